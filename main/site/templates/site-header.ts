import { attributes, type Html, html } from '#shared/html/html.ts';
import { frontPath, searchPath } from '#shared/site/site-paths.ts';
import type { PageContext } from '../page-context.ts';
import type { SiteLink } from '../site-navigation.ts';
import { addressIn, labelOf, languageOf } from './navigation-link.ts';
import { siteLogo } from './site-logo.ts';

export function siteHeader(
  context: PageContext,
  { isFront, hasSearch }: { readonly isFront: boolean; readonly hasSearch: boolean },
): Html {
  const { model, link, own } = context;
  const { title: siteName, design } = model.config;
  const name = html`<a href="${link(frontPath)}" rel="home"${own}>${siteLogo(context) ?? siteName}</a>`;
  // On the front page the site is the subject, so its name is the page's heading.
  const title = isFront ? html`<h1 class="site-name">${name}</h1>` : html`<p class="site-name">${name}</p>`;
  const tagline =
    isFront && model.config.tagline !== '' && html`\n<p class="tagline">${model.config.tagline}</p>`;
  return html`<header class="site-header">
<div class="masthead">
<div class="site-title">${title}${tagline}</div>
${design.header.text !== '' && html`<p class="header-text"${own}>${design.header.text}</p>\n`}${hasSearch && searchBox(context)}
</div>
${navigation(context)}
</header>`;
}

function navigation(context: PageContext): Html | false {
  const { model, messages, path } = context;
  const links = model.navigation.header;
  if (links.length === 0) return false;
  const items = links.map((one) => {
    const current = one.path === path ? 'page' : isBelow(path, one) ? 'true' : null;
    return html`<li><a${attributes({ href: addressIn(context, one), 'aria-current': current })}${languageOf(context, one)}>${labelOf(context, one)}</a></li>\n`;
  });
  return html`<nav class="section-nav" aria-label="${messages.sections}">
<ul>
${items}</ul>
</nav>`;
}

/** Whether a page is one of a section's. */
function isBelow(path: string, { isSection, path: target }: SiteLink): boolean {
  return isSection && target !== null && path.startsWith(target.slice(0, -'index.html'.length));
}

/** A plain form that works without script: the search page reads what it sends. */
export function searchBox({ messages, say, link }: PageContext): Html {
  return html`<search class="site-search">
<form action="${link(searchPath)}" method="get">
<label for="site-search">${say(messages.searchLabel)}</label>
<input type="search" id="site-search" name="q" autocomplete="off">
<button type="submit">${say(messages.searchButton)}</button>
</form>
</search>`;
}
