import type { ArticleFacts } from '#shared/articles/article-facts.ts';
import type { DecidingList, RelatedMemory } from './related-memory.ts';
import type { SiteArticle, SiteModel } from './site-model.ts';

/**
 * What "You might also like" shows: pinned articles in the editor's order, then earlier ones that are most like this
 * one, the latest first among equals, then those just before it. Later ones come in only where there aren't enough
 * earlier ones. So a new article doesn't change the pages of a whole archive: all that a page shows is baked into it,
 * nothing comes from a data file, and only the first articles of a site are touched by what comes after them.
 */
export function relatedArticles(model: SiteModel, entry: SiteArticle): readonly SiteArticle[] {
  const known = relatedOf.get(entry);
  if (known !== undefined) return known;
  const memory = comparedMemory(model);
  const kept = memory?.of(model, entry);
  const found = kept ?? findRelated(model, entry);
  if (kept === undefined) memory?.keep(entry, found);
  relatedOf.set(entry, found);
  return found;
}

/** As it is for this model. */
function comparedMemory(model: SiteModel): RelatedMemory | undefined {
  const related = model.memory?.related;
  if (!compared.has(model)) {
    related?.compare(decidingLists(model));
    compared.add(model);
  }
  return related;
}

const compared = new WeakSet<SiteModel>();

function* decidingLists(model: SiteModel): Generator<DecidingList> {
  const reach = candidatesOfList;
  yield { name: 'all', articles: model.articles, reach: limit * 2 };
  for (const { subject, articles } of model.sections)
    yield { name: `section ${subject.slug}`, articles, reach };
  for (const [slug, { articles }] of model.tags) yield { name: `tag ${slug}`, articles, reach };
  for (const [word, articles] of headlineWords(model).articlesWith)
    yield { name: `word ${word}`, articles, reach };
}

/** Asked for what a page is made from, and by the page. An entry belongs to one model, so this can't age. */
const relatedOf = new WeakMap<SiteArticle, readonly SiteArticle[]>();
const limit = 4;

function findRelated(model: SiteModel, entry: SiteArticle): readonly SiteArticle[] {
  if (entry.article.kind === 'page') return [];
  const chosen = new Set<SiteArticle>();
  const add = (candidate: SiteArticle | undefined): void => {
    const isNews = candidate !== undefined && candidate.article.kind !== 'page';
    if (isNews && candidate !== entry && chosen.size < limit) chosen.add(candidate);
  };
  for (const id of entry.article.related) add(model.byId.get(id));
  if (chosen.size === limit) return [...chosen];
  const { alike, pointsOf } = likeness(model, entry);
  const isBetter = (a: SiteArticle, b: SiteArticle): number =>
    pointsOf(b) - pointsOf(a) || Math.abs(a.rank - entry.rank) - Math.abs(b.rank - entry.rank);
  for (const candidate of firstOf(
    alike.filter((other) => other.rank > entry.rank && !chosen.has(other)),
    limit,
    isBetter,
  ))
    add(candidate);
  for (let rank = entry.rank + 1; chosen.size < limit && rank <= entry.rank + limit * 2; rank += 1) {
    add(model.articles[rank]);
  }
  if (chosen.size === limit) return [...chosen];
  for (const candidate of alike.filter(({ rank }) => rank < entry.rank).toSorted(isBetter)) add(candidate);
  for (let rank = entry.rank - 1; chosen.size < limit && rank >= 0; rank -= 1) add(model.articles[rank]);
  return [...chosen];
}

/** The first few in an order, of many that needn't be in one. */
function firstOf<Item>(
  items: readonly Item[],
  count: number,
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  const first: Item[] = [];
  for (const item of items) {
    const last = first[count - 1];
    if (last !== undefined && compare(last, item) <= 0) continue;
    const place = first.findIndex((other) => compare(item, other) < 0);
    first.splice(place === -1 ? first.length : place, 0, item);
    if (first.length > count) first.pop();
  }
  return first;
}

