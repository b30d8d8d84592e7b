import { attributes, type Html, html } from '#shared/html/html.ts';
import { datesOf } from './article-dates.ts';
import { entryId, type Feed, fullText, madeOnce } from './feeds.ts';
import type { PageContext } from './page-context.ts';
import { sharedUse } from './shared-use.ts';
import type { SiteArticle } from './site-model.ts';
import { authorsOf } from './templates/byline.ts';
import { describe } from './templates/describe.ts';

/** RSS 2.0 with full text, for the readers and services that take nothing else. */
export function rssFeed(context: PageContext, feed: Feed): string {
  const { config } = context.model;
  const namespaces = attributes({
    version: '2.0',
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:media': 'http://search.yahoo.com/mrss/',
  });
  const items = feed.articles.map((entry) => rssItem(context, entry));
  return html`<?xml version="1.0" encoding="utf-8"?>
<rss${namespaces}>
<channel>
<title>${feed.title}</title>
<link>${context.absolute(feed.page)}</link>
<description>${asMarkup(feed.description || feed.title)}</description>
<language>${config.language}</language>
<atom:link rel="self" type="application/rss+xml" href="${context.absolute(context.path)}"/>
${items}</channel>
</rss>
`.toString();
}

const rssItem = madeOnce(makeRssItem, { showsPicture: true });

function makeRssItem(context: PageContext, entry: SiteArticle): Html {
  const { article, section } = entry;
  const use = sharedUse(article);
  const { published } = datesOf(article);
  const terms = [...(section === null ? [] : [section.name]), ...article.tags];
  // RSS's own `author` wants an e-mail address, which is nobody's business.
  const authors = authorsOf(context, entry, 'by').map(({ name }) => html`<dc:creator>${name}</dc:creator>\n`);
  const picture = use && context.sharedPicture(use, 'social');
  const { url, width, height } = picture ?? {};
  const size = attributes({ url, medium: 'image', type: 'image/jpeg', width, height });
  const media =
    picture !== null &&
    html`<media:content${size}>${use?.credit && html`<media:credit>${use.credit}</media:credit>`}</media:content>\n`;
  return html`<item>
<title>${article.headline}</title>
<link>${context.absolute(entry.path)}</link>
<guid isPermaLink="false">${entryId(context, entry)}</guid>
${published !== null && html`<pubDate>${rfc822(published)}</pubDate>\n`}${authors}${terms.map((term) => html`<category>${term}</category>\n`)}<description>${asMarkup(describe(entry))}</description>
<content:encoded>${fullText(context, entry)}</content:encoded>
${media}</item>\n`;
}

/** Programs take a description for HTML (rssboard.org, "RSS 2.0 Specification"): text must be escaped as that first. */
function asMarkup(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `2026-06-22T07:15:00+01:00` as RFC 822 with a year of four digits: `22 Jun 2026 07:15:00 +0100`. */
function rfc822(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  const offset = iso.slice(19).replace(':', '').replace('Z', '+0000');
  return `${day} ${months[Number(month) - 1] ?? ''} ${year} ${iso.slice(11, 19)} ${offset}`;
}
