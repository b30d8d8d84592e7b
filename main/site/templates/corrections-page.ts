import type { FoundCorrection } from '#shared/body/find-corrections.ts';
import { changesHtml } from '#shared/body/nodes/correction/correction.html.ts';
import { attributes, type Html, html } from '#shared/html/html.ts';
import { formatDate } from '#shared/site/dates.ts';
import { languageOfMessages, newsroomMessages } from '#shared/site/messages/index.ts';
import { correctionsPath } from '#shared/site/site-paths.ts';
import { languageMarks, type PageContext } from '../page-context.ts';
import type { SiteArticle, SiteModel } from '../site-model.ts';
import { breadcrumb, breadcrumbData, trailOf } from './breadcrumb.ts';
import { describeList } from './describe.ts';
import { layout } from './layout.ts';
import { pageHead } from './page-head.ts';

/** The articles that tell of a change. */
export function correctedArticles({ articles }: SiteModel): readonly SiteArticle[] {
  return articles.filter(({ article }) => article.text.corrections.length > 0);
}

/** Everything that was put right, the newest first: a newsroom answers for what it wrote in one place. */
export function correctionsPage(context: PageContext): string {
  const { messages, say, model } = context;
  const title = messages.correctionsPage;
  const corrected = correctedArticles(model);
  const notes = corrected
    .flatMap((entry) => entry.article.text.corrections.map((note) => ({ entry, note })))
    .toSorted((one, other) => (other.note.date ?? '').localeCompare(one.note.date ?? '', 'en'));
  const trail = trailOf(context, { name: title, path: correctionsPath });
  const list =
    notes.length === 0
      ? html`<p class="empty">${say(messages.nothingYet)}</p>`
      : notes.map(({ entry, note }) => correctionHtml(context, entry, note));
  const main = html`${breadcrumb(context, trail)}<header class="page-header">
<h1>${say(title)}</h1>
</header>
${list}`;
  const description = describeList(model, title, corrected);
  const head = pageHead(context, { title, description, data: [breadcrumbData(context, trail)] });
  return layout(context, { title, description, kind: 'corrections', main, ...(head && { head }) });
}

function correctionHtml(
  { model, messages, say, language, link }: PageContext,
  { article, path, language: own, direction }: SiteArticle,
  { kind, date, text, changes }: FoundCorrection,
): Html {
  const day = date !== null && html`, <time datetime="${date}">${formatDate(date, language)}</time>`;
  const inOwn = attributes({ lang: own, dir: direction });
  const words = text === '' ? [] : text.split('\n');
  const { words: given } = model.config;
  const marks = languageMarks(languageOfMessages(given, own));
  const told = changesHtml(changes, newsroomMessages(given, own).whatChanged, marks);
  return html`<article class="correction">
<p class="correction-label"><strong>${say(messages.corrections[kind])}</strong>${day}</p>
<h2${inOwn}><a href="${link(path)}">${article.headline}</a></h2>
${words.map((line) => html`<p${inOwn}>${line}</p>\n`)}${told && html`<div${inOwn}>\n${told}</div>\n`}</article>\n`;
}
