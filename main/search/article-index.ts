import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { Article } from '#shared/articles/article.schema.ts';
import { ArticleSummary, type FoundText } from '#shared/articles/article-query.ts';
import { ArticleId, type Slug } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { Logger } from '../platform/logger.ts';
import {
  type ArticleText,
  textColumns,
  textOfArticle,
  unspacedRuns,
  withoutUnspacedRuns,
} from './article-text.ts';
import { type IndexDatabase, openIndexDatabase } from './index-database.ts';
import { readQuery, wordsOf } from './search-query.ts';
import { snippetOf } from './snippet.ts';

/** What a scan of the files' stamps knows of an article (scan-articles.ts). */
export interface IndexedArticle {
  readonly stamp: string;
  readonly summary: ArticleSummary;
}

/**
 * Where words are found: `.galley/index.sqlite`. A cache: what it doesn't have is only not found until it is put in again,
 * and a damaged one is thrown away. Nothing here throws.
 */
export interface ArticleIndex {
  /** As last put in; those with a row that was changed behind our back are left out. */
  readonly all: () => ReadonlyMap<ArticleId, IndexedArticle>;
  readonly put: (articles: readonly ArticleToIndex[]) => void;
  readonly remove: (id: ArticleId) => void;
  /** Those with all words in their headline, names and other short texts first, best first; then the last put in first. */
  readonly find: (text: string, limit: number) => readonly ArticleId[];
  /** Where the words of a query are in an article: in its text rather than in the headline, which a list shows anyway. */
  readonly snippet: (id: ArticleId, text: string) => FoundText | null;
  readonly close: () => void;
}

export interface ArticleToIndex {
  readonly article: Article;
  readonly summary: ArticleSummary;
  readonly stamp: string;
}

export interface ArticleIndexParts {
  /** Absolute. */
  readonly path: string;
  readonly log: Logger;
  readonly nameOf: (author: Slug) => string;
  /** There is no index, and why, in words. */
  readonly onMissing?: (reason: string) => void;
  /** It had to be made anew, and is empty. */
  readonly onEmptied: () => void;
}

const Row = z.object({ id: ArticleId, stamp: z.string(), summary: z.string(), checksum: z.number() });
const shownFirst = [
  'body',
  'captions',
  'notes',
  'tags',
  'byline',
  'headline',
] as const satisfies (typeof textColumns)[number][];

/** `null` where this Node has no SQLite or the folder can't be written: search then looks at headlines only. */
export async function openArticleIndex(parts: ArticleIndexParts): Promise<ArticleIndex | null> {
  const sqlite = await import('node:sqlite').catch(() => null);
  const { path, log, nameOf, onEmptied, onMissing = () => {} } = parts;
  if (sqlite === null) {
    onMissing(phrase`this Node (${process.version}) has no SQLite; Node 22.13 and newer have it`);
    return null;
  }
  let database: IndexDatabase | null = null;

  function reopen(): void {
    if (sqlite === null) return;
    database = openOrRemake(sqlite, path, log);
    if (database !== null) onEmptied();
  }

  /** Runs work on the index; what is wrong with the file makes it anew, once. */
  function attempt<Value>(fallback: Value, work: (open: IndexDatabase) => Value): Value {
    if (database === null) return fallback;
    try {
      return work(database);
    } catch (error) {
      log.warn('the search index is damaged and is made anew', error);
      close(database);
      removeFiles(path);
      database = null;
      reopen();
      return fallback;
    }
  }

  await mkdir(dirname(path), { recursive: true }).catch(() => {});
  database = openOrRemake(sqlite, path, log);
  if (database === null) {
    onMissing(phrase`its index, ${path}, can't be made`);
    return null;
  }

  return {
    all: () =>
      attempt(new Map<ArticleId, IndexedArticle>(), (open) => {
        const found = new Map<ArticleId, IndexedArticle>();
        for (const value of open.all.iterate()) {
          const row = Row.safeParse(value).data;
          if (row === undefined || row.checksum !== checksumOf(row)) continue;
          const summary = ArticleSummary.safeParse(JSON.parse(row.summary)).data;
          if (summary?.id === row.id) found.set(row.id, { stamp: row.stamp, summary });
        }
        return found;
      }),
    put: (articles) =>
      attempt(undefined, (open) =>
        open.transaction(() => {
          for (const one of articles) putOne(open, one, nameOf);
        }),
      ),
    remove: (id) => attempt(undefined, (open) => void open.remove.run(id)),
    find: (text, limit) => attempt<readonly ArticleId[]>([], (open) => find(open, text, limit)),
    snippet: (id, text) =>
      attempt<FoundText | null>(null, (open) => {
        const row = open.textOf.get(id) as { readonly text: Uint8Array } | undefined;
        const { terms } = readQuery(text);
        if (row === undefined) return null;
        const texts = unpacked(row.text);
        for (const name of shownFirst) {
          const found = snippetOf(texts[name], terms);
          if (found !== null) return found;
        }
        return null;
      }),
    close: () => {
      if (database !== null) close(database);
      database = null;
    },
  };
}

