import type { Stats } from 'node:fs';

/** What tells cheaply whether an article's file, or what lies beside it, may be another than before; '' where there is none. */
export type Stamp = string;

/** Of article.json and of its folder. */
export function stampFrom(file: Stats | undefined, folder: Stats | undefined): Stamp {
  if (file === undefined || folder === undefined) return '';
  return `${file.mtimeMs} ${file.size} ${file.ino} ${folder.mtimeMs}`;
}
