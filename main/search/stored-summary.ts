import { crc32 } from 'node:zlib';
import type { ArticleSummary } from '#shared/articles/article-query.ts';

/** What a list shows of an article, with the stamp of the file that it was read from (scan-articles.ts). */
export interface StoredSummary {
  readonly summary: ArticleSummary;
  readonly stamp: string;
}

/** A column each: SQLite hands out ten thousand such rows in half the time that it takes to parse as much JSON. */
export const storedColumns = [
  ...['stamp', 'id', 'kind', 'headline', 'language', 'slug', 'standfirst', 'section'],
  ...['tags', 'authors', 'status', 'updatedAt', 'publishedAt', 'trashed', 'checksum'],
] as const;

type Summary = ArticleSummary;
type Row = readonly [
  ...[
    string,
    Summary['id'],
    Summary['kind'],
    string,
    Summary['language'],
    Summary['slug'],
    string,
    Summary['section'],
  ],
  ...[string, string, Summary['status'], string, Summary['publishedAt'], number, number],
];

/** In the order of the columns. */
export function storedRow({ summary, stamp }: StoredSummary): Row {
  const { id, kind, headline, language, slug, standfirst, section, tags, authors, status } = summary;
  const values = [
    ...([stamp, id, kind, headline, language, slug, standfirst, section, JSON.stringify(tags)] as const),
    ...([JSON.stringify(authors), status, summary.updatedAt, summary.publishedAt] as const),
    Number(summary.trashed),
  ] as const;
  return [...values, checksumOf(values)];
}

/** `row` may have more after these. `null` where it isn't what was put in: SQLite doesn't notice a flipped bit, and no list may show it as a headline. */
export function readStoredRow(row: readonly unknown[]): StoredSummary | null {
  const [
    stamp,
    id,
    kind,
    headline,
    language,
    slug,
    standfirst,
    section,
    tags,
    authors,
    status,
    updatedAt,
    publishedAt,
    trashed,
    checksum,
  ] = row as Row;
  if (checksum !== checksumOf(row.slice(0, storedColumns.length - 1))) return null;
  const summary = {
    id,
    kind,
    headline,
    language,
    slug,
    standfirst,
    section,
    tags: JSON.parse(tags),
    authors: JSON.parse(authors),
    status,
    updatedAt,
    publishedAt,
    trashed: trashed !== 0,
  };
  return { summary, stamp };
}

function checksumOf(values: readonly unknown[]): number {
  return crc32(values.join('\n'));
}
