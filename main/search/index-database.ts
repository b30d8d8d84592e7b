import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Counts every change of what is in here: an index of another number is made anew. */
const indexVersion = 3;

/** What a match in counts for its rank, with each column's weight. The body isn't among them. */
const rankedColumns = { headline: 10, tags: 5, byline: 5, captions: 2, notes: 1 } as const;
const ranked = Object.keys(rankedColumns);

/**
 * One row an article, its packed text apart from what every list and search reads; three full-text tables point to it.
 * `heads` ranks what is short. `everything` only knows which words an article has: without places it is a fifth of the size
 * and a quarter of the time to make, and a body that has a word twice isn't the better answer for it. Both hold words as
 * `wordsOf` gives them. `grams` has every three characters in a row of what is written without spaces.
 */
const schema = `
  CREATE TABLE articles (
    key INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, stamp TEXT NOT NULL,
    summary TEXT NOT NULL, checksum INTEGER NOT NULL, unspaced TEXT NOT NULL
  );
  CREATE TABLE texts (key INTEGER PRIMARY KEY, text BLOB NOT NULL);
  CREATE VIRTUAL TABLE heads USING fts5(${ranked.join(', ')},
    content='', contentless_delete=1, tokenize='ascii');
  CREATE VIRTUAL TABLE everything USING fts5(words,
    content='', contentless_delete=1, detail=none, tokenize='ascii');
  CREATE VIRTUAL TABLE grams USING fts5(unspaced, content='articles', content_rowid='key', tokenize='trigram');
  CREATE TRIGGER added AFTER INSERT ON articles BEGIN
    INSERT INTO grams(rowid, unspaced) VALUES (new.key, new.unspaced);
  END;
  CREATE TRIGGER removed AFTER DELETE ON articles BEGIN
    INSERT INTO grams(grams, rowid, unspaced) VALUES ('delete', old.key, old.unspaced);
    DELETE FROM texts WHERE key = old.key;
    DELETE FROM heads WHERE rowid = old.key;
    DELETE FROM everything WHERE rowid = old.key;
  END;
`;

/** The statements of an open index. Anything that SQLite finds wrong with the file is thrown. */
export interface IndexDatabase {
  readonly all: StatementSync;
  readonly put: StatementSync;
  readonly putText: StatementSync;
  readonly putHead: StatementSync;
  readonly putWords: StatementSync;
  readonly remove: StatementSync;
  readonly findInHeads: StatementSync;
  readonly findAnywhere: StatementSync;
  readonly findRun: StatementSync;
  readonly findShortRun: StatementSync;
  readonly textOf: StatementSync;
  readonly transaction: (work: () => void) => void;
  readonly close: () => void;
}

/** Opens the file or makes it. Throws where it is none of ours, damaged, or can't be written. */
export function openIndexDatabase(sqlite: typeof import('node:sqlite'), path: string): IndexDatabase {
  const database = new sqlite.DatabaseSync(path, { timeout: 2000 });
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
  const weights = Object.values(rankedColumns).join(', ');
  return {
    all: database.prepare('SELECT id, stamp, summary, checksum FROM articles'),
    put: database.prepare(
      `INSERT INTO articles(id, stamp, summary, checksum, unspaced)
       VALUES (:id, :stamp, :summary, :checksum, :unspaced)`,
    ),
    putText: database.prepare('INSERT INTO texts(key, text) VALUES (?, ?)'),
    putHead: database.prepare(`INSERT INTO heads(rowid, ${ranked.join(', ')}) VALUES (:key, ${named})`),
    putWords: database.prepare('INSERT INTO everything(rowid, words) VALUES (?, ?)'),
    remove: database.prepare('DELETE FROM articles WHERE id = ?'),
    findInHeads: database.prepare(
      `SELECT articles.id AS id FROM heads JOIN articles ON articles.key = heads.rowid
       WHERE heads MATCH ? AND rank MATCH 'bm25(${weights})' ORDER BY rank LIMIT ?`,
    ),
    findAnywhere: database.prepare(
      `SELECT articles.id AS id FROM everything JOIN articles ON articles.key = everything.rowid
       WHERE everything MATCH ? ORDER BY everything.rowid DESC LIMIT ?`,
    ),
    findRun: database.prepare(
      'SELECT articles.id AS id FROM grams JOIN articles ON articles.key = grams.rowid WHERE grams MATCH ?',
    ),
    findShortRun: database.prepare("SELECT id FROM articles WHERE unspaced <> '' AND instr(unspaced, ?) > 0"),
    textOf: database.prepare('SELECT text FROM texts WHERE key = (SELECT key FROM articles WHERE id = ?)'),
    transaction: (work) => {
      database.exec('BEGIN');
      try {
        work();
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => database.close(),
  };
}
