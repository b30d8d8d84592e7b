import { frameOrigins } from '#shared/body/nodes/embed/embed-frames.ts';
import { renderBody } from '#shared/body/render-body.ts';
import { Html, html } from '#shared/html/html.ts';
import { formatDay } from '#shared/site/dates.ts';
import { datesOf, modifiedAt } from '../article-dates.ts';
import type { PageContext } from '../page-context.ts';
import type { SiteArticle } from '../site-model.ts';
import { embedHead, renderContext } from './article-page.ts';
import { breadcrumb, breadcrumbData, trailOf } from './breadcrumb.ts';
import { describe } from './describe.ts';
import { hero } from './hero.ts';
import { layout } from './layout.ts';
import { articlePicture, pageHead } from './page-head.ts';
import { titleNote } from './title-note.ts';

/**
 * A page of the site itself, such as "About" or "Privacy": it is by the newsroom and no news, so nobody is named, nothing
 * is like it and nobody comments on it. Readers are told when it was last changed, as a privacy notice must.
 */
export function standingPage(context: PageContext, entry: SiteArticle): string {
  const { article, path } = entry;
  const body = context.model.bodyOf(entry);
  const trail = trailOf(context, { name: article.headline, path });
  const frames = frameOrigins(body);
  const title = article.seoTitle || article.headline;
  const description = describe(entry);
  const main = html`${breadcrumb(context, trail)}<article class="article">
<header class="article-header">
<h1 class="headline">${article.headline}</h1>
${article.standfirst !== '' && html`<p class="standfirst">${article.standfirst}</p>\n`}</header>
${hero(context, entry)}<div class="body">
${renderBody(body, renderContext(context)).html}</div>
${changed(context, entry)}</article>`;
  const data = {
    '@type': 'WebPage',
    url: context.absolute(path),
    name: article.headline,
    description: description || undefined,
    inLanguage: entry.language,
    dateModified: modifiedAt(article) ?? undefined,
  };
  const picture = articlePicture(context, entry);
  const head = pageHead(context, {
    title,
    description,
    picture,
    data: [data, breadcrumbData(context, trail)],
  });
  return layout(context, {
    title,
    titleNote: titleNote(context, entry),
    description,
    frames,
    head: html`${embedHead(context, frames)}${head}`,
    kind: 'standing',
    main,
  });
}

function changed({ messages, say, language }: PageContext, { article }: SiteArticle): Html {
  const at = modifiedAt(article);
  if (at === null) return Html.empty;
  const zone = article.publication?.timeZone ?? 'UTC';
  const word = datesOf(article).updated === null ? messages.published : messages.updated;
  return html`<footer class="article-footer">
<p class="colophon"><span>${say(word)} <time datetime="${at}">${formatDay(at, zone, language)}</time></span></p>
</footer>\n`;
}
