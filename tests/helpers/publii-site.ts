import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { packTar } from 'modern-tar';
import { tempFolder } from './temp-folder.ts';

/** Publii's tables (app/back-end/sql/1.0.0.sql). */
const schema = `
  CREATE TABLE authors (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, name TEXT, username TEXT, password TEXT, config TEXT, additional_data TEXT);
  CREATE TABLE posts (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, title TEXT, authors TEXT, slug TEXT, text TEXT, featured_image_id INTEGER, created_at DATETIME, modified_at DATETIME, status TEXT, template TEXT);
  CREATE TABLE posts_additional_data (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, post_id INTEGER, key TEXT, value TEXT);
  CREATE TABLE posts_images (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, post_id INTEGER, url TEXT, title TEXT, caption TEXT, additional_data TEXT);
  CREATE TABLE posts_tags (tag_id INTEGER NOT NULL, post_id INTEGER NOT NULL, PRIMARY KEY (tag_id, post_id));
  CREATE TABLE tags (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, name TEXT, slug TEXT, description TEXT, additional_data TEXT);`;

/** Rows by table, with whatever of their columns matters. */
export type PubliiRows = Readonly<Record<string, readonly Readonly<Record<string, string | number>>[]>>;

/** The bytes of a database of Publii; `sql` is run on it at the end. */
export async function publiiDatabase(rows: PubliiRows, sql = ''): Promise<Uint8Array> {
  const path = join(await tempFolder(), 'db.sqlite');
  const database = new DatabaseSync(path);
  database.exec(schema);
  for (const [table, all] of Object.entries(rows)) {
    for (const row of all) {
      const names = Object.keys(row);
      const places = names.map(() => '?').join(', ');
      database
        .prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`)
        .run(...Object.values(row));
    }
  }
  if (sql !== '') database.exec(sql);
  database.close();
  return readFile(path);
}

export function tarOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const entries = Object.entries(files).map(([name, body]) => ({
    header: { name, size: Buffer.byteLength(body), type: 'file' as const },
    body,
  }));
  return packTar(entries);
}
