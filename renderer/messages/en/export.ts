import type { ExportFormat } from '#shared/export/export-format.ts';

const formats: Readonly<Record<ExportFormat, string>> = {
  html: 'HTML page, pictures beside it',
  page: 'HTML page in one file, pictures within',
  fragment: 'HTML of the text alone',
  docx: 'Word document, with its comments',
  markdown: 'Markdown with front matter',
  text: 'Plain text',
  ninjs: 'ninjs 3.1, for news systems',
  wordpress: 'WordPress blocks',
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
