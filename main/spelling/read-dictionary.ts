import { readFile, stat } from 'node:fs/promises';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainReadError } from '../platform/file-errors.ts';
import type { FoundDictionary } from './find-dictionaries.ts';

/** The two files as text. */
export interface DictionaryText {
  readonly aff: string;
  readonly dic: string;
}

/** In bytes, of both files; the largest that is known (Hungarian) has 4 million. */
const largest = 40_000_000;

/** Reads a dictionary in whichever encoding its first file says (`SET`). ExpectedError `dictionary-unreadable`. */
export async function readDictionary({
  aff,
  dic,
}: Pick<FoundDictionary, 'aff' | 'dic'>): Promise<DictionaryText> {
  try {
    for (const path of [aff, dic]) {
      if ((await stat(path)).size > largest) throw tooLarge(path);
    }
    return decoded(await readFile(aff), await readFile(dic), dic);
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError(
      'dictionary-unreadable',
      phrase`The dictionary ${dic} can't be read: ${explainReadError(error)}.`,
    );
  }
}

/** ExpectedError `dictionary-unreadable` where it is in an encoding that nobody knows. `name`: for the error. */
export function decoded(aff: Uint8Array, dic: Uint8Array, name: string): DictionaryText {
  const set = /^\uFEFF?(?:.*\n)*?SET\s+(\S+)/.exec(
    new TextDecoder('latin1').decode(aff.subarray(0, 4096)),
  )?.[1];
  const decoder = decoderFor(set ?? 'ISO8859-1');
  if (decoder === null) {
    throw new ExpectedError(
      'dictionary-unreadable',
      phrase`The dictionary ${name} is in the encoding ${set ?? ''}, which Galley can't read.`,
    );
  }
  // The engine is given UTF-8, whatever it was.
  return { aff: decoder.decode(aff).replace(/^SET\s+\S+/m, 'SET UTF-8'), dic: decoder.decode(dic) };
}

/** Hunspell's names of encodings as browsers know them. */
function decoderFor(set: string): InstanceType<typeof TextDecoder> | null {
  const label = set.replace(/^ISO8859-/i, 'iso-8859-').replace(/^microsoft-cp/i, 'windows-');
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

export function tooLarge(name: string): ExpectedError {
  return new ExpectedError(
    'dictionary-unreadable',
    phrase`The dictionary ${name} is larger than any that is known. It isn't read.`,
  );
}
