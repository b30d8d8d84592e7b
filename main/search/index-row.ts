import { crc32 } from 'node:zlib';
import type { Article } from '#shared/articles/article.schema.ts';
import type { ArticleFacts } from '#shared/articles/article-facts.ts';
import type { ArticleSummary } from '#shared/articles/article-query.ts';
import type { Slug } from '#shared/library/ids.ts';
import { textColumns, textOfArticle, unspacedRuns, withoutUnspacedRuns } from './article-text.ts';
import type { IndexDatabase } from './index-database.ts';
import { sealed } from './sealed.ts';
import { wordsOf } from './search-query.ts';

export interface ArticleToIndex {
  readonly article: Article;
  readonly summary: ArticleSummary;
  readonly facts: ArticleFacts;
  readonly stamp: string;
}

/** What is put into the tables for an article, made before any transaction begins. */
export interface IndexRow {
  readonly row: { readonly id: string; readonly stamp: string; readonly summary: string };
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
    row: { id: article.id, stamp, summary: JSON.stringify(summary) },
    facts: sealed(facts),
    head,
    words: [...Object.values(head), body].join(' '),
    unspaced: textColumns.flatMap((name) => unspacedRuns(text[name])).join('\n'),
  };
}

/** In the place of what the tables had of the articles. In a transaction. */
export function putIndexRows(open: IndexDatabase, rows: readonly IndexRow[]): void {
  for (const { row } of rows) removeIndexRow(open, row.id);
  for (const { row, facts, head, words, unspaced } of rows) {
    const { lastInsertRowid: key } = open.put.run({ ...row, checksum: checksumOf(row), unspaced });
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

/** SQLite doesn't notice a flipped bit in what it stores; a list must not show it as a headline. */
export function checksumOf({ id, stamp, summary }: IndexRow['row']): number {
  return crc32(`${id} ${stamp} ${summary}`);
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
