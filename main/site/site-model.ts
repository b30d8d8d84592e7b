import type { ArticleFacts } from '#shared/articles/article-facts.ts';
import type { Author } from '#shared/authors/author.schema.ts';
import { namesakes, withMark } from '#shared/authors/namesakes.ts';
import type { Body } from '#shared/body/body.schema.ts';
import type { ReaderComment } from '#shared/comments/reader-comment.schema.ts';
import type { ArticleId, MediaId, Slug } from '#shared/library/ids.ts';
import type { LibraryConfig, Section } from '#shared/library/library.schema.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';
import type { MediaItem } from '#shared/media/media.schema.ts';
import type { Addresses, FormerTags, LaterPages } from '#shared/site/address-book.ts';
import { directionOf } from '#shared/site/direction.ts';
import { inRegionOf } from '#shared/site/language-region.ts';
import { articlePath, authorPath, sectionPath, tagPath, tagSlug } from '#shared/site/site-paths.ts';
import type { EncodeFormat } from '../platform/image-codec.ts';
import { type DressedTheme, dressTheme, type Theme } from './load-theme.ts';
import { type Month, monthListings } from './months.ts';
import { renamedTags } from './renamed-tags.ts';
import type { SiteMemory } from './site-memory.ts';
import { type SiteNavigation, siteNavigation } from './site-navigation.ts';

/** An article of this site, with what its pages and every list of it need. */
export interface SiteArticle {
  readonly article: ArticleFacts;
  readonly path: string;
  /** Its place among all articles of the library, in the order in which they were begun: it stays, whatever else is published. */
  readonly number: number;
  /** Its place in the order newest first. */
  readonly rank: number;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly section: Section | null;
  /** The slugs of its tags, each once. */
  readonly tags: readonly string[];
}

/** A page that lists articles, newest first. */
export interface Listing<Subject> {
  readonly subject: Subject;
  readonly path: string;
  readonly articles: readonly SiteArticle[];
}

/** Everything that pages are made from: the articles of one site in the orders in which pages show them. */
export interface SiteModel {
  readonly config: LibraryConfig;
  readonly theme: DressedTheme;
  readonly navigation: SiteNavigation;
  /** What whoever makes the pictures can write. */
  readonly pictureFormats: readonly EncodeFormat[];
  readonly authors: ReadonlyMap<Slug, Author>;
  readonly media: ReadonlyMap<MediaId, MediaItem>;
  /** Newest first. */
  readonly articles: readonly SiteArticle[];
  /** Pages of the site itself, such as "About": in no list. */
  readonly standing: readonly SiteArticle[];
  /** Both. */
  readonly byId: ReadonlyMap<ArticleId, SiteArticle>;
  /** In the newsroom's order; only those that have articles. */
  readonly sections: readonly Listing<Section>[];
  /** By slug, in the order of the alphabet. `subject` is the tag as most articles write it. */
  readonly tags: ReadonlyMap<string, Listing<string>>;
  /** By slug, in the order of names. */
  readonly writers: ReadonlyMap<Slug, Listing<Author>>;
  /** The newest first. */
  readonly months: readonly Listing<Month>[];
  readonly addresses: Addresses;
  /** Slugs that tags had, with those that they have. */
  readonly formerTags: FormerTags;
  /** Those of them that somebody renamed by hand since the last build. */
  readonly renamedTags: FormerTags;
  /** How many later pages lists had at most. */
  readonly laterPages: LaterPages;
  /** An author's name as a page of their own is titled: with what tells them from another of the name. */
  readonly titleOfAuthor: (author: Author) => string;
  /** Whether a search result would have the same title for another page. */
  readonly hasTitleOfAnother: (article: ArticleFacts) => boolean;
  /** Whether the newsroom has an article no more, or in its trash only. */
  readonly isGone: (id: string) => boolean;
  /** An article's text; read when it is asked for, so whoever needs it twice keeps it. */
  readonly bodyOf: (entry: SiteArticle) => Body;
  /** What readers said, of those articles that have any that is approved. */
  readonly comments: ReadonlyMap<ArticleId, readonly ReaderComment[]>;
  /** `null`: nothing is kept of it. */
  readonly memory: SiteMemory | null;
}

