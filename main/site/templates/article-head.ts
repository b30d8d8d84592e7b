import { type Html, html } from '#shared/html/html.ts';
import { authorPath } from '#shared/site/site-paths.ts';
import { datesOf } from '../article-dates.ts';
import type { PageContext } from '../page-context.ts';
import type { SiteArticle } from '../site-model.ts';
import { type BreadcrumbStep, breadcrumbData } from './breadcrumb.ts';
import { authorsOf } from './byline.ts';
import { describe } from './describe.ts';
import {
  articlePicture,
  cardTag,
  openGraphLocale,
  type PreviewPicture,
  type Property,
  previewImage,
  property,
  propertyTags,
} from './page-head.ts';
import { dataScripts, newsArticle } from './structured-data.ts';

/**
 * Canonical address, Open Graph (ogp.me), X card and schema.org data. All of them quote full addresses, so there is
 * nothing to say until the site knows its own.
 */
export function articleHead(
  context: PageContext,
  entry: SiteArticle,
  { trail, wordCount }: { readonly trail: readonly BreadcrumbStep[]; readonly wordCount: number },
): Html {
  const url = context.absolute(entry.path);
  const robots = html`<meta name="robots" content="max-image-preview:large">\n`;
  if (url === null) return robots;
  const picture = articlePicture(context, entry);
  const authors = authorsOf(context, entry, 'by').map(
    ({ slug }) => html`<link rel="author" href="${context.link(authorPath(slug))}">\n`,
  );
  const data = dataScripts(newsArticle(context, entry, wordCount), breadcrumbData(context, trail));
  return html`<link rel="canonical" href="${url}">
${robots}${authors}${propertyTags(openGraph(context, entry, url, picture))}${cardTag(picture)}${data}`;
}

/** In the order that the protocol asks for: an image's own properties right behind it. */
function openGraph(
  context: PageContext,
  entry: SiteArticle,
  url: string,
  picture: PreviewPicture | null,
): readonly Property[] {
  const { article, section, language } = entry;
  const { published, updated } = datesOf(article);
  const authors = authorsOf(context, entry, 'by').flatMap(
    ({ slug }) => context.absolute(authorPath(slug)) ?? [],
  );
  return [
    ['og:type', 'article'],
    ['og:title', article.socialHeadline || article.headline],
    ['og:description', describe(entry)],
    ['og:url', url],
    ...previewImage(picture),
    ['og:site_name', context.model.config.title],
    ['og:locale', openGraphLocale(language)],
    ...property('article:published_time', published),
    ...property('article:modified_time', updated),
    ...authors.map((author): Property => ['article:author', author]),
    ...property('article:section', section?.name),
    ...article.tags.map((tag): Property => ['article:tag', tag]),
  ];
}
