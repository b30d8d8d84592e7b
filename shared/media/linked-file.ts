import type { LinkedFile } from '../body/render-context.ts';
import { fileFormats } from './file-formats.ts';
import type { FileItem } from './media.schema.ts';

/** What a text says of a file, wherever it leads to it. */
export function linkedFile({
  format,
  bytes,
  fileName,
  duration,
  width,
  height,
}: FileItem): Omit<LinkedFile, 'url'> {
  const { name, extension, mimeType } = fileFormats[format];
  // Its own ending may be another's.
  const base = fileName.replace(/\.[^.]*$/, '') || 'file';
  return { mimeType, form: name, bytes, fileName: `${base}.${extension}`, duration, width, height };
}

/** `1.4 MB`. */
export function writtenSize(bytes: number, language: string): string {
  const unit = bytes < 1_000_000 ? 'kilobyte' : bytes < 1_000_000_000 ? 'megabyte' : 'gigabyte';
  const value = bytes / { kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9 }[unit];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
