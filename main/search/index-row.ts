import type { Article } from '#shared/articles/article.schema.ts';
import type { ArticleFacts } from '#shared/articles/article-facts.ts';
import type { Slug } from '#shared/library/ids.ts';
import { wordsOf } from '#shared/text/read-search.ts';
import { textColumns, textOfArticle, unspacedRuns, withoutUnspacedRuns } from './article-text.ts';
import type { IndexDatabase } from './index-database.ts';
import { sealed } from './sealed.ts';
import { type StoredSummary, storedRow } from './stored-summary.ts';

export interface ArticleToIndex extends StoredSummary {
  readonly article: Article;
  readonly facts: ArticleFacts;
}

/** What is put into the tables for an article, made before any transaction begins. */
export interface IndexRow {
  readonly id: string;
  readonly stored: ReturnType<typeof storedRow>;
  readonly facts: string;
  readonly head: Readonly<Record<string, string>>;
  readonly words: string;
  readonly unspaced: string;
}

export function indexRowOf(
  { article, summary, facts, stamp }: ArticleToIndex,
  nameOf: (author: Slug) => string,
): IndexRow {
  const text = textOfArticle(article, nameOf);
  const words = Object.fromEntries(textColumns.map((name) => [name, indexedWords(text[name])]));
  const { body = '', ...head } = words;
  return {
    id: article.id,
    stored: storedRow({ summary, stamp }),
    facts: sealed(facts),
    head,
    words: [...Object.values(head), body].join(' '),
    unspaced: textColumns.flatMap((name) => unspacedRuns(text[name])).join('\n'),
  };
}

/** In the place of what the tables had of the articles. In a transaction. */
export function putIndexRows(open: IndexDatabase, rows: readonly IndexRow[]): void {
  for (const { id } of rows) removeIndexRow(open, id);
  for (const { stored, facts, head, words, unspaced } of rows) {
    const { lastInsertRowid: key } = open.put.run(unspaced, ...stored);
    open.putFacts.run(key, facts);
    open.putHead.run({ key, ...head });
    open.putWords.run(key, words);
    if (unspaced !== '') open.putGrams.run(key, unspaced);
  }
}

export function removeIndexRow(open: IndexDatabase, id: string): void {
  const found = open.keyOf.get(id) as { readonly key: number; readonly unspaced: string } | undefined;
  if (found === undefined) return;
  if (found.unspaced !== '') open.removeGrams.run(found.key, found.unspaced);
  for (const table of open.remove) table.run(found.key);
}

const plain = /^\p{ASCII}*$/u;

/** As `wordsOf`, line by line: of ASCII the tables cut and fold the words themselves, and most lines are nothing else. */
function indexedWords(text: string): string {
  if (plain.test(text)) return text;
  return text
    .split('\n')
    .map((line) => (plain.test(line) ? line : wordsOf(withoutUnspacedRuns(line)).join(' ')))
    .join(' ');
}
