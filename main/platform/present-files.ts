import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

/** How many are looked at before whoever else waits has a turn. */
const aTurn = 500;

/**
 * Those that have any of their files. Of 10,000 articles few have a review or comments, and asking for each by a promise
 * takes ten times as long as this. What can't be looked at counts as there, so that reading it says why.
 */
export async function withAnyFile<Thing>(
  things: readonly Thing[],
  pathsOf: (thing: Thing) => readonly string[],
): Promise<readonly Thing[]> {
  const found: Thing[] = [];
  for (const [index, thing] of things.entries()) {
    if (pathsOf(thing).some(isThere)) found.push(thing);
    if (index % aTurn === aTurn - 1) await setImmediate();
  }
  return found;
}

function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}
