import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ArticleId } from '#shared/library/ids.ts';
import type { FallbackFolder } from '../library/fallback-folder.ts';
import { type ArticleJournal, createArticleJournal } from './article-journal.ts';
import type { JournalContents } from './journal-lines.ts';

/** Journals in the app's own data folder, for when the newsroom's can't be written. */
export interface FallbackJournals {
  readonly journalOf: (id: ArticleId) => FallbackJournal;
  /** Articles of this library with text there. */
  readonly ids: () => Promise<readonly ArticleId[]>;
}

export interface FallbackJournal extends ArticleJournal {
  /** The files that have text of this article, the newest first. */
  readonly files: () => Promise<readonly string[]>;
  /** With the article: also what was never taken up, and whatever else of it lies there. */
  readonly remove: () => Promise<void>;
}

const ending = '.journal';

export function createFallbackJournals(folder: FallbackFolder): FallbackJournals {
  function journalOf(id: ArticleId): FallbackJournal {
    const path = folder.fileOf(id, ending);
    const journal = createArticleJournal(path);

    /** Those that have text. */
    async function readAll(): Promise<readonly Left[]> {
      const others = await folder.elsewhere(id, ending);
      const own = { file: path, contents: await journal.read() };
      const read = others.map(async (file) => ({ file, contents: await createArticleJournal(file).read() }));
      return [own, ...(await Promise.all(read))]
        .filter(({ contents }) => contents?.last != null)
        .toSorted((a, b) => timeIn(b) - timeIn(a));
    }

    return {
      append: async (record) => {
        await folder.make();
        await journal.append(record);
        await folder.sign();
      },
      read: async () => (await readAll())[0]?.contents ?? null,
      files: async () => (await readAll()).map(({ file }) => file),
      remove: () => folder.remove(id),
      clear: async () => {
        const [newest, ...older] = (await readAll()).map(({ file }) => file);
        // A newer Galley's, or one that may not be read now: nobody has taken its text up.
        if ((await journal.read())?.unreadable != null) await rename(path, `${path}.set-aside`);
        // These may never have been taken up.
        for (const file of older) if (dirname(file) !== folder.path) await rename(file, `${file}.set-aside`);
        if (newest !== undefined) await rm(newest, { force: true });
        await journal.clear();
      },
    };
  }

  return { journalOf, ids: () => folder.ids(ending) };
}

interface Left {
  readonly file: string;
  readonly contents: JournalContents | null;
}

function timeIn({ contents }: Left): number {
  return Date.parse(contents?.last?.at ?? '');
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
