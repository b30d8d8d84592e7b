/** How the names of files end that an article each is imported from. */
const single = [
  ...['html', 'htm', 'xhtml', 'shtml'],
  ...['md', 'markdown', 'mdown', 'mkd', 'mdx'],
  ...['docx', 'docm', 'dotx', 'dotm'],
] as const;
/** Many articles in one file: WordPress's export and Ghost's, feeds, ninjs, Publii's backup and database; tables; a list of files; an archive of a site's files. */
const whole = ['xml', 'json', 'rss', 'atom', 'tar', 'sqlite', 'csv', 'tsv', 'txt', 'zip'] as const;
export const articleExtensions = [...single, ...whole] as const;
/** Other programs' documents: nothing reads them, and whoever drops one is told what to save it as. */
const foreign = ['doc', 'dot', 'odt', 'rtf', 'pages'] as const;

export function isArticleFile(fileName: string): boolean {
  return endsWith(fileName, articleExtensions);
}

/** What somebody drops to have its words taken in, whether that can be done or not. */
export function isDocument(fileName: string): boolean {
  return endsWith(fileName, [...articleExtensions, ...foreign]);
}

export function isSiteFile(fileName: string): boolean {
  return endsWith(fileName, whole);
}

export function isArchive(fileName: string): boolean {
  return endsWith(fileName, ['zip']);
}

function endsWith(fileName: string, extensions: readonly string[]): boolean {
  const ending = fileName.split('.').at(-1)?.toLowerCase();
  return extensions.some((extension) => extension === ending);
}
