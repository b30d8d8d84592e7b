import { mkdir, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { NewLibrary } from '#shared/ipc/library.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { Slug } from '#shared/library/ids.ts';
import { LibraryConfig, librarySchemaVersion, type Section } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { newSectionSlug } from '#shared/site/section-slugs.ts';
import { explainFileError, fileErrorCode } from '../platform/file-errors.ts';
import { makeFolders } from '../platform/make-folders.ts';
import { inLibrary, libraryFiles } from './library-layout.ts';
import { hasArticles, settingsLost } from './settings-lost.ts';
import { writeVersionedFile } from './versioned-file.ts';

/** What systems put into folders of their own accord. */
export const systemFiles = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Makes a library in an empty folder, or in one that doesn't exist yet, and returns its absolute path. ExpectedError
 * `folder-not-empty`, `settings-lost`, or `not-created` with the system's reason.
 */
export async function createLibrary(wanted: NewLibrary): Promise<string> {
  const path = resolve(wanted.folder);
  const config = LibraryConfig.parse({
    schemaVersion: librarySchemaVersion,
    title: wanted.title,
    language: wanted.language,
    timeZone: wanted.timeZone,
    sections: sectionsNamed(wanted.sections),
  });
  await assertEmpty(path);
  try {
    await makeFolders(path);
    // First of all: a folder that holds it is a library, the rest is made when it is needed.
    await writeVersionedFile(inLibrary(path, libraryFiles.config), config);
    for (const folder of [libraryFiles.authors, libraryFiles.articles, libraryFiles.media]) {
      await mkdir(inLibrary(path, folder), { recursive: true });
    }
  } catch (error) {
    throw new ExpectedError(
      'not-created',
      phrase`The newsroom could not be made in ${path}: ${explainFileError(error)}. Choose another folder.`,
      { cause: error },
    );
  }
  return path;
}

/** A section for each name, each with a slug of its own. */
function sectionsNamed(names: readonly string[]): readonly Section[] {
  const taken = new Set<Slug>();
  return names.map((name, index) => {
    const slug = newSectionSlug(name, taken, `section-${index + 1}`);
    taken.add(slug);
    return { slug, name, subject: null, description: '' };
  });
}

export async function assertEmpty(path: string): Promise<void> {
  let names: readonly string[];
  try {
    names = await readdir(path);
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return;
    throw new ExpectedError('not-created', phrase`${path} can't be used: ${explainFileError(error)}.`);
  }
  if (names.includes(libraryFiles.config)) {
    throw new ExpectedError('folder-not-empty', phrase`${path} holds a newsroom already: open it instead.`);
  }
  if (await hasArticles(path)) throw settingsLost(path);
  const [first] = names.filter((name) => !systemFiles.has(name));
  if (first === undefined) return;
  throw new ExpectedError(
    'folder-not-empty',
    phrase`${path} is not empty (it holds “${first}”). Choose an empty folder, or name a new one.`,
  );
}
