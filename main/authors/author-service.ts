import { rm } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { Author } from '#shared/authors/author.schema.ts';
import { fillIn } from '#shared/compare/fill-in.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { Slug } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { freeSlug, slugify } from '#shared/library/slugify.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { changesFrom, rewriteFile } from '../library/rewrite-file.ts';
import { savingFailed } from '../library/saving-failed.ts';
import { takeSecondVersions } from '../library/take-second-versions.ts';
import { explainIssues, writeVersionedFile } from '../library/versioned-file.ts';
import { syncFolder } from '../platform/atomic-files.ts';
import { createChangeQueue } from '../platform/change-queue.ts';
import { createChangedFiles } from '../platform/changed-files.ts';
import type { Clock } from '../platform/clock.ts';
import { makeFolders } from '../platform/make-folders.ts';
import { createSignal, type Listen } from '../platform/signal.ts';
import { authorFiles, readAuthor, readAuthors, slugOf } from './read-authors.ts';

/** The slug is made from the name unless one is given; where it is taken, a number is added. */
type NewAuthor = Omit<z.input<typeof Author>, 'schemaVersion' | 'slug'> & {
  readonly name: string;
  readonly slug?: Slug;
};

export interface AuthorService {
  /** By name. */
  readonly list: () => readonly Author[];
  readonly create: (author: NewAuthor) => Promise<Author>;
  /** What `create` would make; keeps nothing. */
  readonly tryCreate: (author: NewAuthor) => Author;
  /** The slug says which; it never changes, since articles and addresses use it. ExpectedError `author-unknown`. */
  readonly save: (author: Author) => Promise<Author>;
  /** ExpectedError `author-in-use` while a byline names the author, also one in the trash. */
  readonly remove: (slug: Slug) => Promise<void>;
  /** Takes over what another program did in the folder. Throws the system's error where that can't be looked into. */
  readonly refresh: () => Promise<void>;
  readonly onChanged: Listen<Slug>;
}

interface AuthorServiceParts {
  readonly folder: LibraryFolder;
  readonly clock: Clock;
  /** Headlines of the articles whose byline names the author. */
  readonly articlesBy: (slug: Slug) => readonly string[];
}

export async function createAuthorService({
  folder,
  clock,
  articlesBy,
}: AuthorServiceParts): Promise<AuthorService> {
  const changedFiles = createChangedFiles(folder.path, Date.now());
  const { authors, takenSlugs } = await readAuthors(folder);
  const queue = createChangeQueue(folder);
  const changed = createSignal<Slug>();
  const authorsPath = inLibrary(folder.path, libraryFiles.authors);

  async function write(wanted: z.input<typeof Author>): Promise<Author> {
    const author = checkedAuthor(wanted);
    const file = libraryFiles.author(author.slug);
    try {
      await makeFolders(authorsPath, 1);
      await writeVersionedFile(inLibrary(folder.path, file), author);
    } catch (error) {
      throw savingFailed(file, error);
    }
    return note(author);
  }

  function note(author: Author): Author {
    authors.set(author.slug, author);
    takenSlugs.add(author.slug);
    changed.emit(author.slug);
    return author;
  }

  async function create(wanted: NewAuthor): Promise<Author> {
    return write(tryCreate(wanted));
  }

  function tryCreate(wanted: NewAuthor): Author {
    const slug = freeSlug(wanted.slug ?? slugify(wanted.name, 'author'), (taken) => takenSlugs.has(taken));
    return checkedAuthor({ ...wanted, schemaVersion: librarySchemaVersion, slug });
  }

  async function save(wanted: Author): Promise<Author> {
    const before = existing(wanted.slug);
    const author = await rewriteFile({
      libraryPath: folder.path,
      file: libraryFiles.author(wanted.slug),
      schema: Author,
      before,
      change: (onDisk) => checkedAuthor({ ...onDisk, ...changesFrom(before, wanted) }),
    });
    return note(author);
  }

  async function remove(slug: Slug): Promise<void> {
    const author = existing(slug);
    const [first, ...others] = articlesBy(slug);
    if (first !== undefined) {
      const more = others.length === 0 ? '' : phrase` and ${others.length} more`;
      throw new ExpectedError(
        'author-in-use',
        phrase`${author.name} is in the byline of “${first}”${more} (articles in the trash count). Take the name out there first.`,
      );
    }
    try {
      await rm(inLibrary(folder.path, libraryFiles.author(slug)), { force: true });
      await syncFolder(authorsPath);
    } catch (error) {
      throw savingFailed(libraryFiles.author(slug), error);
    }
    forget(slug);
  }

  function forget(slug: Slug): void {
    authors.delete(slug);
    takenSlugs.delete(slug);
    changed.emit(slug);
  }

  async function refresh(): Promise<void> {
    const files = await authorFiles(folder.path);
    await changedFiles.read(files, async (file) => {
      const author = await readAuthor(folder, file);
      if (author !== null && !isDeepStrictEqual(author, authors.get(author.slug))) note(author);
      return author !== null;
    });
    const there = new Set(files.map(slugOf));
    for (const slug of [...authors.keys()]) if (!there.has(slug)) forget(slug);
    for (const slug of there) if (slug !== null) takenSlugs.add(slug);
    await takeCopies();
  }

  function takeCopies(): Promise<void> {
    return takeSecondVersions({
      ...{
        folder,
        clock,
        isOne: (file: string) => file.startsWith(`${libraryFiles.authors}/`),
        schema: Author,
      },
      take: async (second) => {
        const first = authors.get(second.slug);
        if (first === undefined) return null;
        const { value, conflicts } = fillIn(first, second);
        if (value !== first) await save(value);
        return { name: first.name, conflicts };
      },
    });
  }

  function existing(slug: Slug): Author {
    const author = authors.get(slug);
    if (author !== undefined) return author;
    throw new ExpectedError(
      'author-unknown',
      phrase`This newsroom has no author “${slug}”. Was the author removed?`,
    );
  }

  await takeCopies();
  return {
    list: () =>
      [...authors.values()].toSorted((a, b) => a.name.localeCompare(b.name) || (a.slug < b.slug ? -1 : 1)),
    create: (wanted) => queue.change(() => create(wanted)),
    tryCreate,
    save: (wanted) => queue.change(() => save(wanted)),
    remove: (slug) => queue.change(() => remove(slug)),
    refresh: () => queue.run(refresh),
    onChanged: changed.listen,
  };
}

/** ExpectedError `invalid-author` with the field. */
function checkedAuthor(wanted: z.input<typeof Author>): Author {
  const author = Author.safeParse(wanted);
  if (author.success) return author.data;
  throw new ExpectedError(
    'invalid-author',
    phrase`“${wanted.name}” can't be saved: ${explainIssues(author.error)}.`,
  );
}
