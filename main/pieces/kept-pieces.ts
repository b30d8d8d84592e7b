import { readdir } from 'node:fs/promises';
import type { z } from 'zod';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { AsidePath } from '#shared/library/aside-path.ts';
import type { Slug } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { freeSlug, slugify } from '#shared/library/slugify.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary } from '../library/library-layout.ts';
import { savingFailed } from '../library/saving-failed.ts';
import { bringBack, setAside } from '../library/set-aside.ts';
import { readVersionedFile, writeVersionedFile } from '../library/versioned-file.ts';
import { createChangeQueue } from '../platform/change-queue.ts';
import type { Clock } from '../platform/clock.ts';
import { explainReadError, fileErrorCode } from '../platform/file-errors.ts';
import { makeFolders } from '../platform/make-folders.ts';

interface Named {
  readonly slug: Slug;
  readonly name: string;
}

/** Things with a name, each a file of its own in one folder of the library. */
export interface KeptPieces<Piece extends Named> {
  /** By name. Read anew each time: there are few, and another program may have written some. */
  readonly list: () => Promise<readonly Piece[]>;
  /** ExpectedError `piece-unknown`. */
  readonly get: (slug: Slug) => Promise<Piece>;
  /** Replaces the one of this slug, else of this name; a new one gets a slug. ExpectedError `read-only`, `not-saved`. */
  readonly save: (
    piece: Omit<Piece, 'slug' | 'schemaVersion'> & { readonly slug: Slug | null },
  ) => Promise<Piece>;
  /** Returns where it lies then. ExpectedError `read-only`, `piece-unknown`. */
  readonly remove: (slug: Slug) => Promise<{ readonly aside: AsidePath }>;
  /** Undoes `remove`. ExpectedError `read-only`, and `piece-unknown` where either place isn't as it was left. */
  readonly putBack: (slug: Slug, aside: AsidePath) => Promise<void>;
}

/** `at`: the folder, which is made with the first piece. Files that can't be used are reported and left alone. */
export function createKeptPieces<Piece extends Named>(
  folder: LibraryFolder,
  at: string,
  schema: z.ZodType<Piece>,
  clock: Clock,
): KeptPieces<Piece> {
  const queue = createChangeQueue(folder);
  const path = inLibrary(folder.path, at);

  const fileOf = (slug: Slug): string => `${at}/${slug}.json`;
  const unknown = (slug: Slug): ExpectedError =>
    new ExpectedError('piece-unknown', phrase`The library has no ${fileOf(slug)} that can be used.`);

  async function read(): Promise<{ readonly pieces: readonly Piece[]; readonly taken: ReadonlySet<string> }> {
    const names = await readdir(path).catch((error: unknown) => {
      if (fileErrorCode(error) === 'ENOENT') return [];
      throw new ExpectedError('pieces-unreadable', phrase`${at} can't be read: ${explainReadError(error)}.`);
    });
    const files = names.filter((name) => name.endsWith('.json') && !name.startsWith('.'));
    const pieces: Piece[] = [];
    for (const name of files) {
      const file = `${at}/${name}`;
      const found = await readVersionedFile(inLibrary(folder.path, file), schema);
      const slug = slugOf(name);
      if (found.state === 'read' && found.value.slug === slug) {
        pieces.push(found.value);
        folder.problems.clear(file);
      } else if (found.state !== 'missing') {
        const reason = found.state === 'unreadable' ? found.reason : phrase`its slug isn’t its name`;
        const message = phrase`${file} can't be used: ${reason}. It was left as it is: mend it, or take it out of the folder.`;
        folder.problems.report(file, found.state === 'unreadable' ? found.code : 'invalid-file', message);
      }
    }
    pieces.sort((a, b) => a.name.localeCompare(b.name, folder.config.language));
    return { pieces, taken: new Set(files.map(slugOf)) };
  }

  async function get(slug: Slug): Promise<Piece> {
    const found = (await read()).pieces.find((piece) => piece.slug === slug);
    if (found === undefined) throw unknown(slug);
    return found;
  }

  return {
    get,
    list: async () => (await read()).pieces,
    save: (wanted) =>
      queue.change(async () => {
        const { pieces, taken } = await read();
        const name = wanted.name.trim();
        const before = pieces.find((piece) =>
          wanted.slug === null ? piece.name === name : piece.slug === wanted.slug,
        );
        const slug =
          before?.slug ?? wanted.slug ?? freeSlug(slugify(name, 'piece'), (other) => taken.has(other));
        const piece = schema.parse({ ...before, ...wanted, name, slug, schemaVersion: librarySchemaVersion });
        const file = fileOf(slug);
        try {
          await makeFolders(path, 1);
          await writeVersionedFile(inLibrary(folder.path, file), piece);
        } catch (error) {
          throw savingFailed(file, error);
        }
        return piece;
      }),
    remove: (slug) =>
      queue.change(async () => {
        const piece = await get(slug);
        const aside = await setAside(folder.path, fileOf(piece.slug), clock);
        if (aside === null) throw unknown(slug);
        return { aside };
      }),
    putBack: (slug, aside) =>
      queue.change(async () => {
        if (!(await bringBack(folder.path, fileOf(slug), aside)))
          throw new ExpectedError(
            'piece-unknown',
            phrase`${fileOf(slug)} can't be brought back from ${aside}.`,
          );
      }),
  };
}

/** macOS hands out names in decomposed form. */
function slugOf(fileName: string): Slug {
  return fileName.slice(0, -'.json'.length).normalize('NFC') as Slug;
}
