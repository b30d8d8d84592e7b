import { plainText } from '#shared/body/plain-text.ts';
import { attributes, type Html, html, scriptJson } from '#shared/html/html.ts';
import { isoInZone } from '#shared/site/dates.ts';
import { authorPath, frontPath, sectionPath } from '#shared/site/site-paths.ts';
import type { PageContext, SharedPicture } from '../page-context.ts';
import type { SiteArticle } from '../site-model.ts';
import { authorsOf } from './byline.ts';
import { openGraphLocale } from './page-head.ts';

/** About what a result list shows. */
const longestDescription = 200;

/** What search engines and link previews say of the article: as the editor wrote it, else its own first words. */
export function describe({ article, body }: SiteArticle): string {
  const written = article.seoDescription || article.standfirst;
  if (written !== '') return written;
  const words = plainText(body, ['pull-quote', 'heading']).replace(/\s+/g, ' ');
  if (words.length <= longestDescription) return words;
  return `${words.slice(0, words.lastIndexOf(' ', longestDescription - 1))}…`;
}

/**
 * Canonical address, Open Graph (ogp.me), X card and schema.org NewsArticle. All of them quote full addresses, so
 * there is nothing to say until the site knows its own.
 */
export function articleHead(context: PageContext, entry: SiteArticle): Html {
  const url = context.absolute(entry.path);
  const robots = html`<meta name="robots" content="max-image-preview:large">\n`;
  if (url === null) return robots;
  const picture = entry.article.hero === null ? null : context.sharedPicture(entry.article.hero, 'social');
  const properties = openGraph(context, entry, url, picture).map(
    ([property, content]) => html`<meta${attributes({ property, content })}>\n`,
  );
  const card = picture === null ? 'summary' : 'summary_large_image';
  return html`<link rel="canonical" href="${url}">
${robots}${properties}<meta name="twitter:card" content="${card}">
<script type="application/ld+json">${scriptJson(newsArticle(context, entry, url, picture))}</script>
<script type="application/ld+json">${scriptJson(breadcrumbs(context, entry, url))}</script>\n`;
}

/** In the order that the protocol asks for: an image's own properties right behind it. */
function openGraph(
  context: PageContext,
  entry: SiteArticle,
  url: string,
  picture: SharedPicture | null,
): readonly (readonly [string, string])[] {
  const { article, section, language } = entry;
  const { config } = context.model;
  const image =
    picture === null || article.hero === null
      ? []
      : ([
          ['og:image', picture.url],
          ['og:image:width', String(picture.width)],
          ['og:image:height', String(picture.height)],
          ...(article.hero.alt === '' ? [] : [['og:image:alt', article.hero.alt] as const]),
        ] as const);
  return [
    ['og:type', 'article'],
    ['og:title', article.socialHeadline || article.headline],
    ['og:description', describe(entry)],
    ['og:url', url],
    ...image,
    ['og:site_name', config.title],
    ['og:locale', openGraphLocale(language)],
    ...(article.publication === null
      ? []
      : [['article:published_time', publishedAt(article.publication)] as const]),
    ...authorUrls(context, entry).map((author) => ['article:author', author.url] as const),
    ...(section === null ? [] : [['article:section', section.name] as const]),
    ...article.tags.map((tag) => ['article:tag', tag] as const),
  ];
}

/** schema.org/NewsArticle with what Google recommends. What isn't known is left out, never guessed. */
function newsArticle(
  context: PageContext,
  entry: SiteArticle,
  url: string,
  picture: SharedPicture | null,
): Readonly<Record<string, unknown>> {
  const { article, section, language } = entry;
  const { title } = context.model.config;
  const { hero, publication } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: url,
    headline: article.headline,
    description: describe(entry) || undefined,
    image:
      picture === null || hero === null
        ? undefined
        : {
            '@type': 'ImageObject',
            url: picture.url,
            contentUrl: picture.url,
            width: picture.width,
            height: picture.height,
            caption: hero.caption || undefined,
            creditText: hero.credit || undefined,
          },
    datePublished: publication === null ? undefined : publishedAt(publication),
    author: authorUrls(context, entry).map(({ name, url: page }) => ({ '@type': 'Person', name, url: page })),
    publisher: { '@type': 'NewsMediaOrganization', name: title, url: context.absolute(frontPath) },
    articleSection: section?.name,
    keywords: article.tags.length === 0 ? undefined : article.tags,
    dateline: article.dateline || undefined,
    inLanguage: language,
    isAccessibleForFree: true,
  };
}

/** schema.org/BreadcrumbList: the way that the page's own links lead, site, section, article. */
function breadcrumbs(
  { model, absolute }: PageContext,
  { article, section }: SiteArticle,
  url: string,
): Readonly<Record<string, unknown>> {
  const way = [
    { name: model.config.title, item: absolute(frontPath) },
    ...(section === null ? [] : [{ name: section.name, item: absolute(sectionPath(section.slug)) }]),
    { name: article.headline, item: url },
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: way.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}

function publishedAt({ at, timeZone }: { readonly at: string; readonly timeZone: string }): string {
  return isoInZone(at, timeZone);
}

function authorUrls(context: PageContext, entry: SiteArticle): readonly { name: string; url: string }[] {
  return authorsOf(context, entry, 'by').flatMap(({ slug, name }) => {
    const url = context.absolute(authorPath(slug));
    return url === null ? [] : [{ name, url }];
  });
}
