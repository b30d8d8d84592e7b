import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { writeFileAtomic } from '../platform/atomic-files.ts';
import { explainFileError, explainReadError, fileErrorCode } from '../platform/file-errors.ts';
import { openZipArchive, zipEntryBytes } from '../platform/zip-archive.ts';
import { languageOf } from './find-dictionaries.ts';
import { type DictionaryText, decoded, tooLarge } from './read-dictionary.ts';

interface TakenDictionary {
  readonly language: string;
  readonly text: DictionaryText;
}

/** In bytes, of one file. */
const largest = 20_000_000;

/**
 * The dictionaries that a person chose: a `.dic` or `.aff` with the other beside it, or a LibreOffice extension (`.oxt`), which may
 * have several. ExpectedError `dictionary-unreadable` or `not-a-dictionary`.
 */
export async function readChosen(path: string): Promise<readonly TakenDictionary[]> {
  const files = await filesOf(path).catch((error) => {
    if (error instanceof ExpectedError) throw error;
    throw notADictionary(path, explainReadError(error));
  });
  const taken = [...files].flatMap(([name, dic]): readonly TakenDictionary[] => {
    const aff = name.endsWith('.dic') ? files.get(name.replace(/\.dic$/, '.aff')) : undefined;
    const language = languageOf(basename(name, '.dic'));
    return aff === undefined || language === null ? [] : [{ language, text: decoded(aff, dic, name) }];
  });
  if (taken.length === 0) {
    throw notADictionary(
      path,
      phrase`it needs two files of one name that says the language, such as pt_PT.aff and pt_PT.dic`,
    );
  }
  if (taken.some(({ text }) => !/^\uFEFF?\s*\d/.test(text.dic)))
    throw notADictionary(path, phrase`its list of words doesn't begin with their number`);
  return taken;
}

/** In UTF-8, in the place of what was there for the same languages. ExpectedError `not-saved`. */
export async function keepDictionaries(taken: readonly TakenDictionary[], folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const { language, text } of taken) {
      await writeFileAtomic(join(folder, `${language}.aff`), text.aff);
      await writeFileAtomic(join(folder, `${language}.dic`), text.dic);
    }
  } catch (error) {
    throw new ExpectedError(
      'not-saved',
      phrase`The dictionary couldn't be kept in ${folder} because ${explainFileError(error)}.`,
    );
  }
}

/** Those that may be a dictionary's, by their names. */
async function filesOf(path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  if (['.oxt', '.zip'].includes(extname(path).toLowerCase())) return filesInZip(path);
  const stem = join(dirname(path), basename(path).replace(/\.(?:dic|aff)$/i, ''));
  const files = new Map<string, Uint8Array>();
  for (const name of [`${stem}.aff`, `${stem}.dic`]) {
    const isThere = await stat(name).then(
      ({ size }) => {
        if (size > largest) throw tooLarge(name);
        return true;
      },
      (error) => {
        if (fileErrorCode(error) === 'ENOENT') return false;
        throw error;
      },
    );
    if (isThere) files.set(name, await readFile(name));
  }
  return files;
}

async function filesInZip(path: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await openZipArchive(path);
  const files = new Map<string, Uint8Array>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (!/\.(?:aff|dic)$/.test(entry.fileName) || basename(entry.fileName).startsWith('hyph_')) continue;
      if (entry.uncompressedSize > largest) throw tooLarge(entry.fileName);
      files.set(entry.fileName, await zipEntryBytes(zip, entry));
    }
    return files;
  } finally {
    zip.close();
  }
}

export function notADictionary(path: string, why: string): ExpectedError {
  return new ExpectedError('not-a-dictionary', phrase`${path} can't be used as a dictionary: ${why}.`);
}