/** How many of a list come into question, counted from the article on: enough to be alike, few in a large archive. */
const candidatesOfList = 40;

/** What one thing in common counts. Two rare words say as much as a tag: a name that nobody thought of tagging. */
const pointsFor = { tag: 2, section: 1, rareWord: 1 } as const;

interface Likeness {
  /** Those that have anything in common with the article. */
  readonly alike: readonly SiteArticle[];
  /** Good until the next article is looked at. */
  readonly pointsOf: (other: SiteArticle) => number;
}

function likeness(model: SiteModel, entry: SiteArticle): Likeness {
  const points = blankPoints(model);
  const alike: SiteArticle[] = [];
  const { section } = entry;
  const count = (list: readonly SiteArticle[], value: number): void => {
    const { from, to } = around(list, entry);
    for (let at = from; at < to; at += 1) {
      const other = list[at];
      if (other === undefined || other === entry) continue;
      if (points[other.rank] === unknown) {
        alike.push(other);
        points[other.rank] = section !== null && other.section === section ? pointsFor.section : 0;
      }
      points[other.rank] = (points[other.rank] ?? 0) + value;
    }
  };
  count(model.sections.find(({ subject }) => subject === section)?.articles ?? [], 0);
  for (const tag of entry.tags) count(model.tags.get(tag)?.articles ?? [], pointsFor.tag);
  const { articlesWith } = headlineWords(model);
  for (const word of wordsOf(entry.article)) {
    const list = articlesWith.get(word) ?? [];
    // Whether it is rare is asked of earlier articles alone: later ones must not change what this page shows.
    if (list.length - placeAfter(list, entry) < candidatesOfList) count(list, pointsFor.rareWord);
  }
  return { alike, pointsOf: ({ rank }) => points[rank] ?? 0 };
}

/** By rank. A table, as a map of objects takes several times as long and every article asks. */
function blankPoints(model: SiteModel): Int16Array {
  const points = tables.get(model) ?? new Int16Array(model.articles.length);
  tables.set(model, points);
  return points.fill(unknown);
}

const tables = new WeakMap<SiteModel, Int16Array>();
const unknown = -1;

/** Of a list newest first: the articles after this one, and as many before it where there are few after it. */
function around(
  list: readonly SiteArticle[],
  entry: SiteArticle,
): { readonly from: number; readonly to: number } {
  const low = placeAfter(list, entry);
  const to = Math.min(list.length, low + candidatesOfList);
  return { from: Math.max(0, to - candidatesOfList), to };
}

/** Where the articles begin that come after this one, itself included. */
function placeAfter(list: readonly SiteArticle[], entry: SiteArticle): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.rank ?? 0) < entry.rank) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface HeadlineWords {
  /** Newest first. */
  readonly articlesWith: ReadonlyMap<string, readonly SiteArticle[]>;
}

const headlineWordsOf = new WeakMap<SiteModel, HeadlineWords>();

function headlineWords(model: SiteModel): HeadlineWords {
  const known = headlineWordsOf.get(model);
  if (known !== undefined) return known;
  const articlesWith = new Map<string, SiteArticle[]>();
  for (const entry of model.articles) {
    for (const word of wordsOf(entry.article)) {
      const list = articlesWith.get(word);
      if (list === undefined) articlesWith.set(word, [entry]);
      else list.push(entry);
    }
  }
  const made: HeadlineWords = { articlesWith };
  headlineWordsOf.set(model, made);
  return made;
}

/** The words of headline and standfirst: what an article is about, in a fraction of the time that its body takes. */
function wordsOf(article: ArticleFacts): readonly string[] {
  const known = words.get(article);
  if (known !== undefined) return known;
  const text = `${article.headline} ${article.standfirst}`.toLowerCase();
  // Shorter words are seldom names, and three signs of a script without spaces are a name already.
  const own = [...new Set(text.match(/[\p{L}\p{N}]{5,}|[\p{Script=Han}]{3,}/gu))];
  words.set(article, own);
  return own;
}

const words = new WeakMap<ArticleFacts, readonly string[]>();
