import { formatDay } from '#shared/site/dates.ts';
import { addressOf, searchFilePath } from '#shared/site/site-paths.ts';
import { datesOf } from '../article-dates.ts';
import type { SiteArticle, SiteModel } from '../site-model.ts';
import { shardOf } from './search-terms.ts';
import { SegmentTerms } from './segment-terms.ts';

/**
 * The site's search index, which theme/search.js reads. Our own rather than Pagefind's (1.5.2): that took 4 to 8 s for
 * 1,000 articles on two cores where the whole site takes one, gave other bytes on each run, wrote every text a second
 * time, needs WebAssembly allowed by the site's policy, and doesn't work in a site opened from a folder. What is lost
 * is stemming by language; the search falls back on the beginnings of words instead.
 *
 * Articles are numbered in the library's order, which new ones never change, and cut into segments. A segment has facts
 * (what a filter asks), cards (what a result shows) and shards (which articles have a word). A reader's browser fetches
 * a shard of each segment for each word; an edit touches the shards of the words that changed. Files are scripts that
 * call `galleySearch`, as a page from a folder may load no data in another form.
 */
export interface SearchFile {
  readonly path: string;
  readonly content: () => string;
  /** The articles that it is made from; `null`: all of them, but only as many as there are. */
  readonly articles: readonly SiteArticle[] | null;
  readonly segment: number | null;
}

const segmentLength = 512;
const cardsPerFile = 64;

interface Segment {
  readonly number: number;
  readonly articles: readonly SiteArticle[];
  readonly shards: number;
}

export function searchFilesOf(model: SiteModel): readonly SearchFile[] {
  const bySegment = Map.groupBy(
    model.articles.toSorted((a, b) => a.number - b.number),
    ({ number }) => Math.floor(number / segmentLength),
  );
  const segments = [...bySegment].map(
    ([number, articles]): Segment => ({ number, articles, shards: shardsFor(articles.length) }),
  );
  return [
    {
      path: searchFilePath('index'),
      content: () => script('index', indexOf(segments)),
      articles: null,
      segment: null,
    },
    ...segments.flatMap((segment) => segmentFiles(model, segment)),
  ];
}

/** As few as give files of some 10 kB. */
function shardsFor(articles: number): number {
  if (articles <= 16) return 1;
  return articles <= 96 ? 8 : 64;
}

function indexOf(segments: readonly Segment[]): unknown {
  return segments.map(({ number, articles, shards }) => [number, shards, articles.length]);
}

function segmentFiles(model: SiteModel, segment: Segment): readonly SearchFile[] {
  const { number, articles, shards } = segment;
  const byBlock = Map.groupBy(articles, (entry) => Math.floor((entry.number % segmentLength) / cardsPerFile));
  const file = (name: string, own: readonly SiteArticle[], data: () => unknown): SearchFile => ({
    path: searchFilePath(name),
    content: () => script(name, data()),
    articles: own,
    segment: number,
  });
  return [
    file(`${number}-facts`, articles, () => articles.map((entry) => factsOf(entry))),
    ...[...byBlock].map(([block, own]) =>
      file(`${number}-cards-${block}`, own, () =>
        Object.fromEntries(own.map((entry) => [placeOf(entry), cardOf(model, entry)])),
      ),
    ),
    ...Array.from({ length: shards }, (_, shard) =>
      file(`${number}-${shard}`, articles, () => postingsOf(model, segment)[shard] ?? {}),
    ),
  ];
}

/** JSON is a part of JavaScript, the two line separators included since 2019. */
function script(name: string, data: unknown): string {
  return `galleySearch(${JSON.stringify(name)}, ${JSON.stringify(data)});\n`;
}

/** An article's number within its segment. */
function placeOf({ number }: SiteArticle): number {
  return number % segmentLength;
}

/** Place, section, seconds since 1970, and the year where it was published: what filters and the order by date ask of every hit. */
function factsOf(entry: SiteArticle): readonly [number, string, number, string] {
  const { publication, section } = entry.article;
  return [
    placeOf(entry),
    section ?? '',
    publication === null ? 0 : Math.floor(Date.parse(publication.at) / 1000),
    datesOf(entry.article).published?.slice(0, 4) ?? '',
  ];
}

/** What a result shows. */
function cardOf(
  model: SiteModel,
  { article, path, section, language, direction }: SiteArticle,
): readonly string[] {
  const { headline, standfirst, publication } = article;
  const day =
    publication === null ? '' : formatDay(publication.at, publication.timeZone, model.config.language);
  return [addressOf(path), headline, standfirst, section?.name ?? '', day, language, direction];
}

/** By shard: a term and the articles that have it, each as the distance from the one before times 8 plus its weight. */
type Postings = readonly Readonly<Record<string, readonly number[]>>[];

/** All shards of a segment are made at once and asked for one after the other. */
const latest = new WeakMap<SiteModel, { readonly segment: Segment; readonly postings: Postings }>();

function postingsOf(model: SiteModel, segment: Segment): Postings {
  const known = latest.get(model);
  if (known?.segment === segment) return known.postings;
  const postings = makePostings(model, segment);
  latest.set(model, { segment, postings });
  return postings;
}

function makePostings(model: SiteModel, { number: segment, articles, shards }: Segment): Postings {
  const kept = model.memory?.searchTerms;
  const own = kept?.get(segment) ?? new SegmentTerms();
  kept?.set(segment, own);
  /** By the term's number. */
  const lists: number[][] = [];
  const last: number[] = [];
  for (const entry of articles) {
    const place = placeOf(entry);
    for (const weighted of own.of(model, entry)) {
      const number = weighted >>> 3;
      const posting = (place - (last[number] ?? 0)) * 8 + (weighted & 7);
      last[number] = place;
      const list = lists[number];
      if (list === undefined) lists[number] = [posting];
      else list.push(posting);
    }
  }
  const byShard = Array.from(
    { length: shards },
    (): Record<string, readonly number[]> => Object.create(null),
  );
  const used = own.terms.flatMap((term, number) => {
    const list = lists[number];
    return list === undefined ? [] : [{ term, list }];
  });
  // Years of edits leave terms that nobody uses.
  if (own.terms.length > 2 * used.length) kept?.delete(segment);
  for (const { term, list } of used.toSorted((a, b) => (a.term < b.term ? -1 : 1))) {
    const shard = byShard[shardOf(term, shards)];
    if (shard !== undefined) shard[term] = list;
  }
  return byShard;
}
