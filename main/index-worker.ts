import { readdirSync, readFileSync, statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { Article } from '#shared/articles/article.schema.ts';
import type { ArticleSummary } from '#shared/articles/article-query.ts';
import { migrateBody } from '#shared/body/migrate-body.ts';
import type { ArticleId, Slug } from '#shared/library/ids.ts';
import { indexEntry } from './articles/index-entry.ts';
import { fileStampFrom, stampFrom } from './articles/stamp.ts';
import { authorNames } from './authors/author-names.ts';
import { inLibrary, libraryFiles } from './library/library-layout.ts';
import { parseVersioned } from './library/versioned-file.ts';
import type { BulkStep, BulkTask } from './search/bulk-indexer.ts';
import { openIndexDatabase } from './search/index-database.ts';
import { type ArticleToIndex, type IndexRow, indexRowOf, putIndexRows } from './search/index-row.ts';

/**
 * A thread that reads many articles and puts them into the index. It takes those alone that are plain: whatever has more
 * beside it than an ordinary article (a journal, a copy of a sync program), or can't be read, is left to a closer look.
 */
const { libraryPath, indexPath, ids } = workerData as BulkTask;
/** A transaction of so many keeps a save waiting for some twenty milliseconds at most. */
const atOnce = 250;
/** In ms: another thread writes at the same time. */
const patience = 30_000;
/** Beside article.json: what needs no look before an article can be listed. */
const ordinary = new Set([
  'article.json',
  'review.json',
  'comments.json',
  'suggestions.json',
  'exchange.json',
  'versions',
]);

const names = authorNames(libraryPath);
const nameOf = (author: Slug): string => names.get(author) ?? author;
const database = openIndexDatabase(await import('node:sqlite'), indexPath, patience);
for (let from = 0; from < ids.length; from += atOnce) {
  const some = ids.slice(from, from + atOnce);
  const summaries: ArticleSummary[] = [];
  const rows: IndexRow[] = [];
  for (const id of some) {
    const one = readPlain(id);
    if (one === null) continue;
    summaries.push(one.summary);
    // At once: what was just read of its body needn't be read again.
    rows.push(indexRowOf(one, nameOf));
  }
  database.transaction(() => putIndexRows(database, rows));
  const step: BulkStep = { looked: some.length, summaries };
  parentPort?.postMessage(step);
}
database.close();

function readPlain(id: ArticleId): ArticleToIndex | null {
  const folder = inLibrary(libraryPath, libraryFiles.articleFolder(id));
  const file = inLibrary(libraryPath, libraryFiles.article(id));
  try {
    // Before the text, so that a change right after it is seen as one.
    const stamp = stampFrom(fileStampFrom(statSync(file)), statSync(folder));
    if (!readdirSync(folder).every((name) => ordinary.has(name))) return null;
    const parsed = parseVersioned(readFileSync(file), Article);
    if (parsed.state !== 'read' || parsed.newer !== null || parsed.value.id !== id) return null;
    const article = { ...parsed.value, body: migrateBody(parsed.value.body).body };
    return indexEntry(article, stamp);
  } catch {
    return null;
  }
}
