import type { z } from 'zod';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { Clock } from '../platform/clock.ts';
import type { LibraryFolder } from './library-folder.ts';
import { inLibrary } from './library-layout.ts';
import { setAside } from './set-aside.ts';
import { readVersionedFile } from './versioned-file.ts';

interface TakenRecord {
  /** As people call it. */
  readonly name: string;
  /** Fields in which the two differ and the first stands. */
  readonly conflicts: readonly string[];
  /** Fields that came from the second, where people are to know of them. */
  readonly taken?: readonly string[];
}

interface SecondVersions<Value extends object> {
  readonly folder: LibraryFolder;
  readonly clock: Clock;
  /** Whether a file of the library, by its path there, is a second version of these. */
  readonly isOne: (file: string) => boolean;
  readonly schema: z.ZodType<Value>;
  /** Writes into the first version what only the second has; `null`: there is no first one. ExpectedErrors of a change. */
  readonly take: (second: Value) => Promise<TakenRecord | null>;
}

/**
 * Takes in the second versions that have been reported, those of which the first one is there. Each is set aside afterwards; where both say
 * something else, that is reported. Whatever can't be taken stays as it is, and reported.
 */
export async function takeSecondVersions<Value extends object>({
  folder,
  clock,
  isOne,
  schema,
  take,
}: SecondVersions<Value>): Promise<void> {
  if (folder.readOnly !== null) return;
  for (const { code, file } of folder.problems.all()) {
    if (code !== 'conflict-copy' || file === null || !isOne(file)) continue;
    const read = await readVersionedFile(inLibrary(folder.path, file), schema);
    if (read.state === 'missing') folder.problems.clear(file);
    if (read.state !== 'read' || read.newer !== null) continue;
    try {
      using _change = folder.beginChange();
      const taken = await take(read.value);
      const aside = taken && (await setAside(folder.path, file, clock));
      if (aside === null) continue;
      folder.problems.clear(file);
      const message = taken && whatBecame(taken, file, aside);
      if (message !== null) folder.problems.report(aside, 'changed-elsewhere', message);
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
    }
  }
}

/** `null` where nobody needs to know. */
function whatBecame(
  { name, conflicts, taken = [] }: TakenRecord,
  file: string,
  aside: string,
): string | null {
  const messages = [];
  if (taken.length > 0)
    messages.push(phrase`“${name}” has got from ${file} what it lacked (${taken.join(', ')}).`);
  if (conflicts.length > 0)
    messages.push(
      phrase`“${name}” was changed on two machines in the same place (${conflicts.join(', ')}). This one's version stands; the other is ${aside}.`,
    );
  return messages.length === 0 ? null : messages.join(' ');
}
