import { type FoundCorrection, findCorrections } from '#shared/body/find-corrections.ts';
import { type Html, html } from '#shared/html/html.ts';
import { formatDate } from '#shared/site/dates.ts';
import { correctionsPath } from '#shared/site/site-paths.ts';
import type { PageContext } from '../page-context.ts';
import type { SiteArticle, SiteModel } from '../site-model.ts';
import { breadcrumb, breadcrumbData, trailOf } from './breadcrumb.ts';
import { describeList } from './describe.ts';
import { layout } from './layout.ts';
import { pageHead } from './page-head.ts';

/** The articles that tell of a change. Such a note stands directly in a body, so that no body need be walked for it. */
export function correctedArticles({ articles }: SiteModel): readonly SiteArticle[] {
  return articles.filter(({ body }) =>
    body.root.children.some((block) => (block as { readonly type?: unknown }).type === 'correction'),
  );
}

/** Everything that was put right, the newest first: a newsroom answers for what it wrote in one place. */
export function correctionsPage(context: PageContext): string {
  const { messages, model } = context;
  const title = messages.correctionsPage;
  const notes = correctedArticles(model)
    .flatMap((entry) => findCorrections(entry.body).map((note) => ({ entry, note })))
    .toSorted((one, other) => (other.note.date ?? '').localeCompare(one.note.date ?? '', 'en'));
  const trail = trailOf(context, { name: title, path: correctionsPath });
  const list =
    notes.length === 0
      ? html`<p class="empty">${messages.nothingYet}</p>`
      : notes.map(({ entry, note }) => correctionHtml(context, entry, note));
  const main = html`${breadcrumb(context, trail)}<header class="page-header">
<h1>${title}</h1>
</header>
${list}`;
  const description = describeList(model, title);
  const head = pageHead(context, title, description, breadcrumbData(context, trail));
  return layout(context, { title, description, kind: 'corrections', main, ...(head && { head }) });
}

function correctionHtml(
  { messages, language, link }: PageContext,
  { article, path, language: own, direction }: SiteArticle,
  { kind, date, text }: FoundCorrection,
): Html {
  const day = date !== null && html`, <time datetime="${date}">${formatDate(date, language)}</time>`;
  return html`<article class="correction">
<p class="correction-label"><strong>${messages.corrections[kind]}</strong>${day}</p>
<h2 lang="${own}" dir="${direction}"><a href="${link(path)}">${article.headline}</a></h2>
${text.split('\n').map((words) => html`<p lang="${own}" dir="${direction}">${words}</p>\n`)}</article>\n`;
}
