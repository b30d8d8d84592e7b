import { bylineRoles } from '#shared/articles/byline.ts';
import type { Author } from '#shared/authors/author.schema.ts';
import { type Html, html } from '#shared/html/html.ts';
import { formatMoment, isoInZone } from '#shared/site/dates.ts';
import { authorPath } from '#shared/site/site-paths.ts';
import type { PageContext } from '../page-context.ts';
import type { SiteArticle } from '../site-model.ts';

/** Who did what, one line for each role in the newsroom's order, then when it appeared. */
export function byline(context: PageContext, entry: SiteArticle): Html {
  const { messages } = context;
  const lines = bylineRoles.flatMap((role) => {
    const authors = authorsOf(context, entry, role);
    if (authors.length === 0) return [];
    const names = listOf(
      context.language,
      authors.map(({ slug, name }) =>
        role === 'by'
          ? html`<a class="p-author h-card" rel="author" href="${context.link(authorPath(slug))}">${name}</a>`
          : html`<a href="${context.link(authorPath(slug))}">${name}</a>`,
      ),
    );
    return [html`<p class="byline-${role}">${messages.roles[role]} ${names}</p>\n`];
  });
  return html`<div class="byline">
${lines}${publicationDate(context, entry)}</div>\n`;
}

export function authorsOf(
  { model }: PageContext,
  { article }: SiteArticle,
  role: (typeof bylineRoles)[number],
): readonly Author[] {
  const slugs = article.byline.filter((line) => line.role === role).map(({ author }) => author);
  return [...new Set(slugs)].flatMap((slug) => model.authors.get(slug) ?? []);
}

/** "A, B and C" as the language writes it, with each name as markup. */
function listOf(language: string, items: readonly Html[]): readonly (Html | string)[] {
  const keys = items.map((_, index) => String(index));
  return new Intl.ListFormat(language, { type: 'conjunction' })
    .formatToParts(keys)
    .map(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? '') : value));
}

function publicationDate({ messages, language }: PageContext, { article }: SiteArticle): Html | false {
  const { publication } = article;
  if (publication === null) return false;
  const { at, timeZone } = publication;
  return html`<p class="published">${messages.published} <time class="dt-published" datetime="${isoInZone(at, timeZone)}">${formatMoment(at, timeZone, language)}</time></p>\n`;
}
