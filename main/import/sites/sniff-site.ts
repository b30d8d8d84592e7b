import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { csvRecords } from '../../platform/csv-records.ts';
import { explainReadError } from '../../platform/file-errors.ts';
import { readStart } from '../../platform/read-start.ts';
import { findPubliiDatabase } from './publii/read-publii.ts';
import { isOfArticles, tableColumns } from './table/table-columns.ts';

export type SiteKind =
  | 'folder'
  | 'substack'
  | 'medium'
  | 'wordpress'
  | 'feed'
  | 'ghost'
  | 'ninjs'
  | 'publii'
  | 'table'
  | 'list';
/** What is taken where it lies among other files. */
export type ExportKind = 'wordpress' | 'ghost' | 'ninjs' | 'blogger' | 'feed' | 'table';

/** In bytes: far enough for the names with which each kind begins. */
const beginning = 16_384;

/** What holds the articles, by how it begins. ExpectedError `unreadable-file`. */
export async function sniffSite(path: string): Promise<SiteKind> {
  try {
    if ((await stat(path)).isDirectory()) return await folderKind(path);
    return kindOf(await startOf(path), basename(path));
  } catch (error) {
    throw new ExpectedError('unreadable-file', phrase`${path} can't be read: ${explainReadError(error)}.`);
  }
}

async function folderKind(folder: string): Promise<SiteKind> {
  if ((await findPubliiDatabase(folder)) !== null) return 'publii';
  const table = await startOf(join(folder, 'posts.csv')).catch(() => '');
  if (/^\uFEFF?"?post_id"?,/.test(table) && /\baudience\b/.test(table)) return 'substack';
  // Whatever else lies there, such as what one clapped for, is in pages, too.
  const names = await readdir(join(folder, 'posts')).catch(() => []);
  const page = names.find((name) => /-[0-9a-f]{8,12}\.html$/i.test(name));
  const start = page === undefined ? '' : await startOf(join(folder, 'posts', page));
  return /<article class="h-entry">/.test(start) && /class="p-name"/.test(start) ? 'medium' : 'folder';
}

/**
 * The same of a file of XML, JSON or CSV in a folder, where most are settings and data: only what says that it holds articles. `blogger`
 * is a backup, `feed` any other, which may be a site's own. `null` for the rest, and for what can't be read.
 */
export async function exportKind(path: string): Promise<ExportKind | null> {
  const start = await startOf(path).catch(() => '');
  if (isTable(path)) {
    const [names] = csvRecords(start, 1).records;
    return names !== undefined && isOfArticles(tableColumns(names.values)) ? 'table' : null;
  }
  if (!/\.json$/i.test(path)) {
    if (isWordPress.test(start)) return 'wordpress';
    if (!isXmlFeed.test(start)) return null;
    return isBlogger.test(start) ? 'blogger' : 'feed';
  }
  if (isJsonFeed.test(start)) return 'feed';
  if (/^\s*\{\s*"db"\s*:\s*\[/.test(start)) return 'ghost';
  const isItem =
    /"uri"\s*:/.test(start) && /"(?:headlines?|bodies|body_\w+|description_\w+)"\s*:/.test(start);
  return isItem ? 'ninjs' : null;
}

async function startOf(path: string): Promise<string> {
  return (await readStart(path, beginning)).toString('utf8').replaceAll('\0', '');
}

const isTable = (name: string): boolean => /\.[ct]sv$/i.test(name);
const isWordPress = /xmlns:wp=|<wp:wxr_version/;
const isXmlFeed = /<(?:feed|rss)\b|purl\.org\/rss\/1\.0/;
/** The namespace of Google Takeout, or how Blogger's own backups say what an entry is; its public feeds have neither. */
const isBlogger = /schemas\.google\.com\/(?:blogger\/2018|g\/2005#kind)/;
const isJsonFeed = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\//;

function kindOf(start: string, name: string): SiteKind {
  if (/\.(?:tar|sqlite)$/i.test(name)) return 'publii';
  if (/\.txt$/i.test(name)) return 'list';
  if (isTable(name)) return 'table';
  if (!/\.json$/i.test(name)) {
    const isFeed = /<(?:feed|rss|rdf:RDF)\b/.test(start) && !isWordPress.test(start);
    return isFeed ? 'feed' : 'wordpress';
  }
  if (isJsonFeed.test(start)) return 'feed';
  if (/"(?:db|data|posts)"\s*:\s*[[{]/.test(start)) return 'ghost';
  return /"(?:uri|headlines?|bodies|body_\w+)"\s*:/.test(start) ? 'ninjs' : 'ghost';
}
