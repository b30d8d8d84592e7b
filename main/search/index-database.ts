import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { textColumns } from './article-text.ts';

/** Counts every change of what is in here: an index of another number is made anew. */
const indexVersion = 2;

const columns = textColumns.join(', ');
const values = (prefix: string): string => textColumns.map((name) => `${prefix}.${name}`).join(', ');

/**
 * One row an article; two full-text tables point to it: `words` by whole words and their beginnings, without accents, and
 * `grams` by three characters in a row, which only holds what is written without spaces.
 */
const schema = `
  CREATE TABLE articles (
    key INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, stamp TEXT NOT NULL,
    summary TEXT NOT NULL, checksum INTEGER NOT NULL, unspaced TEXT NOT NULL,
    ${textColumns.map((name) => `${name} TEXT NOT NULL`).join(', ')}
  );
  CREATE VIRTUAL TABLE words USING fts5(${columns}, content='articles', content_rowid='key',
    tokenize='unicode61 remove_diacritics 2');
  CREATE VIRTUAL TABLE grams USING fts5(unspaced, content='articles', content_rowid='key', tokenize='trigram');
  CREATE TRIGGER added AFTER INSERT ON articles BEGIN
    INSERT INTO words(rowid, ${columns}) VALUES (new.key, ${values('new')});
    INSERT INTO grams(rowid, unspaced) VALUES (new.key, new.unspaced);
  END;
  CREATE TRIGGER removed AFTER DELETE ON articles BEGIN
    INSERT INTO words(words, rowid, ${columns}) VALUES ('delete', old.key, ${values('old')});
    INSERT INTO grams(grams, rowid, unspaced) VALUES ('delete', old.key, old.unspaced);
  END;
`;

/** The statements of an open index. Anything that SQLite finds wrong with the file is thrown. */
export interface IndexDatabase {
  readonly all: StatementSync;
  readonly put: StatementSync;
  readonly remove: StatementSync;
  readonly findWords: StatementSync;
  readonly findRun: StatementSync;
  readonly findShortRun: StatementSync;
  readonly textOf: StatementSync;
  readonly transaction: (work: () => void) => void;
  readonly close: () => void;
}

/** A headline's word counts ten times a body's, a tag's and a name's five times. */
const weights = '10.0, 1.0, 5.0, 5.0, 2.0, 1.0';

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
  const named = textColumns.map((name) => `:${name}`).join(', ');
  return {
    all: database.prepare('SELECT id, stamp, summary, checksum FROM articles'),
    put: database.prepare(
      `INSERT INTO articles(id, stamp, summary, checksum, unspaced, ${columns})
       VALUES (:id, :stamp, :summary, :checksum, :unspaced, ${named})`,
    ),
    remove: database.prepare('DELETE FROM articles WHERE id = ?'),
    findWords: database.prepare(
      `SELECT articles.id AS id, bm25(words, ${weights}) AS rank FROM words
       JOIN articles ON articles.key = words.rowid WHERE words MATCH ? ORDER BY rank LIMIT ?`,
    ),
    findRun: database.prepare(
      'SELECT articles.id AS id FROM grams JOIN articles ON articles.key = grams.rowid WHERE grams MATCH ?',
    ),
    findShortRun: database.prepare("SELECT id FROM articles WHERE unspaced <> '' AND instr(unspaced, ?) > 0"),
    textOf: database.prepare(`SELECT ${columns} FROM articles WHERE id = ?`),
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
