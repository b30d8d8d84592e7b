import { readdir } from 'node:fs/promises';
import { Author } from '#shared/authors/author.schema.ts';
import { isConflictCopy } from '#shared/library/conflict-copy.ts';
import { Slug } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { secondVersion } from '../library/second-versions.ts';
import { readVersionedFile } from '../library/versioned-file.ts';
import { clearStrayTemps } from '../platform/atomic-files.ts';
import { explainReadError, fileErrorCode } from '../platform/file-errors.ts';
import { mapParallel } from '../platform/map-parallel.ts';

interface ReadAuthors {
  readonly authors: Map<Slug, Author>;
  /** Also of files that can't be used: a new author must not replace one. */
  readonly takenSlugs: Set<Slug>;
}

const readsAtOnce = 16;

export async function readAuthors(folder: LibraryFolder): Promise<ReadAuthors> {
  const authors = new Map<Slug, Author>();
  const takenSlugs = new Set<Slug>();
  if (folder.readOnly === null) await clearStrayTemps(inLibrary(folder.path, libraryFiles.authors));
  await mapParallel(await filesIn(folder), readsAtOnce, async (file) => {
    const slug = slugOf(file);
    if (slug !== null) takenSlugs.add(slug);
    const author = await readAuthor(folder, file);
    if (author !== null) authors.set(author.slug, author);
  });
  return { authors, takenSlugs };
}

/** Every file that may have an author, in the library. Throws the system's error. */
export async function authorFiles(libraryPath: string): Promise<readonly string[]> {
  const names = await readdir(inLibrary(libraryPath, libraryFiles.authors));
  return names
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .map((name) => `${libraryFiles.authors}/${name}`);
}

/** The slug that a file's name says. macOS hands out names in decomposed form. */
export function slugOf(file: string): Slug | null {
  const name = file.slice(libraryFiles.authors.length + 1, -'.json'.length);
  return Slug.safeParse(name.normalize('NFC')).data ?? null;
}

/** `null` where the file can't be used, which is reported to the library, or has gone. */
export async function readAuthor(folder: LibraryFolder, file: string): Promise<Author | null> {
  const read = await readVersionedFile(inLibrary(folder.path, file), Author);
  if (read.state === 'missing') return null;
  const problem =
    read.state === 'unreadable'
      ? read.reason
      : read.value.slug === slugOf(file)
        ? null
        : phrase`it says that its slug is “${read.value.slug}”, which its name must be`;
  if (read.state === 'read' && problem === null) {
    folder.problems.clear(file);
    return read.value;
  }
  if (
    read.state === 'read' &&
    isConflictCopy(`${read.value.slug}.json`, file.slice(libraryFiles.authors.length + 1))
  ) {
    folder.problems.report(file, 'conflict-copy', secondVersion(file));
  } else {
    const code = read.state === 'unreadable' ? read.code : 'invalid-file';
    folder.problems.report(
      file,
      code,
      phrase`${file} can't be used: ${problem}. It was left as it is: mend it, or put a copy of it back.`,
    );
  }
  return null;
}

async function filesIn({ path, problems }: LibraryFolder): Promise<readonly string[]> {
  try {
    return await authorFiles(path);
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return [];
    problems.report(
      libraryFiles.authors,
      'unreadable-folder',
      phrase`${libraryFiles.authors} can't be read: ${explainReadError(error)}.`,
    );
    return [];
  }
}
