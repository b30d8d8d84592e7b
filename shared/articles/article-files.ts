/** How the names of files end that articles are imported from. */
export const articleExtensions = ['html', 'htm', 'xhtml', 'md', 'markdown', 'docx'] as const;

export function isArticleFile(fileName: string): boolean {
  const ending = fileName.split('.').at(-1)?.toLowerCase();
  return articleExtensions.some((extension) => extension === ending);
}
