import type { ArticleId } from '#shared/library/ids.ts';
import type { FileKind } from '#shared/publish/receipt.schema.ts';
import {
  archivePath,
  correctionsPath,
  feedPaths,
  frontPath,
  headersPath,
  isOfTagOrAuthor,
  manifestPath,
  notFoundPath,
  redirectsPath,
  robotsPath,
  searchPath,
  securityPath,
} from '#shared/site/site-paths.ts';
import { tagDescription } from '#shared/site/tag-description.ts';
import type { Rendition } from '../media/rendition-recipes.ts';
import { articlesPerFeed, atomFeed, jsonFeed } from './feeds.ts';
import { type ListingPage, pagesOfListing } from './listing-pages.ts';
import { themeFiles } from './load-theme.ts';
import { type PageContext, type PageLanguage, pageContext } from './page-context.ts';
import { type InputReader, inputReader, type PageInputs } from './page-inputs.ts';
import { goneAddresses, movedFeeds, redirectsFile, redirectsOf } from './redirects.ts';
import { rssFeed } from './rss.ts';
import { type SearchFile, searchFilesOf } from './search/search-index.ts';
import { headersFile, robotsText, securityText, webManifest } from './site-files.ts';
import type { Listing, SiteArticle, SiteModel } from './site-model.ts';
import { sitemapsOf } from './sitemaps.ts';
import { archivePage, monthPage } from './templates/archive-pages.ts';
import { articlePage } from './templates/article-page.ts';
import { correctedArticles, correctionsPage } from './templates/corrections-page.ts';
import { frontPage } from './templates/front-page.ts';
import { authorPage, sectionPage, tagPage } from './templates/listing-pages.ts';
import { movedPage } from './templates/moved-page.ts';
import { notFoundPage } from './templates/not-found-page.ts';
import { searchPage } from './templates/search-page.ts';
import { standingPage } from './templates/standing-page.ts';

type PageKind =
  | 'article'
  | 'front'
  | 'section'
  | 'tag'
  | 'author'
  | 'archive'
  | 'corrections'
  | 'search'
  | 'not-found'
  | 'moved'
  | 'data'
  | 'asset';

export function fileKindOf(kind: PageKind): FileKind {
  if (kind === 'asset') return 'asset';
  return kind === 'article' ? 'page' : 'list';
}

/** A text file of the site. Nothing is rendered until it is asked for, so that a preview renders one page only. */
export interface PlannedPage {
  readonly path: string;
  readonly kind: PageKind;
  /** Whose page it is; `null` for all but article pages. */
  readonly article: ArticleId | null;
  readonly render: () => RenderedPage;
  /** What it is made from, where that is sooner known than the page; `null`: render it to know. */
  readonly inputs: (() => PageInputs) | null;
  /** Pages of one group are made from the same work: whoever makes one had better make all, one after the other. */
  readonly group?: string;
}

interface RenderedPage {
  readonly content: string;
  /** The pictures that it shows, by their paths in the site. */
  readonly pictures: ReadonlyMap<string, Rendition>;
}

