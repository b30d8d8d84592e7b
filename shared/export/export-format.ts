import { z } from 'zod';

/** The forms in which an article leaves: what other programs and people ask for. */
export const exportFormats = [
  'html',
  'page',
  'fragment',
  'docx',
  'epub',
  'markdown',
  'text',
  'ninjs',
  'ninjs2',
  'ghost',
  'wordpress',
  'wxr',
] as const;
export const ExportFormat = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** Several articles make one file in these: a book, or what another program takes in as a whole. */
const togetherFormats = ['epub', 'ghost', 'wxr'] as const satisfies readonly ExportFormat[];
export type TogetherFormat = (typeof togetherFormats)[number];
export type SingleFormat = Exclude<ExportFormat, TogetherFormat>;

export function isTogether(format: ExportFormat): format is TogetherFormat {
  return (togetherFormats as readonly string[]).includes(format);
}

/** How the file's name ends. */
export const exportExtensions: Readonly<Record<ExportFormat, string>> = {
  html: 'html',
  page: 'html',
  fragment: 'html',
  docx: 'docx',
  epub: 'epub',
  markdown: 'md',
  text: 'txt',
  ninjs: 'json',
  ninjs2: 'json',
  ghost: 'ghost.json',
  wordpress: 'html',
  wxr: 'wordpress.xml',
};
