import { createHash } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ArticleId } from '#shared/library/ids.ts';
import { type ArticleJournal, createArticleJournal } from './article-journal.ts';
import type { JournalContents } from './journal-lines.ts';

/** Journals in the app's own data folder, for when the newsroom's can't be written: a full disk, a share that went away. */
export interface FallbackJournals {
  readonly journalOf: (id: ArticleId) => ArticleJournal;
  /** Articles of this library with text there. */
  readonly ids: () => Promise<readonly ArticleId[]>;
  /** Where they are, for people. */
  readonly folder: string;
}

const ending = '.journal';

/** `dataFolder` has a folder for each library, found again by the library's path. */
export function createFallbackJournals(dataFolder: string, libraryPath: string): FallbackJournals {
  const name = createHash('sha256').update(libraryPath).digest('hex').slice(0, 16);
  const folder = join(dataFolder, 'unsaved', name);
  return {
    folder,
    journalOf: (id) => {
      const path = join(folder, `${id}${ending}`);
      const journal = createArticleJournal(path);
      return {
        ...journal,
        append: async (record) => {
          await mkdir(dirname(path), { recursive: true });
          await journal.append(record);
        },
      };
    },
    ids: async () => {
      const names = await readdir(folder).catch(() => []);
      return names.flatMap((file) => ArticleId.safeParse(file.slice(0, -ending.length)).data ?? []);
    },
  };
}

/** Both journals of an article in one: whichever has the newest text that can be read. */
export function newestOf(
  journal: JournalContents | null,
  fallback: JournalContents | null,
): JournalContents | null {
  if (fallback?.last == null) return journal;
  if (journal === null) return fallback;
  const isNewer = journal.last === null || Date.parse(fallback.last.at) > Date.parse(journal.last.at);
  return isNewer ? { ...journal, last: fallback.last, unreadable: null } : journal;
}
