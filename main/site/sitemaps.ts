import { attributes, type Html, html } from '#shared/html/html.ts';
import { isoInZone } from '#shared/site/dates.ts';
import { newsSitemapPath, sitemapPartPath, sitemapPath } from '#shared/site/site-paths.ts';
import { modifiedAt } from './article-dates.ts';
import { type PageContext, pageContext } from './page-context.ts';
import { sharedUse } from './shared-use.ts';
import type { SiteArticle, SiteModel } from './site-model.ts';

/** The protocol allows 50,000 addresses a file (sitemaps.org); smaller files are fetched and made anew sooner. */
const addressesPerFile = 5000;
/** Google takes articles of the last two days, a thousand a file (Search Central, "News sitemaps"). */
const newsAge = 48 * 3_600_000;
const newsPerFile = 1000;

/** A file of the site's sitemap, made when asked for. */
interface SitemapFile {
  readonly path: string;
  readonly content: (context: PageContext) => string;
}

/** An index, the parts with every page that may be found, and the news of the last two days, if there are any. */
export function sitemapsOf(model: SiteModel, pages: readonly string[], now: Date): readonly SitemapFile[] {
  if (model.config.baseUrl === null) return [];
  const articleAt = new Map([...model.byId.values()].map((entry) => [entry.path, entry]));
  const parts: SitemapFile[] = [];
  for (let start = 0; start < pages.length; start += addressesPerFile) {
    const own = pages.slice(start, start + addressesPerFile);
    const path = sitemapPartPath(parts.length + 1);
    parts.push({ path, content: (context) => part(context, own, articleAt) });
  }
  const news = recent(model, now);
  for (let start = 0; start < news.length; start += newsPerFile) {
    const own = news.slice(start, start + newsPerFile);
    const path = newsSitemapPath(start / newsPerFile + 1);
    parts.push({ path, content: (context) => newsSitemap(context, own) });
  }
  return [{ path: sitemapPath, content: (context) => index(context, parts) }, ...parts];
}

function index({ absolute }: PageContext, parts: readonly SitemapFile[]): string {
  const items = parts.map(({ path }) => html`<sitemap><loc>${absolute(path)}</loc></sitemap>\n`);
  return html`${declaration}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${items}</sitemapindex>
`.toString();
}

function part(
  { absolute, model }: PageContext,
  paths: readonly string[],
  articleAt: ReadonlyMap<string, SiteArticle>,
): string {
  // Apart from the file's own context: what it names, pages show.
  const { sharedPicture } = pageContext(model, sitemapPath);
  const picture = ({ article }: SiteArticle): Html | false => {
    const use = sharedUse(article);
    const social = use && sharedPicture(use, 'social');
    return social !== null && html`<image:image><image:loc>${social.url}</image:loc></image:image>`;
  };
  const items = paths.map((path) => {
    const entry = articleAt.get(path);
    const modified = entry === undefined ? null : modifiedAt(entry.article);
    const lastmod = modified !== null && html`<lastmod>${modified}</lastmod>`;
    return html`<url><loc>${absolute(path)}</loc>${lastmod}${entry !== undefined && picture(entry)}</url>\n`;
  });
  const namespaces = attributes({
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  });
  return html`${declaration}<urlset${namespaces}>
${items}</urlset>
`.toString();
}

function recent(model: SiteModel, now: Date): readonly SiteArticle[] {
  const found: SiteArticle[] = [];
  for (const entry of model.articles) {
    const { publication } = entry.article;
    if (publication === null) continue;
    if (now.getTime() - Date.parse(publication.at) > newsAge) break;
    found.push(entry);
  }
  return found;
}

function newsSitemap({ absolute, model }: PageContext, articles: readonly SiteArticle[]): string {
  const { title } = model.config;
  // As Google wants it: without what stands in parentheses.
  const name = title.replace(/\s*\([^)]*\)/g, '').trim() || title;
  const items = articles.map(({ article, path, language }) => {
    const { publication, headline } = article;
    const date = publication === null ? '' : isoInZone(publication.at, publication.timeZone);
    return html`<url><loc>${absolute(path)}</loc><news:news><news:publication><news:name>${name}</news:name><news:language>${newsLanguage(language)}</news:language></news:publication><news:publication_date>${date}</news:publication_date><news:title>${headline}</news:title></news:news></url>\n`;
  });
  const namespaces = attributes({
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  });
  return html`${declaration}<urlset${namespaces}>
${items}</urlset>
`.toString();
}

const declaration = html`<?xml version="1.0" encoding="UTF-8"?>\n`;

/** ISO 639 without a region, Chinese apart: "en-GB" is refused. */
function newsLanguage(tag: string): string {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' || region === 'TW' ? 'zh-tw' : 'zh-cn';
}