export function siteModel(
  snapshot: LibrarySnapshot,
  included: readonly ArticleFacts[],
  theme: Theme,
  pictureFormats: readonly EncodeFormat[] = ['avif', 'webp', 'jpeg'],
  memory: SiteMemory | null = null,
): SiteModel {
  const { config, authors, media } = snapshot;
  const sectionOf = new Map(config.sections.map((section) => [section.slug, section]));
  const numbers = new Map(snapshot.articles.map(({ id }, number) => [id, number]));
  const entryOf = (article: ArticleFacts, rank: number): SiteArticle => {
    const language = inRegionOf(config.language, article.language ?? config.language);
    return {
      article,
      path: articlePath(article),
      number: numbers.get(article.id) ?? 0,
      rank,
      language,
      direction: directionOf(article.direction, language),
      section: (article.section !== null && sectionOf.get(article.section)) || null,
      tags: [...new Set(article.tags.map(tagSlug))],
    };
  };
  const ordered = included.toSorted(newestFirst);
  const articles = ordered.filter(({ kind }) => kind !== 'page').map(entryOf);
  const standing = ordered.filter(({ kind }) => kind === 'page').map(entryOf);
  const sections = sectionListings(config.sections, articles);
  const byId = new Map([...articles, ...standing].map((entry) => [entry.article.id, entry]));
  const tags = tagListings(articles, config.language);
  const renamed = renamedTags(snapshot.builtTags ?? new Map(), articles, tags);
  const writers = authorListings(authors, articles, config.language);
  const kept = new Set<string>(
    snapshot.articles.flatMap(({ id, trashedAt }) => (trashedAt === null ? id : [])),
  );
  return {
    config,
    theme: dressTheme(theme, config.design),
    navigation: siteNavigation(config.design, { sections, tags, byId }),
    pictureFormats,
    authors,
    media,
    articles,
    standing,
    byId,
    sections,
    tags,
    writers,
    months: monthListings(articles),
    addresses: snapshot.addresses ?? new Map(),
    formerTags: new Map([...(snapshot.formerTags ?? []), ...renamed]),
    renamedTags: renamed,
    laterPages: snapshot.laterPages ?? new Map(),
    titleOfAuthor: authorTitles(writers),
    hasTitleOfAnother: titlesOf(included),
    isGone: (id) => !kept.has(id),
    bodyOf: ({ article }) => snapshot.bodyOf(article.id),
    comments: snapshot.comments ?? new Map(),
    memory,
  };
}

function titlesOf(articles: readonly ArticleFacts[]): SiteModel['hasTitleOfAnother'] {
  const titleOf = ({ seoTitle, headline }: ArticleFacts): string => (seoTitle || headline).toLowerCase();
  const times = new Map<string, number>();
  for (const article of articles) times.set(titleOf(article), (times.get(titleOf(article)) ?? 0) + 1);
  return (article) => (times.get(titleOf(article)) ?? 0) > 1;
}

function authorTitles(writers: SiteModel['writers']): SiteModel['titleOfAuthor'] {
  const subjects = [...writers.values()].map(({ subject }) => subject);
  const marks = namesakes(subjects, (_, index) => (index === 0 ? null : `${index + 1}`));
  return ({ slug, name }) => withMark(name, marks.get(slug));
}

/** An article without a date (only a preview has one) is about to appear, so it comes first. */
function newestFirst(a: ArticleFacts, b: ArticleFacts): number {
  const [atA, atB] = [a, b].map(({ publication }) =>
    publication === null ? Number.POSITIVE_INFINITY : Date.parse(publication.at),
  );
  if (atA !== atB) return (atA ?? 0) < (atB ?? 0) ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

function sectionListings(
  sections: readonly Section[],
  articles: readonly SiteArticle[],
): readonly Listing<Section>[] {
  const bySection = Map.groupBy(articles, ({ section }) => section);
  return sections.flatMap((section) => {
    const own = bySection.get(section);
    return own === undefined ? [] : [{ subject: section, path: sectionPath(section.slug), articles: own }];
  });
}

function tagListings(
  articles: readonly SiteArticle[],
  language: string,
): ReadonlyMap<string, Listing<string>> {
  const spellings = new Map<string, Map<string, number>>();
  const members = new Map<string, SiteArticle[]>();
  for (const entry of articles) {
    for (const slug of entry.tags) append(members, slug, entry);
    for (const tag of entry.article.tags) {
      const counts = spellings.get(tagSlug(tag)) ?? new Map<string, number>();
      spellings.set(tagSlug(tag), counts.set(tag, (counts.get(tag) ?? 0) + 1));
    }
  }
  const listings = [...members].map(([slug, own]) => {
    const subject = mostUsed(spellings.get(slug) ?? new Map()) ?? slug;
    return [slug, { subject, path: tagPath(subject), articles: own }] as const;
  });
  const { compare } = new Intl.Collator(language);
  return new Map(listings.toSorted(([a, x], [b, y]) => compare(x.subject, y.subject) || (a < b ? -1 : 1)));
}

function mostUsed(counts: ReadonlyMap<string, number>): string | undefined {
  const ordered = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ordered[0]?.[0];
}

function authorListings(
  authors: ReadonlyMap<Slug, Author>,
  articles: readonly SiteArticle[],
  language: string,
): ReadonlyMap<Slug, Listing<Author>> {
  const members = new Map<Slug, SiteArticle[]>();
  for (const entry of articles) {
    const own = new Set(entry.article.byline.map(({ author }) => author));
    for (const slug of own) append(members, slug, entry);
  }
  const listings = [...members].flatMap(([slug, own]) => {
    const author = authors.get(slug);
    return author === undefined
      ? []
      : [[slug, { subject: author, path: authorPath(slug), articles: own }] as const];
  });
  const { compare } = new Intl.Collator(language);
  return new Map(
    listings.toSorted(([a, x], [b, y]) => compare(x.subject.name, y.subject.name) || (a < b ? -1 : 1)),
  );
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
