import type { ExportFormat } from '#shared/export/export-format.ts';

const formats: Readonly<Record<ExportFormat, string>> = {
  html: 'HTML page, pictures beside it',
  page: 'HTML page in one file, pictures within',
  fragment: 'HTML of the text alone',
  docx: 'Word document, with comments and suggestions',
  epub: 'EPUB, for e-readers',
  markdown: 'Markdown with front matter',
  text: 'Plain text',
  ninjs: 'ninjs 3.1, for news systems',
  ninjs2: 'ninjs 2.2, for older news systems',
  ghost: 'Ghost import file',
  wordpress: 'WordPress blocks, to paste',
  wxr: 'WordPress import file',
};

export const exporting = {
  title: 'Export the article',
  format: 'Form',
  formats,
  hint: 'What is in the newsroom stays as it is. The private note never leaves it.',
  asDraft: 'Export it all the same, as a draft',
  choose: 'Choose folder…',
  done: (path: string) => `The article is in ${path}`,
} as const;
