import type { Stats } from 'node:fs';

/** What tells cheaply whether an article's file, or what lies beside it, may be another than before; '' where there is none. */
export type Stamp = string;

/** Whether the file itself is what it was then, whatever has come to lie beside it. */
export function isOfFile(stamp: Stamp, { mtimeMs, size, ino }: Stats): boolean {
  return stamp.startsWith(`${mtimeMs} ${size} ${ino} `);
}

/** Of article.json and of its folder. */
export function stampFrom(file: Stats | undefined, folder: Stats | undefined): Stamp {
  if (file === undefined || folder === undefined) return '';
  return `${file.mtimeMs} ${file.size} ${file.ino} ${folder.mtimeMs}`;
}

/** In ms since 1970; NaN where there is no article. */
export function folderTimeOf(stamp: Stamp): number {
  return Number(stamp.split(' ')[3]);
}
