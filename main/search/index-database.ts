import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { storedColumns } from './stored-summary.ts';

/** Counts every change of what is in here: an index of another number is made anew. */
const indexVersion = 10;

/** What a match in counts for its rank, with each column's weight. The body isn't among them. */
const rankedColumns = { headline: 10, tags: 5, byline: 5, captions: 2, notes: 1 } as const;
const ranked = Object.keys(rankedColumns);

/**
 * One row an article, with what every list reads; three full-text tables point to it. No text is kept: it is in the article's
 * file, and no more of it than a screen holds is read for a search. A key is never given twice, so that it may be remembered.
 * `heads` ranks what is short. `everything` only knows which words an article has: without places it is a fifth of the size
 * and a quarter of the time to make, and a body that has a word twice isn't the better answer for it. Both hold words as
 * `wordsOf` gives them. `grams` has every three characters in a row of what is written without spaces.
 * `facts` has what is known of an article without its text (article-facts.ts), and what a check found in it, by what it was
 * checked against: too much to be in the way of a list.
 * There are no triggers: a statement that has one makes FTS5 write what it holds, and an index takes five times as long.
 */
const schema = `
  CREATE TABLE articles (
    key INTEGER PRIMARY KEY AUTOINCREMENT, ${storedColumns.join(', ')}, unspaced TEXT NOT NULL, UNIQUE (id)
  );
  CREATE TABLE facts (key INTEGER PRIMARY KEY, facts TEXT NOT NULL, scope TEXT, findings TEXT);
  CREATE VIRTUAL TABLE heads USING fts5(${ranked.join(', ')},
    content='', contentless_delete=1, tokenize='ascii');
  CREATE VIRTUAL TABLE everything USING fts5(words,
    content='', contentless_delete=1, detail=none, tokenize='ascii');
  CREATE VIRTUAL TABLE grams USING fts5(unspaced, content='articles', content_rowid='key', tokenize='trigram');
`;

/** The statements of an open index. Anything that SQLite finds wrong with the file is thrown. */
export interface IndexDatabase {
  /** `storedColumns` of every article, and its key. */
  readonly all: StatementSync;
  readonly put: StatementSync;
  readonly allFacts: StatementSync;
  readonly factsOf: StatementSync;
  readonly putFacts: StatementSync;
  readonly putFindings: StatementSync;
  readonly putHead: StatementSync;
  readonly putWords: StatementSync;
  readonly putGrams: StatementSync;
  readonly keyOf: StatementSync;
  /** From each table, by key; `grams` wants to know what it had. */
  readonly remove: readonly StatementSync[];
  readonly removeGrams: StatementSync;
  /** Best first. */
  readonly findInHeads: StatementSync;
  /** Last put in first. */
  readonly findNewestInHeads: StatementSync;
  readonly findAnywhere: StatementSync;
  readonly findRun: StatementSync;
  readonly findShortRun: StatementSync;
  readonly idOf: StatementSync;
  /** Last put in first. */
  readonly allKeys: StatementSync;
  readonly transaction: (work: () => void) => void;
  /** Writes the file anew, without what was removed: until then its words lie in pages that nothing reads. A quarter of a second for 10,000 articles. */
  readonly shed: () => void;
  readonly close: () => void;
}

/** Opens the file or makes it. `timeout`: how long another may write to it, in ms. Throws where it is none of ours, damaged, or can't be written. */
export function openIndexDatabase(
  sqlite: typeof import('node:sqlite'),
  path: string,
  timeout = 2000,
): IndexDatabase {
  const database = new sqlite.DatabaseSync(path, { timeout });
  try {
    prepareFile(database);
    return statementsOf(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepareFile(database: DatabaseSync): void {
  // It can be made anew, so it need not be the last to know: NORMAL is enough.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -4000;');
  const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
  if (version === indexVersion) return;
  if (version !== 0) throw new Error(`the index has version ${String(version)}`);
  database.exec(`BEGIN; ${schema} PRAGMA user_version = ${indexVersion}; COMMIT;`);
}

function statementsOf(database: DatabaseSync): IndexDatabase {
  const named = ranked.map((name) => `:${name}`).join(', ');
  const columns = storedColumns.join(', ');
  const all = database.prepare(`SELECT ${columns}, key FROM articles`);
  // Node 22 hasn't it; objects of the same values take longer.
  all.setReturnArrays?.(true);
  const weights = Object.values(rankedColumns).join(', ');
  const facts =
    'SELECT id, stamp, facts, scope, findings FROM articles JOIN facts ON facts.key = articles.key';
  return {
    all,
    put: database.prepare(
      `INSERT INTO articles(unspaced, ${columns}) VALUES (?, ${storedColumns.map(() => '?').join(', ')})`,
    ),
    allFacts: database.prepare(facts),
    factsOf: database.prepare(`${facts} WHERE id = ?`),
    putFacts: database.prepare('INSERT INTO facts(key, facts) VALUES (?, ?)'),
    putFindings: database.prepare(
      `UPDATE facts SET scope = :scope, findings = :findings
       WHERE key = (SELECT key FROM articles WHERE id = :id AND stamp = :stamp)`,
    ),
    putHead: database.prepare(`INSERT INTO heads(rowid, ${ranked.join(', ')}) VALUES (:key, ${named})`),
    putWords: database.prepare('INSERT INTO everything(rowid, words) VALUES (?, ?)'),
    putGrams: database.prepare('INSERT INTO grams(rowid, unspaced) VALUES (?, ?)'),
    keyOf: database.prepare('SELECT key, unspaced FROM articles WHERE id = ?'),
    remove: ['heads WHERE rowid', 'everything WHERE rowid', 'facts WHERE key', 'articles WHERE key'].map(
      (from) => database.prepare(`DELETE FROM ${from} = ?`),
    ),
    removeGrams: database.prepare("INSERT INTO grams(grams, rowid, unspaced) VALUES ('delete', ?, ?)"),
    findInHeads: database.prepare(
      `SELECT rowid AS key FROM heads WHERE heads MATCH ? AND rank MATCH 'bm25(${weights})' ORDER BY rank LIMIT ?`,
    ),
    findNewestInHeads: database.prepare(
      'SELECT rowid AS key FROM heads WHERE heads MATCH ? ORDER BY rowid DESC LIMIT ?',
    ),
    findAnywhere: database.prepare(
      'SELECT rowid AS key FROM everything WHERE everything MATCH ? ORDER BY rowid DESC LIMIT ?',
    ),
    findRun: database.prepare('SELECT rowid AS key FROM grams WHERE grams MATCH ?'),
    findShortRun: database.prepare(
      "SELECT key FROM articles WHERE unspaced <> '' AND instr(unspaced, ?) > 0",
    ),
    idOf: database.prepare('SELECT id FROM articles WHERE key = ?'),
    allKeys: database.prepare('SELECT key FROM articles ORDER BY key DESC'),
    transaction: (work) => {
      database.exec('BEGIN IMMEDIATE');
      try {
        work();
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    shed: () => {
      for (const table of ['heads', 'everything', 'grams'])
        database.exec(`INSERT INTO ${table}(${table}) VALUES ('optimize')`);
      database.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE)');
    },
    close: () => database.close(),
  };
}
