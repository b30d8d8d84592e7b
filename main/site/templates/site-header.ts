import { attributes, type Html, html } from '#shared/html/html.ts';
import { frontPath, searchPath } from '#shared/site/site-paths.ts';
import type { PageContext } from '../page-context.ts';

export function siteHeader(
  context: PageContext,
  { isFront, hasSearch }: { readonly isFront: boolean; readonly hasSearch: boolean },
): Html {
  const { model, link, own } = context;
  const name = html`<a href="${link(frontPath)}" rel="home"${own}>${model.config.title}</a>`;
  // On the front page the site is the subject, so its name is the page's heading.
  const title = isFront ? html`<h1 class="site-name">${name}</h1>` : html`<p class="site-name">${name}</p>`;
  const tagline =
    isFront && model.config.tagline !== '' && html`\n<p class="tagline">${model.config.tagline}</p>`;
  return html`<header class="site-header">
<div class="masthead">
<div class="site-title">${title}${tagline}</div>
${hasSearch && searchBox(context)}
</div>
${sectionNavigation(context)}
</header>`;
}

function sectionNavigation({ model, messages, path, link, own }: PageContext): Html | false {
  if (model.sections.length === 0) return false;
  const items = model.sections.map(({ subject, path: target }) => {
    const current = target === path ? 'page' : isBelow(path, target) ? 'true' : null;
    return html`<li><a${attributes({ href: link(target), 'aria-current': current })}${own}>${subject.name}</a></li>\n`;
  });
  return html`<nav class="section-nav" aria-label="${messages.sections}">
<ul>
${items}</ul>
</nav>`;
}

function isBelow(path: string, sectionPage: string): boolean {
  return path.startsWith(sectionPage.slice(0, -'index.html'.length));
}

/** A plain form that works without script: the search page reads what it sends. */
function searchBox({ messages, link }: PageContext): Html {
  return html`<search class="site-search">
<form action="${link(searchPath)}" method="get">
<label for="site-search">${messages.searchLabel}</label>
<input type="search" id="site-search" name="q" autocomplete="off">
<button type="submit">${messages.searchButton}</button>
</form>
</search>`;
}
