import { basename } from 'node:path';
import { parseFragment } from 'parse5';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { slugify } from '#shared/library/slugify.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { csvRecords } from '../../../platform/csv-records.ts';
import { type DayOrder, dayOrderFor, numberedDate } from '../../day-order.ts';
import { namesIn } from '../../names.ts';
import type { Network } from '../../network/fetch-file.ts';
import { addressOn } from '../../network/unplaced.ts';
import { plainArticle, plainAuthor, type ReadArticle, type ReadPicture } from '../../read-article.ts';
import { readTextFile } from '../../read-source.ts';
import { postOrigin } from '../post-origin.ts';
import { beyondMeasure, captionAndCredit, mediaIn, type SiteItem } from '../site-post.ts';
import { isOfArticles, type TableColumns, tableColumns } from './table-columns.ts';
import { bodyIn, dateIn, listed, pictureIn, statusIn, wordsOf } from './table-values.ts';

interface Reading {
  readonly columns: TableColumns;
  /** Of dates in numbers, where another date of the table says it. */
  readonly order: DayOrder | null;
  readonly site: string | null;
}

/**
 * The articles of a table (.csv, .tsv), one a line, whose first line names the columns: what Drupal, Joomla, Webflow, Wix, Airtable
 * and spreadsheets give. ExpectedError as `readTextFile` has them, `not-a-table`, or `table-damaged` with the line.
 */
export async function* tablePosts(
  path: string,
  { language }: LibraryConfig,
  network: Network | undefined,
): AsyncGenerator<SiteItem> {
  const name = basename(path);
  const { records, unclosed } = csvRecords(await readTextFile(path, name));
  if (unclosed !== null)
    throw new ExpectedError(
      'table-damaged',
      phrase`${name}, line ${unclosed}: a quotation mark opens a value and none closes it. Export the table again, or write the marks within values twice.`,
    );
  const [first, ...lines] = records;
  const names = first?.values ?? [];
  const columns = tableColumns(names);
  if (!isOfArticles(columns) || lines.length === 0)
    throw new ExpectedError(
      'not-a-table',
      phrase`${name} is no table of articles: its first line needs to name a column “title” and one “body”, and each further line is an article.`,
    );
  yield* leftOut(
    names,
    columns,
    lines.map(({ values }) => values),
  );
  const dates = dayOrderFor(
    lines.map(({ values }) => dateIn(columns, values)),
    language,
  );
  const order = dates === null || dates.because === null ? null : dates.order;
  const reading = { columns, order, site: network?.site ?? null };
  for (const { line, values, isMisquoted } of lines) {
    const title = wordsOf(columns.value(values, 'title'));
    const where = phrase`${name}, line ${line}`;
    const refused = (reason: string): SiteItem => ({ title: title || where, refused: `${where}: ${reason}` });
    if (isMisquoted)
      yield refused(phrase`its quotation marks don’t pair. Marks within a value are written twice`);
    else if (values.slice(names.length).some((value) => value.trim() !== ''))
      yield refused(
        phrase`it has more values than the first line has names. A value with the sign between values in it needs quotation marks`,
      );
    else yield postOf(title, values, reading);
  }
}

/** Columns with something in them whose names say nothing here. */
function* leftOut(
  names: readonly string[],
  { unknown }: TableColumns,
  lines: readonly (readonly string[])[],
): Generator<SiteItem> {
  const filled = unknown.filter((index) => lines.some((values) => (values[index] ?? '').trim() !== ''));
  if (filled.length === 0) return;
  yield {
    title: phrase`column ${filled.map((index) => names[index]?.trim() || `${index + 1}`).join(', ')}`,
    leftOut: phrase`it was left out: nothing here takes a column of such a name. Rename it if it is one of those that are taken`,
  };
}

