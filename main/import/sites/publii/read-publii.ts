import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { z } from 'zod';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { longestText } from '../site-post.ts';

const text = z
  .union([z.string(), z.number()])
  .nullish()
  .catch('')
  .transform((value) => String(value ?? ''));
const Post = z.object({
  id: z.number(),
  title: text,
  /** An author's id, as text. */
  authors: text,
  slug: text,
  /** Cut at `longestText`. */
  text,
  length: z.number().nullish(),
  /** Milliseconds since 1970. */
  created_at: z.number().nullish().catch(null),
  /** Words with commas: published, draft, trashed, hidden, featured, is-page … */
  status: text,
  image: text,
  imageData: text,
  /** What the editor's sidebar says, as JSON. */
  core: text,
});
export type PubliiPost = z.infer<typeof Post>;
const Sidebar = z.object({ post: z.number(), status: text, core: text });
type PubliiCore = z.infer<typeof Sidebar>;
const Named = z.object({ id: z.number(), name: text, details: text });
export type PubliiNamed = z.infer<typeof Named>;
const PostTag = z.object({ post_id: z.number(), tag_id: z.number() });

/** What a site's config says, as far as it matters for addresses. */
const Config = z.object({
  name: z.string().catch('').default(''),
  domain: z.string().catch('').default(''),
  advanced: z
    .object({
      urls: z
        .object({ cleanUrls: z.boolean().catch(false), postsPrefix: z.string().catch('') })
        .partial()
        .catch({})
        .default({}),
    })
    .catch({ urls: {} })
    .default({ urls: {} }),
});
type PubliiConfig = z.infer<typeof Config>;

/** An open site of Publii (GetPublii/Publii, app/back-end/sql). */
export interface PubliiSite {
  /** The folder with `db.sqlite` and `media`. */
  readonly folder: string;
  readonly config: PubliiConfig;
  readonly authors: ReadonlyMap<number, PubliiNamed>;
  readonly tags: ReadonlyMap<number, PubliiNamed>;
  /** Ids of tags by post, in the tags' order. */
  readonly tagsOf: ReadonlyMap<number, readonly number[]>;
  readonly slugs: ReadonlyMap<number, string>;
  readonly posts: () => Iterable<PubliiPost>;
  /** What the sidebar of each post says, without its text. */
  readonly cores: () => readonly PubliiCore[];
  readonly close: () => void;
}

const tables = ['authors', 'posts', 'posts_additional_data', 'posts_images', 'posts_tags', 'tags'];

/** Where the database of a Publii site lies in a folder; `null` where it is no site of Publii. */
export async function findPubliiDatabase(folder: string): Promise<string | null> {
  for (const path of [join(folder, 'input', 'db.sqlite'), join(folder, 'db.sqlite')]) {
    if ((await stat(path).catch(() => null))?.isFile()) return path;
  }
  return null;
}

/**
 * Opens a site's database to read. ExpectedError `not-publii` or `publii-damaged`. Nothing in the database is trusted: its
 * tables must be tables, as a view could compute for ever.
 */
export async function openPublii(path: string): Promise<PubliiSite> {
  const sqlite = await import('node:sqlite');
  const config = await readConfig(join(dirname(path), 'config', 'site.config.json'));
  let database: DatabaseSync | null = null;
  try {
    database = new sqlite.DatabaseSync(path, { readOnly: true, timeout: 2000 });
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;');
    assertTables(database, path);
    return siteOf(database, path, config);
  } catch (error) {
    database?.close();
    throw explained(error, path);
  }
}

function siteOf(database: DatabaseSync, path: string, config: PubliiConfig): PubliiSite {
  const rows = <Row extends z.ZodType>(row: Row, query: string): readonly z.infer<Row>[] =>
    database
      .prepare(query)
      .all()
      .flatMap((one) => row.safeParse(one).data ?? []);
  const named = (table: string, details: string): ReadonlyMap<number, PubliiNamed> =>
    new Map(rows(Named, `SELECT id, name, ${details} AS details FROM ${table}`).map((row) => [row.id, row]));
  const links = rows(
    PostTag,
    'SELECT post_id, tag_id FROM posts_tags JOIN tags ON tags.id = tag_id ORDER BY post_id, tags.name',
  );
  const Slug = z.object({ id: z.number(), slug: text });
  return {
    folder: dirname(path),
    config,
    authors: named('authors', 'config'),
    tags: named('tags', 'additional_data'),
    tagsOf: new Map(
      [...Map.groupBy(links, ({ post_id }) => post_id)].map(([id, some]) => [
        id,
        some.map(({ tag_id }) => tag_id),
      ]),
    ),
    slugs: new Map(rows(Slug, 'SELECT id, slug FROM posts').map(({ id, slug }) => [id, slug])),
    posts: () => postsIn(database, path),
    cores: () =>
      rows(
        Sidebar,
        `SELECT id AS post, status, (SELECT value FROM posts_additional_data WHERE post_id = posts.id AND key = '_core') AS core
         FROM posts ORDER BY id`,
      ),
    close: () => database.close(),
  };
}

/** One at a time, as they were written. */
function* postsIn(database: DatabaseSync, path: string): Generator<PubliiPost> {
  const query = database.prepare(`
    SELECT id, title, authors, slug, created_at, status, length(text) AS length, substr(text, 1, ${longestText}) AS text,
      (SELECT url FROM posts_images WHERE posts_images.id = featured_image_id) AS image,
      (SELECT additional_data FROM posts_images WHERE posts_images.id = featured_image_id) AS imageData,
      (SELECT value FROM posts_additional_data WHERE post_id = posts.id AND key = '_core') AS core
    FROM posts ORDER BY id`);
  try {
    for (const row of query.iterate() as Iterable<Record<string, SQLOutputValue>>) {
      const post = Post.safeParse(row);
      if (post.success) yield post.data;
    }
  } catch (error) {
    throw explained(error, path);
  }
}

function assertTables(database: DatabaseSync, path: string): void {
  const query = database.prepare('SELECT name FROM sqlite_schema WHERE type = ? AND sql NOT LIKE ?');
  const found = new Set(query.all('table', '%VIRTUAL%').map(({ name }) => name));
  const missing = tables.find((name) => !found.has(name));
  if (missing === undefined) return;
  const message = phrase`${basename(path)} is no site of Publii: it has no table “${missing}”. Choose the folder of the site, or a backup (.tar).`;
  throw new ExpectedError('not-publii', message);
}

function explained(error: unknown, path: string): unknown {
  const isOfSqlite = error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
  if (!isOfSqlite) return error;
  const message = phrase`${basename(path)} can't be read: ${error.message}. Close Publii and try again, or choose a backup (.tar) of the site.`;
  return new ExpectedError('publii-damaged', message);
}

/** Without it, or with one that is damaged, only old addresses are not known. */
async function readConfig(path: string): Promise<PubliiConfig> {
  try {
    return Config.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return Config.parse({});
  }
}
