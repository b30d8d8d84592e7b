import { readdir } from 'node:fs/promises';
import { Author } from '#shared/authors/author.schema.ts';
import { isConflictCopy } from '#shared/library/conflict-copy.ts';
import { Slug } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { secondVersion } from '../library/conflict-copies.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { readVersionedFile } from '../library/versioned-file.ts';
import { clearStrayTemps } from '../platform/atomic-files.ts';
import { explainReadError, fileErrorCode } from '../platform/file-errors.ts';
import { mapParallel } from '../platform/map-parallel.ts';

export interface ReadAuthors {
  readonly authors: Map<Slug, Author>;
  /** Also of files that can't be used: a new author must not replace one. */
  readonly takenSlugs: Set<Slug>;
}

const readsAtOnce = 16;

export async function readAuthors(folder: LibraryFolder): Promise<ReadAuthors> {
  const authors = new Map<Slug, Author>();
  const takenSlugs = new Set<Slug>();
  if (folder.readOnly === null) await clearStrayTemps(inLibrary(folder.path, libraryFiles.authors));
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
  await mapParallel(names, readsAtOnce, async (name) => {
    const file = `${libraryFiles.authors}/${name}`;
    // macOS hands out names in decomposed form.
    const slug = Slug.safeParse(name.slice(0, -'.json'.length).normalize('NFC'));
    if (slug.success) takenSlugs.add(slug.data);
    const read = await readVersionedFile(inLibrary(folder.path, file), Author);
    if (read.state === 'missing') return;
    const problem =
      read.state === 'unreadable'
        ? read.reason
        : read.value.slug === slug.data
          ? null
          : phrase`it says that its slug is “${read.value.slug}”, which its name must be`;
    if (read.state === 'read' && problem === null) {
      authors.set(read.value.slug, read.value);
    } else if (read.state === 'read' && isConflictCopy(`${read.value.slug}.json`, name)) {
      folder.problems.report(file, 'conflict-copy', secondVersion(file));
    } else {
      const code = read.state === 'unreadable' ? read.code : 'invalid-file';
      folder.problems.report(
        file,
        code,
        phrase`${file} can't be used: ${problem}. It was left as it is: mend it, or put a copy of it back.`,
      );
    }
  });
  return { authors, takenSlugs };
}

async function namesIn(folder: LibraryFolder): Promise<readonly string[]> {
  try {
    return await readdir(inLibrary(folder.path, libraryFiles.authors));
  } catch (error) {
    if (fileErrorCode(error) === 'ENOENT') return [];
    folder.problems.report(
      libraryFiles.authors,
      'unreadable-folder',
      phrase`${libraryFiles.authors} can't be read: ${explainReadError(error)}.`,
    );
    return [];
  }
}
