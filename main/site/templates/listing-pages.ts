import type { Author } from '#shared/authors/author.schema.ts';
import { type Html, html } from '#shared/html/html.ts';
import type { Section } from '#shared/library/library.schema.ts';
import { inShort } from '#shared/site/description.ts';
import { tagDescription } from '#shared/site/tag-description.ts';
import type { ListingPage } from '../listing-pages.ts';
import type { PageContext } from '../page-context.ts';
import { cardData } from '../themes/card-data.ts';
import { themed } from '../themes/template-data.ts';
import { articleCard } from './article-card.ts';
import { authorCard } from './author-box.ts';
import { type BreadcrumbStep, breadcrumb, breadcrumbData, trailOf } from './breadcrumb.ts';
import { describeList } from './describe.ts';
import { layout } from './layout.ts';
import { newestPicture, type PreviewPicture, pageHead } from './page-head.ts';
import { profilePage, type StructuredData } from './structured-data.ts';

export function sectionPage(context: PageContext, page: ListingPage<Section>): string {
  const { name, description } = page.subject;
  const header = html`<header class="page-header">
<h1>${name}</h1>
${intro(page, description)}</header>`;
  return listingPage(context, {
    title: name,
    name,
    kind: 'section',
    header,
    page,
    description: inShort(description),
  });
}

export function tagPage(context: PageContext, page: ListingPage<string>): string {
  const { subject } = page;
  const description = tagDescription(context.model.config, subject);
  const header = html`<header class="page-header">
<p class="section-label">${context.say(context.messages.taggedWith)}</p>
<h1><bdi>${subject}</bdi></h1>
${intro(page, description)}</header>`;
  // A tag may be called like a section; the pages' titles must still differ.
  const title = `${context.messages.taggedWith}: ${subject}`;
  return listingPage(context, {
    title,
    name: subject,
    kind: 'tag',
    header,
    page,
    description: inShort(description),
  });
}

/** Said on the first page of a list only. */
function intro({ number }: ListingPage<unknown>, description: string): Html | false {
  return number === 0 && description !== '' && html`<p class="page-intro" dir="auto">${description}</p>\n`;
}

export function authorPage(context: PageContext, page: ListingPage<Author>): string {
  const { subject } = page;
  const name = html`<h1 class="p-name">${subject.name}</h1>`;
  const header = html`<header class="page-header">
<p class="section-label">${context.say(context.messages.author)}</p>
${authorCard(context, subject, name)}</header>`;
  const description = inShort(subject.bio);
  const data = [profilePage(context, subject)];
  const picture = portraitOf(context, subject);
  return listingPage(context, {
    title: context.model.titleOfAuthor(subject),
    name: subject.name,
    kind: 'author',
    header,
    page,
    description,
    data,
    picture,
  });
}

function portraitOf(context: PageContext, { portrait }: Author): PreviewPicture | null {
  const file = portrait === null ? null : context.sharedPicture(portrait, '1x1');
  return portrait === null || file === null ? null : { file, alt: portrait.alt };
}

interface ListingParts {
  readonly title: string;
  /** What the page is about, as its heading says it. */
  readonly name: string;
  readonly description?: string;
  readonly data?: readonly StructuredData[];
  /** Else it is the newest article's. */
  readonly picture?: PreviewPicture | null;
  /** The steps between the front page and this one. */
  readonly way?: readonly BreadcrumbStep[];
  readonly kind: 'section' | 'tag' | 'author' | 'archive';
  readonly header: Html;
  readonly page: ListingPage<unknown>;
}

export function listingPage(context: PageContext, parts: ListingParts): string {
  const { kind, header, page } = parts;
  const { messages } = context;
  // Each page's title and description must be its own.
  const number = page.number === 0 ? '' : ` · ${messages.archivePage(page.number)}`;
  const title = parts.title + number;
  const own = page.number === 0 ? parts.description : '';
  const description = own || describeList(context.model, title, page.articles);
  const rows = page.articles.map((entry) =>
    articleCard(context, entry, { level: 2, look: 'row', showsSection: kind !== 'section' }),
  );
  const listTitle = kind === 'author' ? messages.articlesBy(parts.title) : null;
  const trail = trailOf(context, ...(parts.way ?? []), { name: parts.name, path: page.firstPath });
  const main =
    themed(context, 'list', () => themeData(context, parts, trail)) ??
    html`${breadcrumb(context, trail)}${header}
<div class="card-list"${listTitle && html` role="group" aria-label="${listTitle}"`}>
${rows}</div>${pager(context, page)}`;
  const data = [...(page.number === 0 ? (parts.data ?? []) : []), breadcrumbData(context, trail)];
  const picture = parts.picture ?? newestPicture(context, page.articles);
  const head = pageHead(context, { title, description, picture, data });
  return layout(context, {
    title,
    description,
    kind,
    main,
    ...(kind !== 'archive' && { feed: { page: page.firstPath, title: parts.title } }),
    ...(head && { head }),
  });
}

/** What a theme's list.liquid knows. */
function themeData(
  context: PageContext,
  { kind, name, header, page }: ListingParts,
  trail: readonly BreadcrumbStep[],
): object {
  const { older, newer, articles } = page;
  return {
    kind,
    name,
    header,
    breadcrumb: breadcrumb(context, trail),
    articles: articles.map((entry) => cardData(context, entry)),
    older: older === null ? null : context.link(older),
    newer: newer === null ? null : context.link(newer),
  };
}

function pager({ link, messages, say }: PageContext, { older, newer }: ListingPage<unknown>): Html | false {
  if (older === null && newer === null) return false;
  return html`\n<nav class="pager" aria-label="${messages.pages}">
${newer !== null && html`<a href="${link(newer)}" rel="prev">${say(messages.newer)}</a>\n`}${older !== null && html`<a href="${link(older)}" rel="next">${say(messages.older)}</a>\n`}</nav>`;
}
