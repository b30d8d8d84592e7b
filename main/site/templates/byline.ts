import { bylineRoles } from '#shared/articles/byline.ts';
import type { Author } from '#shared/authors/author.schema.ts';
import { type Html, html } from '#shared/html/html.ts';
import { formatDay, formatMoment } from '#shared/site/dates.ts';
import { listFormat } from '#shared/site/list-format.ts';
import { type countWords, readingMinutes } from '#shared/site/reading-time.ts';
import { authorPath } from '#shared/site/site-paths.ts';
import { datesOf } from '../article-dates.ts';
import type { PageContext } from '../page-context.ts';
import type { SiteArticle } from '../site-model.ts';

/**
 * Who did what, one line for each role in the newsroom's order, then when it appeared, when it was last brought up to
 * date, and how long it takes to read. The names are the way to ask about the article: HTML's `address`.
 */
export function byline(context: PageContext, entry: SiteArticle, count: ReturnType<typeof countWords>): Html {
  const { messages, say } = context;
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
    return [html`<p class="byline-${role}">${say(messages.roles[role])} ${names}</p>\n`];
  });
  return html`<div class="byline">
${lines.length > 0 && html`<address>\n${lines}</address>\n`}<div class="byline-times">
${times(context, entry)}<p class="reading-time">${say(messages.readingTime(readingMinutes(count)))}</p>
</div>
</div>\n`;
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
  return listFormat(language)
    .formatToParts(keys)
    .map(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? '') : value));
}

function times({ messages, say, language }: PageContext, { article }: SiteArticle): readonly Html[] {
  const { published, updated, isUpdatedByDay } = datesOf(article);
  const zone = article.publication?.timeZone ?? 'UTC';
  const line = (
    className: string,
    words: string,
    iso: string | null,
    format: typeof formatDay,
  ): readonly Html[] =>
    iso === null
      ? []
      : [
          html`<p class="${className}">${say(words)} <time class="dt-${className}" datetime="${iso}">${format(iso, zone, language)}</time></p>\n`,
        ];
  return [
    ...line('published', messages.published, published, formatMoment),
    ...line('updated', messages.updated, updated, isUpdatedByDay ? formatDay : formatMoment),
  ];
}
