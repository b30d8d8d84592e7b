import { statSync } from 'node:fs';
import { turns } from './turns.ts';

/**
 * Those of which a look at the disk says so: asking for each of 10,000 files by a promise takes ten times as long. A look that
 * throws counts as yes.
 */
export async function filterAtOnce<Thing>(
  things: readonly Thing[],
  look: (thing: Thing) => boolean,
): Promise<readonly Thing[]> {
  const found: Thing[] = [];
  const pause = turns();
  for (const thing of things) {
    if (yesOrThrown(look, thing)) found.push(thing);
    await pause();
  }
  return found;
}

function yesOrThrown<Thing>(look: (thing: Thing) => boolean, thing: Thing): boolean {
  try {
    return look(thing);
  } catch {
    return true;
  }
}

/**
 * Those that have any of their files; of 10,000 articles few have a review or comments. What can't be looked at counts as
 * there, so that reading it says why.
 */
export function withAnyFile<Thing>(
  things: readonly Thing[],
  pathsOf: (thing: Thing) => readonly string[],
): Promise<readonly Thing[]> {
  return filterAtOnce(things, (thing) => pathsOf(thing).some(isThere));
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}
