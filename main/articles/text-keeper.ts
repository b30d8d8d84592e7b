import type { Article } from '#shared/articles/article.schema.ts';
import { libraryFiles } from '../library/library-layout.ts';
import type { Logger } from '../platform/logger.ts';
import { contentOf } from './article-content.ts';
import type { ArticleJournal } from './article-journal.ts';
import { type BothJournals, type FallbackJournal, newestOf } from './fallback-journals.ts';

/** Where text is that article.json lacks. `error` is why it isn't in the article's own journal. */
export type Kept =
  | { readonly where: 'journal' }
  | { readonly where: 'fallback'; readonly error: unknown }
  | { readonly where: 'memory'; readonly error: unknown };

/** The article's journal, and one in the app's own data folder for when that can't be written. */
export interface TextKeeper {
  /** Durable when it returns, unless it says `memory`. */
  readonly keep: (article: Article) => Promise<Kept>;
  readonly where: () => Kept['where'];
  readonly read: () => Promise<BothJournals | null>;
  /** The files in the app's own data folder that have text of it. */
  readonly fallbackFiles: () => Promise<readonly string[]>;
  /** Once article.json has it all. Never throws: what is left there is found to be nothing new. */
  readonly clear: () => Promise<void>;
  /** The article is gone for good, and its journal with it. Never throws. */
  readonly remove: () => Promise<void>;
}

export function createTextKeeper(
  journal: ArticleJournal,
  fallback: FallbackJournal | null,
  log: Logger,
): TextKeeper {
  let where: Kept['where'] = 'journal';
  /** Something may be there, from this run or from one before. */
  let usesFallback = fallback !== null;
  /** What the fallback got last: trying again every few seconds isn't to fill it. */
  let last: Article | null = null;

  async function keep(article: Article): Promise<Kept> {
    const record = { schemaVersion: 1, at: article.updatedAt, content: contentOf(article) } as const;
    try {
      await journal.append(record);
      where = 'journal';
      return { where };
    } catch (error) {
      log.warn(`${libraryFiles.journal(article.id)} can't be written`, error);
      const hasIt = where === 'fallback' && last === article;
      if (!hasIt) where = await keepInFallback(record);
      last = article;
      return { where, error };
    }
  }

  async function keepInFallback(
    record: Parameters<ArticleJournal['append']>[0],
  ): Promise<'fallback' | 'memory'> {
    if (fallback === null) return 'memory';
    try {
      usesFallback = true;
      await fallback.append(record);
      return 'fallback';
    } catch (error) {
      log.warn('nor can the journal in the app’s own folder', error);
      return 'memory';
    }
  }

  return {
    keep,
    where: () => where,
    read: async () => newestOf(await journal.read(), (await fallback?.read()) ?? null),
    fallbackFiles: async () => (await fallback?.files()) ?? [],
    clear: async () => {
      where = 'journal';
      await journal.clear().catch((error) => log.warn('a journal can’t be removed', error));
      if (usesFallback) await fallback?.clear().catch(() => {});
      usesFallback = false;
    },
    remove: async () => {
      where = 'journal';
      await fallback
        ?.remove()
        .catch((error) => log.warn('text in the app’s own folder can’t be removed', error));
    },
  };
}
