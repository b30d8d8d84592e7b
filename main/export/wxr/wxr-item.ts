import type { Article } from '#shared/articles/article.schema.ts';
import { slugOf } from '#shared/articles/article-slug.ts';
import { creditClass } from '#shared/export/credit-marks.ts';
import { html } from '#shared/html/html.ts';
import { slugify } from '#shared/library/slugify.ts';
import { isoInZone } from '#shared/site/dates.ts';
import { addressOf, articlePath, siteRoot } from '#shared/site/site-paths.ts';
import type { ExportSource } from '../export-source.ts';
import { otherCredits } from '../other-credits.ts';
import { readerStateOf } from '../reader-state.ts';
import { between } from '../wordpress-block.ts';
import { writeWordPress } from '../write-wordpress.ts';
import { cdata, databaseTime, postMeta, words } from './wxr-text.ts';

const statuses = { live: 'publish', planned: 'future', draft: 'draft' } as const;
const noTime = '0000-00-00 00:00:00';

/** An article as a post; who wrote it first is its author, several are said as the plugin Co-Authors Plus does. */
export function postItem(
  source: ExportSource,
  id: number,
  thumbnail: number | undefined,
  base: string,
): string {
  const { article, section, config } = source;
  const writers = source.authors.flatMap(({ role, author }) => (role === 'by' ? author : []));
  const { publication, updatedAt } = article;
  const link = new URL(addressOf(articlePath(article)), siteRoot(base)).href;
  const local = publication === null ? noTime : databaseTime(isoInZone(publication.at, publication.timeZone));
  const status = statuses[readerStateOf(article)];
  const sectionSlug = config.sections.find(({ slug }) => slug === article.section)?.slug ?? '';
  return `<item>
<title>${words(article.headline)}</title>
${html`<link>${link}</link>\n`}<pubDate>${new Date(publication?.at ?? updatedAt).toUTCString().replace('GMT', '+0000')}</pubDate>
<dc:creator>${cdata(writers[0]?.slug ?? '')}</dc:creator>
${html`<guid isPermaLink="false">urn:galley:article:${article.id}</guid>\n`}<description></description>
<content:encoded>${cdata([writeWordPress(source), ...creditBlocks(source)].join('\n'))}</content:encoded>
<excerpt:encoded>${words(article.standfirst)}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id>
<wp:post_date>${cdata(local)}</wp:post_date>
<wp:post_date_gmt>${cdata(publication === null ? noTime : utc(publication.at))}</wp:post_date_gmt>
<wp:post_modified_gmt>${cdata(utc(updatedAt))}</wp:post_modified_gmt>
<wp:comment_status>${cdata(article.commentsOpen ? 'open' : 'closed')}</wp:comment_status>
<wp:ping_status>${cdata('closed')}</wp:ping_status>
<wp:post_name>${cdata(slugOf(article))}</wp:post_name>
<wp:status>${cdata(status)}</wp:status>
<wp:post_parent>0</wp:post_parent>
<wp:menu_order>0</wp:menu_order>
<wp:post_type>${cdata(article.kind ?? 'post')}</wp:post_type>
<wp:post_password></wp:post_password>
<wp:is_sticky>${article.featured ? 1 : 0}</wp:is_sticky>
${section === '' ? '' : term('category', sectionSlug, section)}${article.tags.map((tag) => term('post_tag', slugify(tag, 'tag'), tag)).join('')}${(writers.length >
1
  ? writers
  : []
)
  .map(({ slug, name }) => term('author', `cap-${slug}`, name))
  .join('')}${metaOf(article, thumbnail).join('')}</item>
`;
}

function creditBlocks(source: ExportSource): readonly string[] {
  return otherCredits(source).map(({ role, parts }) => {
    const words = parts.map(({ text, isName }) =>
      isName ? html`<span class="${creditClass(role)}">${text}</span>` : text,
    );
    const className = 'galley-credit';
    return `\n${between('paragraph', html`<p class="${className}">${words}</p>`.toString(), { className })}\n`;
  });
}

function utc(instant: string): string {
  return databaseTime(new Date(instant).toISOString());
}

function term(domain: string, slug: string, name: string): string {
  return `<category domain="${domain}" nicename="${slug}">${words(name)}</category>\n`;
}

/** What WordPress has no field for, under the names of the plugin that most sites use for it, or of our own. */
function metaOf(article: Article, thumbnail: number | undefined): readonly string[] {
  const values: readonly (readonly [key: string, value: string | number | null | undefined])[] = [
    ['_thumbnail_id', thumbnail],
    ['_yoast_wpseo_title', article.seoTitle],
    ['_yoast_wpseo_metadesc', article.seoDescription],
    ['_yoast_wpseo_opengraph-title', article.socialHeadline],
    ['galley_dateline', article.dateline],
    ['galley_language', article.language],
  ];
  return values.flatMap(([key, value]) =>
    value == null || value === '' ? [] : [postMeta(key, String(value))],
  );
}
