import { renderBody } from '#shared/body/render-body.ts';
import { openFigureSizes } from '#shared/body/render-context.ts';
import { attributes, escapeText, type Html, html } from '#shared/html/html.ts';
import type { MediaId } from '#shared/library/ids.ts';
import type { CropArea } from '#shared/media/crop.ts';
import { formatDate } from '#shared/site/dates.ts';
import { authorPath } from '#shared/site/site-paths.ts';
import { datesOf, modifiedAt } from './article-dates.ts';
import { linkedArticle } from './linked-article.ts';
import { type PageContext, pageContext } from './page-context.ts';
import { sharedUse } from './shared-use.ts';
import type { SiteArticle } from './site-model.ts';
import { authorsOf } from './templates/byline.ts';
import { dateline } from './templates/dateline.ts';
import { describe } from './templates/describe.ts';

/** A list of articles as programs read it. */
export interface Feed {
  readonly title: string;
  /** What it holds; may be empty. */
  readonly description: string;
  /** The page that it belongs to. */
  readonly page: string;
  /** Newest first; never empty. */
  readonly articles: readonly SiteArticle[];
}

export const articlesPerFeed = 20;

/** Atom (RFC 4287) with full text. `context` is the feed's own; feeds exist only in a site that knows its address. */
export function atomFeed(context: PageContext, feed: Feed): string {
  const { config } = context.model;
  const self = context.absolute(context.path) ?? '';
  const page = context.absolute(feed.page) ?? '';
  const entries = feed.articles.map((entry) => atomEntry(context, entry));
  const updated = newest(feed.articles);
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"${attributes({ 'xml:lang': config.language })}>
<id>${page}</id>
<title>${feed.title}</title>
${feed.description !== '' && html`<subtitle>${feed.description}</subtitle>\n`}<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${self}"/>
<link rel="alternate" type="text/html" href="${page}"/>
<author><name>${config.title}</name></author>
${entries}</feed>
`.toString();
}

/**
 * What a format says of an article is the same in all of a site's feeds, and an article is in some ten: it is made once. Each feed
 * that shows a picture must still say so. An entry belongs to one model, so this can't age.
 */
export function madeOnce<Item>(
  make: (context: PageContext, entry: SiteArticle) => Item,
  { showsPicture }: { readonly showsPicture: boolean },
): (context: PageContext, entry: SiteArticle) => Item {
  const made = new WeakMap<SiteArticle, { readonly item: Item }>();
  return (context, entry) => {
    const known = made.get(entry);
    if (known === undefined) {
      const item = make(context, entry);
      made.set(entry, { item });
      return item;
    }
    const use = showsPicture ? sharedUse(entry.article) : null;
    if (use !== null) context.sharedPicture(use, 'social');
    for (const { media, area } of entry.article.text.references.pictures) context.quotedPicture(media, area);
    for (const { media } of entry.article.text.references.files) context.file(media);
    return known.item;
  };
}

const atomEntry = madeOnce(makeAtomEntry, { showsPicture: false });

function makeAtomEntry(context: PageContext, entry: SiteArticle): Html {
  const { article, section, language } = entry;
  const { published } = datesOf(article);
  const authors = authorsOf(context, entry, 'by').map(
    ({ slug, name }) =>
      html`<author><name>${name}</name><uri>${context.absolute(authorPath(slug))}</uri></author>\n`,
  );
  const terms = [...(section === null ? [] : [section.name]), ...article.tags];
  const summary = describe(entry);
  return html`<entry${attributes({ 'xml:lang': language })}>
<id>${entryId(context, entry)}</id>
<title>${article.headline}</title>
${published !== null && html`<published>${published}</published>\n`}<updated>${modifiedAt(article)}</updated>
<link rel="alternate" type="text/html" href="${context.absolute(entry.path)}"/>
${authors}${terms.map((term) => html`<category${attributes({ term })}/>\n`)}${summary !== '' && html`<summary>${summary}</summary>\n`}<content type="html">${fullText(context, entry)}</content>
</entry>\n`;
}

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(context: PageContext, feed: Feed): string {
  const { config } = context.model;
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: context.absolute(feed.page),
    feed_url: context.absolute(context.path),
    description: feed.description || undefined,
    language: config.language,
  };
  const items = feed.articles.map((entry) => jsonItem(context, entry));
  return `${JSON.stringify(head).slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n`;
}

const jsonItem = madeOnce(makeJsonItem, { showsPicture: true });

function makeJsonItem(context: PageContext, entry: SiteArticle): string {
  const { article, section, language } = entry;
  const use = sharedUse(article);
  return JSON.stringify({
    id: entryId(context, entry),
    url: context.absolute(entry.path),
    title: article.headline,
    summary: describe(entry) || undefined,
    content_html: fullText(context, entry),
    image: (use && context.sharedPicture(use, 'social')?.url) ?? undefined,
    date_published: datesOf(article).published ?? undefined,
    date_modified: modifiedAt(article),
    authors: authorsOf(context, entry, 'by').map(({ slug, name }) => ({
      name,
      url: context.absolute(authorPath(slug)),
    })),
    tags: [...(section === null ? [] : [section.name]), ...article.tags],
    language,
  });
}

/** When anything in the feed last changed. */
function newest(articles: readonly SiteArticle[]): string {
  const times = articles.map(({ article }) => modifiedAt(article) ?? '');
  return times.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? '';
}

/** Never changes, whatever becomes of headline, slug and section (RFC 4151). */
export function entryId({ absolute }: PageContext, { article }: SiteArticle): string {
  return `tag:${new URL(absolute('') ?? 'https://site.invalid').hostname},${article.createdAt.slice(0, 10)}:${article.id}`;
}

const texts = new WeakMap<SiteArticle, string>();

/** The body with full addresses, without pull quotes: their words are in the text already. */
export function fullText(context: PageContext, entry: SiteArticle): string {
  // Each feed that shows a picture must say so, also where the text is known from another.
  const quoted = new Map(
    entry.article.text.references.pictures.map(
      ({ media, area }) => [partKey(media, area), context.quotedPicture(media, area)] as const,
    ),
  );
  const files = new Map(
    entry.article.text.references.files.map(
      ({ media }) =>
        [media, context.file(media, (path) => context.absolute(path) ?? context.link(path))] as const,
    ),
  );
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const body = context.model.bodyOf(entry);
  const children = body.root.children.filter((node) => !isPullQuote(node));
  const page = pageContext(context.model, entry.path, entry);
  const { messages, language } = page;
  const text = renderBody(
    { ...body, root: { ...body.root, children } },
    {
      picture: (media, area) => {
        const file = quoted.get(partKey(media, area));
        return file ? { src: file.url, width: file.width, height: file.height, sources: [] } : undefined;
      },
      article: (id) => {
        const found = linkedArticle(page, id, (path) => page.absolute(path) ?? page.link(path));
        return found && { ...found, picture: () => undefined };
      },
      figureSizes: openFigureSizes,
      text: messages,
      textMarks: page.spoken,
      day: (date) => formatDate(date, language),
      file: (media) => files.get(media),
      size: page.size,
    },
    dateline(entry.article),
  ).html.toString();
  const full = withFullLinks(text, page.absolute(entry.path));
  texts.set(entry, full);
  return full;
}

/** A feed is read elsewhere: what leads to a note of the same text, or from a piece of HTML to another page, leads to the site. */
function withFullLinks(text: string, page: string | null): string {
  return page === null
    ? text
    : text.replace(linkStart, (whole, before: string, address: string) => {
        if (/^[a-z][a-z\d+.-]*:/i.test(address)) return whole;
        const full = URL.parse(address.replace(/&(?:amp|#x26|#38);/gi, '&'), page)?.href;
        return full === undefined ? whole : `${before}${escapeText(full)}"`;
      });
}

/** An `<a` with what stands before its address. In text there is no such thing: its `<` is escaped. */
const linkStart = /(<a(?: [\w-]+(?:="[^"]*")?)*? href=")([^"]*)"/g;

function partKey(media: MediaId, area: CropArea | null = null): string {
  return `${media} ${JSON.stringify(area)}`;
}

function isPullQuote(node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'pull-quote';
}
