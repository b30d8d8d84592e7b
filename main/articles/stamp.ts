import type { Stats } from 'node:fs';
import { fileState } from '../platform/file-state.ts';

/** What tells cheaply whether an article's file, or what lies beside it, may be another than before; '' where there is none. */
export type Stamp = string;

/** What a stamp begins with: what tells article.json from another; '' where there is none. */
export type FileStamp = string;

/** Whether the file itself is what it was then, whatever has come to lie beside it. */
export function isOfFile(stamp: Stamp, file: FileStamp): boolean {
  return file !== '' && stamp.startsWith(file);
}

export function fileStampFrom(file: Stats | undefined): FileStamp {
  return file === undefined ? '' : `${fileState(file)} `;
}

/** Of article.json and of its folder. */
export function stampFrom(file: FileStamp, folder: Stats | undefined): Stamp {
  return file === '' || folder === undefined ? '' : `${file}${folder.mtimeMs}`;
}

/** In ms since 1970; NaN where there is no article. */
export function folderTimeOf(stamp: Stamp): number {
  return Number(stamp.split(' ')[3]);
}
