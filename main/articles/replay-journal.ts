import type { Article } from '#shared/articles/article.schema.ts';
import { hasContent } from './article-content.ts';
import { isLater } from './article-instant.ts';
import type { JournalContents } from './journal-lines.ts';

/** What a journal found beside an article means. */
export type Replay =
  /** Nothing that article.json lacks: a crash between the document's write and the journal's end, or no crash. */
  | { readonly state: 'nothing' }
  /** A crash kept this text from article.json. */
  | { readonly state: 'recovered'; readonly article: Article }
  /** Other text than article.json has, but older: article.json came from elsewhere, or the newer text never got here. */
  | { readonly state: 'older' }
  /** It can't be used by this Galley, and must be kept. */
  | { readonly state: 'unreadable'; readonly reason: string };

export function replayJournal(article: Article, journal: JournalContents): Replay {
  if (journal.unreadable !== null) return { state: 'unreadable', reason: journal.unreadable };
  const { last } = journal;
  if (last === null || hasContent(article, last.content)) return { state: 'nothing' };
  if (!isLater(last.at, article.updatedAt)) return { state: 'older' };
  return { state: 'recovered', article: { ...article, ...last.content, updatedAt: last.at } };
}
