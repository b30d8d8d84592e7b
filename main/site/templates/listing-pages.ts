import type { Author } from '#shared/authors/author.schema.ts';
import { type Html, html } from '#shared/html/html.ts';
import type { Section } from '#shared/library/library.schema.ts';
import type { PageContext } from '../page-context.ts';
import type { Listing, SiteArticle } from '../site-model.ts';
import { articleCard } from './article-card.ts';
import { authorCard } from './author-box.ts';
import { layout } from './layout.ts';
import { pageHead } from './page-head.ts';

export function sectionPage(context: PageContext, { subject, articles }: Listing<Section>): string {
  const header = html`<header class="page-header">
<h1>${subject.name}</h1>
</header>`;
  return listingPage(context, { title: subject.name, kind: 'section', header, articles });
}

export function tagPage(context: PageContext, { subject, articles }: Listing<string>): string {
  const header = html`<header class="page-header">
<p class="section-label">${context.messages.taggedWith}</p>
<h1>${subject}</h1>
</header>`;
  // A tag may be called like a section; the pages' titles must still differ.
  const title = `${context.messages.taggedWith}: ${subject}`;
  return listingPage(context, { title, kind: 'tag', header, articles });
}

export function authorPage(context: PageContext, { subject, articles }: Listing<Author>): string {
  const name = html`<h1 class="p-name">${subject.name}</h1>`;
  const header = html`<header class="page-header">
<p class="section-label">${context.messages.author}</p>
${authorCard(context, subject, name)}</header>`;
  const description = subject.bio.replace(/\s+/g, ' ').trim();
  return listingPage(context, { title: subject.name, kind: 'author', header, articles, description });
}

interface ListingParts {
  readonly title: string;
  readonly description?: string;
  readonly kind: 'section' | 'tag' | 'author';
  readonly header: Html;
  readonly articles: readonly SiteArticle[];
}

function listingPage(context: PageContext, parts: ListingParts): string {
  const { title, description = '', kind, header, articles } = parts;
  const rows = articles.map((entry) =>
    articleCard(context, entry, { level: 2, look: 'row', showsSection: kind !== 'section' }),
  );
  const listTitle = kind === 'author' ? context.messages.articlesBy(title) : null;
  const main = html`${header}
<div class="card-list"${listTitle && html` role="group" aria-label="${listTitle}"`}>
${rows}</div>`;
  const head = pageHead(context, title, description);
  return layout(context, { title, description, kind, main, ...(head && { head }) });
}
