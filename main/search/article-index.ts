import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ArticleFacts } from '#shared/articles/article-facts.ts';
import type { Finding } from '#shared/checks/finding.ts';
import { ArticleId, type Slug } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { Logger } from '../platform/logger.ts';
import { type IndexDatabase, openIndexDatabase } from './index-database.ts';
import { type ArticleToIndex, indexRowOf, putIndexRows, removeIndexRow } from './index-row.ts';
import { sealed, unsealed } from './sealed.ts';
import { readQuery, type SearchQuery } from './search-query.ts';
import { readStoredRow, type StoredSummary } from './stored-summary.ts';

/**
 * Where words are found: `.galley/index.sqlite`. A cache: what it doesn't have is only not found until it is put in again,
 * and a damaged one is thrown away. Nothing here throws.
 */
export interface ArticleIndex {
  /** What a list shows of each, as last put in; without those whose row was changed behind our back. */
  readonly summaries: () => readonly StoredSummary[];
  /** What is known of these articles without their texts. */
  readonly facts: (ids: readonly ArticleId[]) => ReadonlyMap<ArticleId, KnownFacts>;
  readonly putFindings: (found: readonly KeptFindings[]) => void;
  readonly put: (articles: readonly ArticleToIndex[]) => void;
  readonly remove: (id: ArticleId) => void;
  /** As `remove`; a while later, or once the index closes, its words are in no byte of the file. */
  readonly removeForGood: (id: ArticleId) => void;
  /**
   * Those with all words in their headline, names and other short texts first, best first; then the last put in first. Where more
   * than `limit` have them there, a few letters were typed that say nothing of which is best: those with them in the headline come
   * first, the last put in before the others.
   */
  readonly find: (text: string, limit: number) => readonly ArticleId[];
  readonly close: () => void;
}

export interface KnownFacts {
  /** Of the file that they were read from. */
  readonly stamp: string;
  readonly facts: ArticleFacts;
  /** Stands for what the article was checked against. */
  readonly scope: string | null;
  /** What was found then; `null` where it isn't known. */
  readonly findings: () => readonly Finding[] | null;
}

/** What a check found in the words of an article as its file of this stamp has them. */
export interface KeptFindings {
  readonly id: ArticleId;
  readonly stamp: string;
  readonly scope: string;
  readonly findings: readonly Finding[];
}

interface ArticleIndexParts {
  /** Absolute. */
  readonly path: string;
  readonly log: Logger;
  readonly nameOf: (author: Slug) => string;
  /** There is no index, and why, in words. */
  readonly onMissing?: (reason: string) => void;
  /** It had to be made anew, and is empty. */
  readonly onEmptied: () => void;
}

/** In milliseconds: many may be deleted for good one after the other. */
const beforeShedding = 2000;

