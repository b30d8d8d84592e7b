import { type Html, html } from '#shared/html/html.ts';
import { formatMonth } from '#shared/site/dates.ts';
import { archivePath } from '#shared/site/site-paths.ts';
import type { ListingPage } from '../listing-pages.ts';
import type { Month } from '../months.ts';
import type { PageContext } from '../page-context.ts';
import type { Listing } from '../site-model.ts';
import { breadcrumb, breadcrumbData, trailOf } from './breadcrumb.ts';
import { describeList } from './describe.ts';
import { layout } from './layout.ts';
import { listingPage } from './listing-pages.ts';
import { pageHead } from './page-head.ts';

/** What appeared in a month. */
export function monthPage(context: PageContext, page: ListingPage<Month>): string {
  const name = formatMonth(page.subject, context.language);
  const header = html`<header class="page-header">
<p class="section-label"><a href="${context.link(archivePath)}">${context.say(context.messages.archive)}</a></p>
<h1>${name}</h1>
</header>`;
  const title = `${context.messages.archive}: ${name}`;
  const way = [{ name: context.messages.archive, path: archivePath }];
  return listingPage(context, { title, name, way, kind: 'archive', header, page });
}

/** Every month that has articles, a heading for each year: the way to all of a site's articles without a search. */
export function archivePage(context: PageContext): string {
  const { messages, say, model } = context;
  const years = Map.groupBy(model.months, ({ subject }) => subject.slice(0, 4));
  const trail = trailOf(context, { name: messages.archive, path: archivePath });
  const main = html`${breadcrumb(context, trail)}<header class="page-header">
<h1>${say(messages.archive)}</h1>
</header>
${[...years].map(([year, months]) => yearList(context, year, months))}`;
  const description = describeList(model, messages.archive, model.articles);
  const data = [breadcrumbData(context, trail)];
  const head = pageHead(context, { title: messages.archive, description, data });
  return layout(context, {
    title: messages.archive,
    description,
    kind: 'archive',
    main,
    ...(head && { head }),
  });
}

function yearList({ link, language }: PageContext, year: string, months: readonly Listing<Month>[]): Html {
  const items = months.map(
    ({ subject, path, articles }) =>
      html`<li><a href="${link(path)}">${formatMonth(subject, language, false)}</a> <span class="count">${articles.length}</span></li>\n`,
  );
  return html`<section class="index-list">
<h2>${year}</h2>
<ul>
${items}</ul>
</section>\n`;
}