function postOf(title: string, values: readonly string[], { columns, order, site }: Reading): SiteItem {
  const { value } = columns;
  const source = bodyIn(columns, values);
  const refused = beyondMeasure(title, source);
  if (refused !== null) return refused;
  const { childNodes } = parseFragment(source);
  const status = statusIn(columns, values);
  const address = addressIn(columns, values);
  const date = inOrder(dateIn(columns, values), order);
  const slug =
    value(values, 'slug') || /([^/]+?)(?:\.\w+)?\/*$/.exec(address.split(/[?#]/, 1)[0] ?? '')?.[1] || '';
  const marks = [value(values, 'id'), address, value(values, 'slug'), title === '' ? '' : `${title} ${date}`];
  return {
    title,
    origin: postOrigin('table', marks, source),
    isOriginShared: true,
    addresses: address === '' || !status.isOut ? [] : [address],
    isPublished: status.isOut,
    article: {
      ...plainArticle,
      headline: title || 'Untitled',
      standfirst: wordsOf(value(values, 'standfirst')),
      ...sectionIn(columns, values),
      authors: namesIn(wordsOf(value(values, 'authors')).replaceAll('|', ';')).map(plainAuthor),
      dateline: value(values, 'dateline'),
      date: date || null,
      slug: slug === '' ? null : slugify(slug, 'article'),
      // Joomla's “all languages”.
      language: value(values, 'language').replace(/^\*$/, '') || null,
      seoTitle: wordsOf(value(values, 'seoTitle')),
      seoDescription: wordsOf(value(values, 'seoDescription')),
      hero: heroIn(columns, values, site),
      ...mediaIn(childNodes, (one) => placesOf(one, site)),
      notes:
        status.unknown === null
          ? []
          : [phrase`“${status.unknown}” is no status that is known here; it is a draft`],
      convert: (found) =>
        blocksFromTree(childNodes, { ...found, base: URL.canParse(address) ? address : null }),
    },
  };
}

/** An address or a path; a column of the name may hold a slug. */
function addressIn({ all }: TableColumns, values: readonly string[]): string {
  return all(values, 'address').find((one) => /^(?:https?:\/)?\/\S+$/i.test(one)) ?? '';
}

function inOrder(date: string, order: DayOrder | null): string {
  const numbered = order === null ? null : numberedDate(date);
  return numbered === null || order === null || numbered.order !== null
    ? date
    : `${numbered.of(order)}${numbered.rest}`;
}

/** Of several categories the first is the section. */
function sectionIn(
  { value, all }: TableColumns,
  values: readonly string[],
): Pick<ReadArticle, 'section' | 'tags'> {
  const categories = listed(value(values, 'sections'));
  const section = wordsOf(value(values, 'section')) || categories[0] || null;
  const tags = [...all(values, 'tags').flatMap(listed), ...categories];
  return { section, tags: [...new Set(tags)].filter((tag) => tag !== section) };
}

function heroIn({ value }: TableColumns, values: readonly string[], site: string | null): ReadPicture | null {
  const found = pictureIn(value(values, 'image'));
  if (found === null) return null;
  const { caption, credit } = captionAndCredit(value(values, 'caption') || found.caption);
  return {
    addresses: [...new Set(found.addresses.flatMap((one) => placesOf(one, site)))],
    alt: value(values, 'alt') || found.alt,
    decorative: false,
    caption,
    credit: value(values, 'credit') || credit,
  };
}

/** Beside the table under its path or its name, else on the site. */
function placesOf(address: string, site: string | null): readonly string[] {
  const url = URL.parse(address);
  if (url !== null && !/^https?:$/.test(url.protocol)) return [address];
  const path = (url?.pathname ?? address).replace(/^\/+/, '');
  if (path === '') return [];
  // A bare name may lie nowhere but here; Joomla's paths begin at the site without saying so.
  const isOnSite = url !== null || site !== null || address.startsWith('/');
  return [
    ...new Set(
      [path, path.split('/').at(-1) ?? path, (isOnSite ? addressOn(site, address) : null) ?? []].flat(),
    ),
  ];
}
