import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ArticleId } from '#shared/library/ids.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { type ArticleJournal, createArticleJournal } from './article-journal.ts';
import type { JournalContents } from './journal-lines.ts';

/** Journals in the app's own data folder, for when the newsroom's can't be written: a full disk, a share that went away. */
export interface FallbackJournals {
  readonly journalOf: (id: ArticleId) => FallbackJournal;
  /** Articles of this library with text there. */
  readonly ids: () => Promise<readonly ArticleId[]>;
  /** Where they are, for people. */
  readonly folder: string;
}

export interface FallbackJournal extends ArticleJournal {
  /** The files that have text of this article, the newest first. */
  readonly files: () => Promise<readonly string[]>;
  /** With the article: also what was never taken up. */
  readonly remove: () => Promise<void>;
}

const ending = '.journal';
/** In a library's folder: the path of the library. */
const ownerFile = 'newsroom';

/**
 * `dataFolder` has a folder for each library, found again by the library's path. A library that has moved since finds its text in
 * the folder of where it was, by the ids of its articles.
 */
export function createFallbackJournals(dataFolder: string, libraryPath: string): FallbackJournals {
  const all = join(dataFolder, 'unsaved');
  const name = createHash('sha256').update(libraryPath).digest('hex').slice(0, 16);
  const folder = join(all, name);
  let looked: Promise<ReadonlyMap<ArticleId, readonly string[]>> | null = null;
  const leftElsewhere = (): Promise<ReadonlyMap<ArticleId, readonly string[]>> => {
    looked ??= journalsElsewhere(all, name, libraryPath);
    return looked;
  };

  function journalOf(id: ArticleId): FallbackJournal {
    const path = join(folder, `${id}${ending}`);
    const journal = createArticleJournal(path);

    /** Those that have text. */
    async function readAll(): Promise<readonly Left[]> {
      const others = (await leftElsewhere()).get(id) ?? [];
      const own = { file: path, contents: await journal.read() };
      const read = others.map(async (file) => ({ file, contents: await createArticleJournal(file).read() }));
      return [own, ...(await Promise.all(read))]
        .filter(({ contents }) => contents?.last != null)
        .toSorted((a, b) => timeIn(b) - timeIn(a));
    }

    return {
      append: async (record) => {
        await mkdir(folder, { recursive: true });
        await journal.append(record);
        // Without it the text is safe, too: it may only be taken for that of a copy of this library.
        await writeFile(join(folder, ownerFile), libraryPath).catch(() => {});
      },
      read: async () => (await readAll())[0]?.contents ?? null,
      files: async () => (await readAll()).map(({ file }) => file),
      remove: async () => {
        const all = [path, ...((await leftElsewhere()).get(id) ?? [])];
        for (const file of all) {
          await rm(file, { force: true });
          await rm(`${file}.set-aside`, { force: true });
        }
      },
      clear: async () => {
        const [newest, ...older] = (await readAll()).map(({ file }) => file);
        // A newer Galley's, or one that may not be read now: nobody has taken its text up.
        if ((await journal.read())?.unreadable != null) await rename(path, `${path}.set-aside`);
        // These may never have been taken up.
        for (const file of older) if (dirname(file) !== folder) await rename(file, `${file}.set-aside`);
        if (newest !== undefined) await rm(newest, { force: true });
        await journal.clear();
      },
    };
  }

  return {
    folder,
    journalOf,
    ids: async () => [...new Set([...(await idsIn(folder)), ...(await leftElsewhere()).keys()])],
  };
}

interface Left {
  readonly file: string;
  readonly contents: JournalContents | null;
}

function timeIn({ contents }: Left): number {
  return Date.parse(contents?.last?.at ?? '');
}

async function idsIn(folder: string): Promise<readonly ArticleId[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((file) => file.endsWith(ending))
    .flatMap((file) => ArticleId.safeParse(file.slice(0, -ending.length)).data ?? []);
}

/** Text of this library's articles in the folders of other paths: where this library was. */
async function journalsElsewhere(
  all: string,
  own: string,
  libraryPath: string,
): Promise<ReadonlyMap<ArticleId, readonly string[]>> {
  const found = new Map<ArticleId, readonly string[]>();
  for (const name of await readdir(all).catch(() => [])) {
    const folder = join(all, name);
    const ids = name === own ? [] : await idsIn(folder);
    if (ids.length === 0) continue;
    const owner = await readFile(join(folder, ownerFile), 'utf8').catch(() => null);
    for (const id of ids) {
      if (await isOurs(id, libraryPath, owner))
        found.set(id, [...(found.get(id) ?? []), join(folder, `${id}${ending}`)]);
    }
  }
  return found;
}

/** A library that still is where it was keeps its text from its copies, unless both paths lead to one library. */
async function isOurs(id: ArticleId, libraryPath: string, owner: string | null): Promise<boolean> {
  const placeIn = (path: string) => stat(inLibrary(path, libraryFiles.articleFolder(id))).catch(() => null);
  const here = await placeIn(libraryPath);
  if (here === null) return false;
  const there = owner === null ? null : await placeIn(owner);
  return there === null || (there.ino === here.ino && there.dev === here.dev);
}

/** What both journals of an article say. */
export interface BothJournals extends JournalContents {
  /** Why the article's own can't be used, where `last` is from the other nevertheless; then its own must be kept. */
  readonly passedOver: string | null;
}

/** Both journals of an article in one: whichever has the newest text that can be read. */
export function newestOf(
  journal: JournalContents | null,
  fallback: JournalContents | null,
): BothJournals | null {
  if (fallback?.last == null) return journal && { ...journal, passedOver: null };
  if (journal === null) return { ...fallback, passedOver: null };
  const isNewer = journal.last === null || Date.parse(fallback.last.at) > Date.parse(journal.last.at);
  if (!isNewer) return { ...journal, passedOver: null };
  return { ...journal, last: fallback.last, unreadable: null, passedOver: journal.unreadable };
}