function openOrRemake(sqlite: typeof import('node:sqlite'), path: string, log: Logger): IndexDatabase | null {
  try {
    return openIndexDatabase(sqlite, path);
  } catch (error) {
    log.info('the search index can’t be used and is made anew', error);
  }
  try {
    removeFiles(path);
    return openIndexDatabase(sqlite, path);
  } catch (error) {
    log.warn('no search index can be made', error);
    return null;
  }
}

function removeFiles(path: string): void {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });
}

function close(database: IndexDatabase): void {
  try {
    database.close();
  } catch {
    // Nothing in it is needed.
  }
}

function putOne(
  open: IndexDatabase,
  { article, summary, stamp }: ArticleToIndex,
  nameOf: (author: Slug) => string,
): void {
  const text = textOfArticle(article, nameOf);
  const unspaced = textColumns.flatMap((name) => unspacedRuns(text[name])).join('\n');
  const words = mapColumns((name) => wordsOf(withoutUnspacedRuns(text[name])).join(' '));
  const row = { id: article.id, stamp, summary: JSON.stringify(summary) };
  open.remove.run(article.id);
  const { lastInsertRowid: key } = open.put.run({
    ...row,
    checksum: checksumOf(row),
    unspaced,
  });
  open.putText.run(key, packed(text));
  const { body, ...head } = words;
  open.putHead.run({ key, ...head });
  open.putWords.run(key, [...Object.values(head), body].join(' '));
}

function mapColumns(textFor: (name: keyof ArticleText) => string): Record<keyof ArticleText, string> {
  return Object.fromEntries(textColumns.map((name) => [name, textFor(name)])) as Record<
    keyof ArticleText,
    string
  >;
}

/** Half of the index would be texts, and no more of them than a screen holds is read for a search. */
function packed(text: ArticleText): Uint8Array {
  return deflateRawSync(JSON.stringify(mapColumns((name) => text[name].normalize('NFC'))), { level: 1 });
}

function unpacked(bytes: Uint8Array): ArticleText {
  return JSON.parse(inflateRawSync(bytes).toString());
}

function find(open: IndexDatabase, text: string, limit: number): readonly ArticleId[] {
  const { words, runs } = readQuery(text);
  const sets = runs.map((run) => {
    const rows = [...run].length < 3 ? open.findShortRun.all(run) : open.findRun.all(`"${run}"`);
    return new Set(rows.map((row) => row['id'] as ArticleId));
  });
  const [first] = sets;
  const idsOf = (rows: readonly Record<string, unknown>[]): readonly ArticleId[] =>
    rows.map((row) => row['id'] as ArticleId);
  const found =
    words === ''
      ? [...(first ?? [])]
      : [
          ...new Set([
            ...idsOf(open.findInHeads.all(words, limit)),
            ...idsOf(open.findAnywhere.all(words, limit)),
          ]),
        ];
  return found.filter((id) => sets.every((set) => set.has(id))).slice(0, limit);
}

/** SQLite doesn't notice a flipped bit in what it stores; a list must not show it as a headline. */
function checksumOf({
  id,
  stamp,
  summary,
}: {
  readonly id: string;
  readonly stamp: string;
  readonly summary: string;
}): number {
  return crc32(`${id} ${stamp} ${summary}`);
}
