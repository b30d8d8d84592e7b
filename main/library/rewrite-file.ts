import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { inLibrary } from './library-layout.ts';
import { savingFailed } from './saving-failed.ts';
import { readVersionedFile, writeVersionedFile } from './versioned-file.ts';

interface Rewrite<Value extends object> {
  readonly libraryPath: string;
  /** In the library. */
  readonly file: string;
  readonly schema: z.ZodType<Value>;
  /** What this Galley knows of the file. */
  readonly before: Value;
  /** `onDisk`: what the file has now, `before` where it has gone. */
  readonly change: (onDisk: Value) => Value;
}

/**
 * Changes a file that was read some time ago: another program may have written it since, and what it wrote must not be lost.
 * Returns what is in the file now. ExpectedError `not-saved`.
 */
export async function rewriteFile<Value extends object>(rewrite: Rewrite<Value>): Promise<Value> {
  const { libraryPath, file } = rewrite;
  const next = rewrite.change(await onDisk(rewrite));
  await writeVersionedFile(inLibrary(libraryPath, file), next).catch((error) => {
    throw savingFailed(file, error);
  });
  return next;
}

async function onDisk<Value extends object>({
  libraryPath,
  file,
  schema,
  before,
}: Rewrite<Value>): Promise<Value> {
  const read = await readVersionedFile(inLibrary(libraryPath, file), schema);
  if (read.state === 'missing') return before;
  // Of a newer Galley's, writing refuses to lose what isn't understood.
  if (read.state === 'read') return read.value;
  throw new ExpectedError(
    'not-saved',
    phrase`${file} was changed by another program and can't be used any more: ${read.reason}. It was left as it is: mend it, or put a copy of it back, then make the change again.`,
  );
}

/** What is wanted otherwise than it was: of the rest, whoever changed it meanwhile is right. */
export function changesFrom<Value extends object>(before: Value, wanted: Partial<Value>): Partial<Value> {
  const changed = Object.entries(wanted).filter(
    ([key, value]) => !isDeepStrictEqual(before[key as keyof Value], value),
  );
  return Object.fromEntries(changed) as Partial<Value>;
}
