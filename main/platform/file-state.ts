import type { Stats } from 'node:fs';

/** What tells a file, as whoever keeps its content in memory saw it, from one that was written since. */
export function fileState({ mtimeMs, size, ino }: Stats): string {
  return `${mtimeMs} ${size} ${ino}`;
}
