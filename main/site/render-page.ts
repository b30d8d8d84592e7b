import type { ArticleId } from '#shared/library/ids.ts';
import { frontPath, notFoundPath, robotsPath, searchIndexPath, searchPath } from '#shared/site/site-paths.ts';
import type { Rendition } from '../media/rendition-recipes.ts';
import { type PageContext, type PageLanguage, pageContext } from './page-context.ts';
import { searchIndex } from './search-index.ts';
import type { SiteModel } from './site-model.ts';
import { articlePage } from './templates/article-page.ts';
import { frontPage } from './templates/front-page.ts';
import { authorPage, sectionPage, tagPage } from './templates/listing-pages.ts';
import { notFoundPage } from './templates/not-found-page.ts';
import { searchPage } from './templates/search-page.ts';

export type PageKind =
  | 'article'
  | 'front'
  | 'section'
  | 'tag'
  | 'author'
  | 'search'
  | 'not-found'
  | 'data'
  | 'asset';

/** A text file of the site. Nothing is rendered until it is asked for, so that a preview renders one page only. */
export interface PlannedPage {
  readonly path: string;
  readonly kind: PageKind;
  /** Whose page it is; `null` for all but article pages. */
  readonly article: ArticleId | null;
  readonly render: () => RenderedPage;
}

export interface RenderedPage {
  readonly content: string;
  /** The pictures that it shows, by their paths in the site. */
  readonly pictures: ReadonlyMap<string, Rendition>;
}

/** Every text file of a site. Pure: the same model gives the same files. */
export function pagesOf(model: SiteModel): readonly PlannedPage[] {
  const page = (
    path: string,
    kind: PageKind,
    template: (context: PageContext) => string,
    options: { readonly article?: ArticleId; readonly language?: PageLanguage } = {},
  ): PlannedPage => ({
    path,
    kind,
    article: options.article ?? null,
    render: () => {
      const context = pageContext(model, path, options.language);
      return { content: template(context), pictures: context.pictures };
    },
  });
  const file = (path: string, kind: PageKind, content: () => string): PlannedPage => ({
    path,
    kind,
    article: null,
    render: () => ({ content: content(), pictures: new Map() }),
  });

  return [
    page(frontPath, 'front', frontPage),
    ...model.articles.map((entry) =>
      page(entry.path, 'article', (context) => articlePage(context, entry), {
        article: entry.article.id,
        language: entry,
      }),
    ),
    ...model.sections.map((listing) =>
      page(listing.path, 'section', (context) => sectionPage(context, listing)),
    ),
    ...[...model.tags.values()].map((listing) =>
      page(listing.path, 'tag', (context) => tagPage(context, listing)),
    ),
    ...[...model.writers.values()].map((listing) =>
      page(listing.path, 'author', (context) => authorPage(context, listing)),
    ),
    page(searchPath, 'search', searchPage),
    page(notFoundPath, 'not-found', notFoundPage),
    file(searchIndexPath, 'data', () => searchIndex(model)),
    file(robotsPath, 'data', () => 'User-agent: *\nAllow: /\n'),
    ...Object.values(model.theme).map(({ path, content }) => file(path, 'asset', () => content)),
  ];
}
