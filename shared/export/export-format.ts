import { z } from 'zod';

/** The forms in which an article leaves: what other programs and people ask for. */
export const exportFormats = [
  'html',
  'page',
  'fragment',
  'docx',
  'markdown',
  'text',
  'ninjs',
  'wordpress',
] as const;
export const ExportFormat = z.enum(exportFormats);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** How the file's name ends. */
export const exportExtensions: Readonly<Record<ExportFormat, string>> = {
  html: 'html',
  page: 'html',
  fragment: 'html',
  docx: 'docx',
  markdown: 'md',
  text: 'txt',
  ninjs: 'json',
  wordpress: 'html',
};
