import { html } from '#shared/html/html.ts';
import type { PageContext } from '../page-context.ts';
import { articleCard } from './article-card.ts';
import { layout } from './layout.ts';
import { pageHead } from './page-head.ts';

/** How many of the newest stand at the top, the lead story apart. */
const latestCount = 6;
const perSection = 4;

/** The newest story large, the next ones below it, then a column for each section with what else is new there. */
export function frontPage(context: PageContext): string {
  const { model, messages, link } = context;
  const [lead, ...others] = model.articles;
  const latest = others.slice(0, latestCount);
  const shown = new Set([lead, ...latest]);
  const strips = model.sections.flatMap(({ subject, path, articles }) => {
    const more = articles.filter((entry) => !shown.has(entry)).slice(0, perSection);
    if (more.length === 0) return [];
    const cards = more.map((entry, index) =>
      articleCard(context, entry, { level: 3, look: index === 0 ? 'card' : 'line', showsSection: false }),
    );
    const title = `strip-${subject.slug}`;
    return html`<section class="strip" aria-labelledby="${title}">
<h2 id="${title}"><a href="${link(path)}">${subject.name}</a></h2>
${cards}</section>\n`;
  });
  const main = html`${
    lead === undefined
      ? html`<p class="empty">${messages.nothingYet}</p>`
      : articleCard(context, lead, { level: 2, look: 'lead', showsSection: true })
  }${
    latest.length > 0 &&
    html`<section class="strip" aria-labelledby="latest-title">
<h2 id="latest-title">${messages.latest}</h2>
<div class="card-grid card-grid-wide">
${latest.map((entry) => articleCard(context, entry, { level: 3, look: 'card', showsSection: true }))}</div>
</section>\n`
  }${strips.length > 0 && html`<div class="strips">\n${strips}</div>\n`}`;
  const { title, tagline } = model.config;
  const head = pageHead(context, title, tagline);
  return layout(context, { title: null, description: tagline, kind: 'front', main, ...(head && { head }) });
}
