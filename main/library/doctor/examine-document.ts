import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import type { ArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { inLibrary } from '../library-layout.ts';
import { secondVersion } from '../second-versions.ts';
import { type FileRead, readVersionedFile } from '../versioned-file.ts';
import { type Diagnosis, diagnosis } from './diagnosis.ts';

export interface DocumentRules<Value> {
  readonly schema: z.ZodType<Value>;
  /** What is wrong with a document that fits the schema, such as the name of another one in it. */
  readonly mismatch?: (value: Value) => string | null;
  readonly article?: ArticleId | null;
}

export interface Examined<Value> {
  readonly read: FileRead<Value>;
  readonly found: readonly Diagnosis[];
}

/** One of the library's JSON files against its schema. */
export async function examineDocument<Value>(
  libraryPath: string,
  file: string,
  { schema, mismatch = () => null, article = null }: DocumentRules<Value>,
): Promise<Examined<Value>> {
  const path = inLibrary(libraryPath, file);
  const read = await readVersionedFile(path, schema);
  if (read.state === 'missing') return { read, found: [] };
  if (read.state === 'read') {
    const wrong = mismatch(read.value);
    const message = phrase`${file} is not what its name says: ${wrong}.`;
    const found =
      wrong === null ? [] : [diagnosis({ code: 'invalid-file', file, level: 'damaged', message, article })];
    return { read, found };
  }
  const { code, reason, newer } = read;
  if (newer !== null) {
    const update = phrase`A newer Galley wrote ${file} (format ${newer}). Update Galley to read it.`;
    return {
      read,
      found: [diagnosis({ code: 'newer-file', file, level: 'note', message: update, article })],
    };
  }
  const whole = await withoutZeros(path);
  const isWhole = whole !== null && fits(whole, schema);
  const mend = isWhole
    ? {
        words: phrase`cut off the zeros behind it: the document before them is whole`,
        how: async ({ replace }: { replace: (file: string, content: string) => Promise<void> }) =>
          replace(file, whole),
      }
    : null;
  const message = phrase`${file} can't be used: ${reason}.`;
  return {
    read,
    found: [diagnosis({ code, file, level: 'damaged', message, article, ...(mend && { mend }) })],
  };
}

/** What a sync program made of the second of two versions: whole, and read by nobody. */
export function secondOne(file: string, article: ArticleId | null = null): Diagnosis {
  return diagnosis({ code: 'conflict-copy', file, level: 'note', article, message: secondVersion(file) });
}

/** A power cut can leave zeros behind what was written. `null` where there are none. */
async function withoutZeros(path: string): Promise<string | null> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null || bytes.at(-1) !== 0) return null;
  return `${bytes.toString('utf8').replace(/\0+$/, '').trimEnd()}\n`;
}

function fits(text: string, schema: z.ZodType): boolean {
  try {
    return schema.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}