/** `null` where this Node has no SQLite or the folder can't be written: search then looks at headlines only. */
export async function openArticleIndex(parts: ArticleIndexParts): Promise<ArticleIndex | null> {
  const sqlite = await import('node:sqlite').catch(() => null);
  const { path, log, nameOf, onEmptied, onMissing = () => {} } = parts;
  if (sqlite === null) {
    onMissing(phrase`this Node (${process.version}) has no SQLite; Node 22.13 and newer have it`);
    return null;
  }
  let database: IndexDatabase | null = null;
  const ids = new Map<number, ArticleId>();
  let shedding: NodeJS.Timeout | null = null;

  /** No key is given twice in a file. */
  function idOf(open: IndexDatabase, key: number): ArticleId | undefined {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = ArticleId.safeParse(open.idOf.get(key)?.['id']).data;
    if (id !== undefined) ids.set(key, id);
    return id;
  }

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
      ids.clear();
      reopen();
      return fallback;
    }
  }

  const remove = (id: ArticleId): void =>
    attempt(undefined, (open) => open.transaction(() => removeIndexRow(open, id)));

  function shed(): void {
    if (shedding === null) return;
    clearTimeout(shedding);
    shedding = null;
    attempt(undefined, (open) => open.shed());
  }

  await mkdir(dirname(path), { recursive: true }).catch(() => {});
  database = openOrRemake(sqlite, path, log);
  if (database === null) {
    onMissing(phrase`its index, ${path}, can't be made`);
    return null;
  }

  return {
    summaries: () => attempt<readonly StoredSummary[]>([], (open) => readSummaries(open, ids)),
    facts: (wanted) => attempt(new Map<ArticleId, KnownFacts>(), (open) => readFacts(open, wanted)),
    putFindings: (found) =>
      attempt(undefined, (open) =>
        open.transaction(() => {
          for (const { id, stamp, scope, findings } of found)
            open.putFindings.run({ id, stamp, scope, findings: sealed(findings) });
        }),
      ),
    put: (articles) =>
      attempt(undefined, (open) => {
        const rows = articles.map((one) => indexRowOf(one, nameOf));
        open.transaction(() => putIndexRows(open, rows));
      }),
    remove,
    removeForGood: (id) => {
      remove(id);
      shedding ??= setTimeout(shed, beforeShedding).unref();
    },
    find: (text, limit) =>
      attempt<readonly ArticleId[]>([], (open) => {
        const keys = findKeys(open, readQuery(text), limit);
        return keys.flatMap((key) => idOf(open, key) ?? []);
      }),
    close: () => {
      shed();
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

/** Notes every id by its key. */
function readSummaries(open: IndexDatabase, ids: Map<number, ArticleId>): readonly StoredSummary[] {
  return open.all.all().flatMap((row) => {
    // An array, or on older Nodes an object of the same values in the same order.
    const values = Array.isArray(row) ? row : Object.values(row);
    const stored = readStoredRow(values);
    if (stored !== null) ids.set(values.at(-1) as number, stored.summary.id);
    return stored ?? [];
  });
}

/** Up to here each is asked for alone: all at once are read quicker than half of them one by one. */
const fewFacts = 100;

function readFacts(open: IndexDatabase, wanted: readonly ArticleId[]): ReadonlyMap<ArticleId, KnownFacts> {
  const found = new Map<ArticleId, KnownFacts>();
  const isMany = wanted.length > fewFacts;
  const rows = isMany ? open.allFacts.iterate() : wanted.flatMap((id) => open.factsOf.all(id));
  for (const { id, stamp, facts: text, scope, findings } of rows) {
    const facts = unsealed<ArticleFacts>(text);
    if (facts === null || facts.id !== id) continue;
    found.set(facts.id, {
      stamp: String(stamp),
      facts,
      scope: typeof scope === 'string' ? scope : null,
      findings: () => unsealed(findings),
    });
  }
  return found;
}

function findKeys(
  open: IndexDatabase,
  { words, anywhere, runs, without, withoutRuns }: SearchQuery,
  limit: number,
): readonly number[] {
  const sets = runs.map((run) => keysWithRun(open, run));
  const unwanted = [
    ...without.map((all) => new Set(keysOf(open.findAnywhere.all(all, everyRow)))),
    ...withoutRuns.map((run) => keysWithRun(open, run)),
  ];
  const found = new Set(
    words === '' ? keysWithoutWords(open, sets, unwanted.length > 0) : inHeads(open, words, limit),
  );
  const isEnough = words === '' || (found.size >= limit && sets.length + unwanted.length === 0);
  if (!isEnough) for (const key of keysOf(open.findAnywhere.all(anywhere, limit))) found.add(key);
  return [...found]
    .filter((key) => sets.every((set) => set.has(key)) && !unwanted.some((set) => set.has(key)))
    .slice(0, limit);
}

/** Where no word is wanted: what has the first run, or else everything where something is only unwanted. */
function keysWithoutWords(
  open: IndexDatabase,
  [first]: readonly ReadonlySet<number>[],
  isUnwantedOnly: boolean,
): Iterable<number> {
  if (first !== undefined) return first;
  return isUnwantedOnly ? keysOf(open.allKeys.all()) : [];
}

/** More than any newsroom has. */
const everyRow = 1e9;

function keysWithRun(open: IndexDatabase, run: string): ReadonlySet<number> {
  const rows = [...run].length < 3 ? open.findShortRun.all(run) : open.findRun.all(`"${run}"`);
  return new Set(keysOf(rows));
}

/** To rank ten thousand takes as long as everything else together. */
function inHeads(open: IndexDatabase, words: string, limit: number): readonly number[] {
  const newest = keysOf(open.findNewestInHeads.all(words, limit + 1));
  if (newest.length <= limit) return keysOf(open.findInHeads.all(words, limit));
  return [...keysOf(open.findNewestInHeads.all(`headline : (${words})`, limit)), ...newest];
}

function keysOf(rows: readonly Record<string, unknown>[]): readonly number[] {
  return rows.map((row) => row['key'] as number);
}
