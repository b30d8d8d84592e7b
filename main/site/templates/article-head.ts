import { attributes, type Html, html } from '#shared/html/html.ts';
import { authorPath } from '#shared/site/site-paths.ts';
import { datesOf } from '../article-dates.ts';
import type { PageContext, SharedPicture } from '../page-context.ts';
import type { SiteArticle } from '../site-model.ts';
import { type BreadcrumbStep, breadcrumbData } from './breadcrumb.ts';
import { authorsOf } from './byline.ts';
import { describe } from './describe.ts';
import { openGraphLocale } from './page-head.ts';
import { dataScripts, newsArticle } from './structured-data.ts';

type Property = readonly [name: string, content: string];

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
  const { hero } = entry.article;
  const picture = hero === null ? null : context.sharedPicture(hero, 'social');
  const properties = openGraph(context, entry, url, picture).map(
    ([property, content]) => html`<meta${attributes({ property, content })}>\n`,
  );
  const card = picture === null ? 'summary' : 'summary_large_image';
  const authors = authorsOf(context, entry, 'by').map(
    ({ slug }) => html`<link rel="author" href="${context.link(authorPath(slug))}">\n`,
  );
  const data = dataScripts(newsArticle(context, entry, wordCount), breadcrumbData(context, trail));
  return html`<link rel="canonical" href="${url}">
${robots}${authors}${properties}<meta name="twitter:card" content="${card}">
${data}`;
}

/** In the order that the protocol asks for: an image's own properties right behind it. */
function openGraph(
  context: PageContext,
  entry: SiteArticle,
  url: string,
  picture: SharedPicture | null,
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
    ...(picture === null ? [] : image(picture, article.hero?.alt ?? '')),
    ['og:site_name', context.model.config.title],
    ['og:locale', openGraphLocale(language)],
    ...property('article:published_time', published),
    ...property('article:modified_time', updated),
    ...authors.map((author): Property => ['article:author', author]),
    ...property('article:section', section?.name),
    ...article.tags.map((tag): Property => ['article:tag', tag]),
  ];
}

function image({ url, width, height }: SharedPicture, alt: string): readonly Property[] {
  return [
    ['og:image', url],
    ['og:image:width', String(width)],
    ['og:image:height', String(height)],
    ...property('og:image:alt', alt),
  ];
}

function property(name: string, content: string | null | undefined): readonly Property[] {
  return content ? [[name, content]] : [];
}