/** Every text file of a site. Pure: the same model gives the same files. `program` names the code that renders. */
export function pagesOf(model: SiteModel, now: Date, program = ''): readonly PlannedPage[] {
  const { config } = model;
  const pageOf = (
    path: string,
    kind: PageKind,
    template: (context: PageContext) => string,
    options: {
      readonly article?: ArticleId;
      readonly language?: PageLanguage;
      readonly inputs?: () => PageInputs;
    } = {},
  ): PlannedPage => ({
    path,
    kind,
    article: options.article ?? null,
    inputs: options.inputs ?? null,
    render: () => {
      const context = pageContext(model, path, options.language);
      return { content: template(context), pictures: context.pictures };
    },
  });
  const file = (path: string, kind: PageKind, content: () => string): PlannedPage => ({
    path,
    kind,
    article: null,
    inputs: null,
    render: () => ({ content: content(), pictures: new Map() }),
  });

  let reader: InputReader | null = null;
  const inputsOf = (): InputReader => {
    reader ??= inputReader(model, program);
    return reader;
  };
  const listing = <Subject>(
    all: Iterable<Listing<Subject>>,
    kind: PageKind,
    template: (context: PageContext, page: ListingPage<Subject>) => string,
  ): readonly PlannedPage[] =>
    [...all].flatMap(pagesOfListing<Subject>).map((one) =>
      pageOf(one.path, kind, (context) => template(context, one), {
        inputs: () => inputsOf().ofListing(one),
      }),
    );

  const feedsOf = (
    page: string,
    title: string,
    articles: readonly SiteArticle[],
    own = '',
  ): readonly PlannedPage[] => {
    if (config.baseUrl === null || articles.length === 0) return [];
    const description = own || config.tagline;
    const feed = { title, description, page, articles: articles.slice(0, articlesIn(page)) };
    const options = { inputs: () => inputsOf().ofFeed(feed.articles, title, own) };
    const { atom, json, rss } = feedPaths(page);
    return [
      pageOf(atom, 'data', (context) => atomFeed(context, feed), options),
      pageOf(json, 'data', (context) => jsonFeed(context, feed), options),
      ...(rss === null ? [] : [pageOf(rss, 'data', (context) => rssFeed(context, feed), options)]),
    ];
  };
  const feeds = [
    ...feedsOf(frontPath, config.title, model.articles),
    ...model.sections.flatMap(({ path, subject, articles }) =>
      feedsOf(path, feedTitle(model, subject.name), articles, subject.description),
    ),
    ...[...model.tags.values()].flatMap(({ path, subject, articles }) =>
      feedsOf(path, feedTitle(model, subject), articles, tagDescription(config, subject)),
    ),
    ...[...model.writers.values()].flatMap(({ path, subject, articles }) =>
      feedsOf(path, feedTitle(model, model.titleOfAuthor(subject)), articles),
    ),
  ];
  const toBeFound = [
    pageOf(frontPath, 'front', frontPage),
    ...model.articles.map((entry) =>
      pageOf(entry.path, 'article', (context) => articlePage(context, entry), {
        article: entry.article.id,
        language: entry,
        inputs: () => inputsOf().ofArticle(entry),
      }),
    ),
    ...model.standing.map((entry) =>
      pageOf(entry.path, 'article', (context) => standingPage(context, entry), {
        article: entry.article.id,
        language: entry,
        inputs: () => inputsOf().ofArticle(entry),
      }),
    ),
    ...listing(model.sections, 'section', sectionPage),
    ...listing(model.tags.values(), 'tag', tagPage),
    ...listing(model.writers.values(), 'author', authorPage),
    ...listing(model.months, 'archive', monthPage),
    pageOf(archivePath, 'archive', archivePage),
    // A newsroom may have a section of that name, which then is the place.
    ...(model.sections.some(({ path }) => path === correctionsPath)
      ? []
      : [
          pageOf(correctionsPath, 'corrections', correctionsPage, {
            inputs: () => inputsOf().ofFeed(correctedArticles(model), correctionsPath),
          }),
        ]),
  ];
  const searchFile = ({ path, content, articles, segment }: SearchFile): PlannedPage => ({
    path,
    kind: 'data',
    article: null,
    inputs: articles === null ? null : () => inputsOf().ofSearch(articles),
    ...(segment !== null && { group: `search ${segment}` }),
    render: () => ({ content: content(), pictures: new Map() }),
  });
  const sitemaps = sitemapsOf(
    model,
    toBeFound.map(({ path }) => path),
    now,
  );
  const pages = [
    ...toBeFound,
    ...feeds,
    ...sitemaps.map(({ path, content }) => pageOf(path, 'data', content)),
    pageOf(searchPath, 'search', searchPage),
    pageOf(notFoundPath, 'not-found', notFoundPage),
    ...searchFilesOf(model).map((one) => searchFile(one)),
    file(robotsPath, 'data', () => robotsText(model)),
    pageOf(manifestPath, 'data', webManifest),
    file(headersPath, 'data', () => headersFile(model)),
    ...(model.config.security === null
      ? []
      : [file(securityPath, 'data', () => securityText(model, securityPath))]),
    ...themeFiles(model.theme).map(({ path, content }) => file(path, 'asset', () => content)),
  ];
  const taken = pages.map(({ path }) => path);
  const redirects = redirectsOf(model, taken);
  const moved = redirects.map(({ from, to }) =>
    pageOf(from, 'moved', (context) => movedPage(context, to), {
      ...(to.language && { language: to.language }),
    }),
  );
  const followed = movedFeeds(redirects, feeds);
  const copies = followed.map(({ from, to }): PlannedPage => ({ ...to, path: from }));
  const gone = goneAddresses(model, [...taken, ...moved.map(({ path }) => path)]);
  if (redirects.length + gone.length === 0) return pages;
  const rules = file(redirectsPath, 'data', () => redirectsFile(model, [...redirects, ...followed], gone));
  return [...pages, ...moved, ...copies, rules];
}

function feedTitle(model: SiteModel, name: string): string {
  return `${name} | ${model.config.title}`;
}

/** Tags and authors have as many feeds as a site has names: with full text in each, short ones keep it small. */
function articlesIn(page: string): number {
  return isOfTagOrAuthor(page) ? Math.ceil(articlesPerFeed / 4) : articlesPerFeed;
}
