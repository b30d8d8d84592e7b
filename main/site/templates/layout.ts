import { attributes, type Html, html } from '#shared/html/html.ts';
import { shorten } from '#shared/site/description.ts';
import { feedPaths, frontPath, manifestPath } from '#shared/site/site-paths.ts';
import type { PageContext } from '../page-context.ts';
import { pagePolicy } from '../site-headers.ts';
import { layoutData, themed } from '../themes/template-data.ts';
import { siteFooter } from './site-footer.ts';
import { siteHeader } from './site-header.ts';

export interface LayoutParts {
  /** The page's name alone; the site's is added. `null` on the front page, which has the site's name only. */
  readonly title: string | null;
  /** What tells it from another page of that name. */
  readonly titleNote?: string | null;
  readonly description: string;
  /** What only this page has in its head. */
  readonly head?: Html;
  /** The origins whose frames it may show. */
  readonly frames?: readonly string[];
  readonly kind: string;
  readonly main: Html;
  /** The list that this page shows, where it has feeds of its own. */
  readonly feed?: { readonly page: string; readonly title: string };
  /** The search page has its own, larger field. */
  readonly hasSearch?: boolean;
}

/** The frame around every page. Without script it is complete; the script only makes a site work from a folder. */
export function layout(context: PageContext, parts: LayoutParts): string {
  const { model, messages, say, link } = context;
  const page = html`<!DOCTYPE html>
<html${attributes({ lang: context.language, dir: context.direction })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy(parts.frames ?? [])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${pageTitle(parts.title, parts.titleNote ?? null, model.config.title)}</title>
${parts.description !== '' && html`<meta name="description" content="${parts.description}">\n`}${parts.head}${feedLinks(context, parts.feed ?? null)}${icons(context)}
<link rel="manifest" href="${link(manifestPath)}">
<link rel="stylesheet" href="${link(model.theme.colours.path)}">
<link rel="stylesheet" href="${link(model.theme.styles.path)}">
<script src="${link(model.theme.script.path)}" defer></script>
</head>
<body class="page-${parts.kind}">
<a class="skip-link" href="#main">${say(messages.skipToContent)}</a>
${themed(context, 'layout', () => layoutData(context, parts)) ?? frame(context, parts)}
</body>
</html>
`;
  return page.toString();
}

/** Header, main part and footer of Galley's own. */
function frame(context: PageContext, { kind, main, hasSearch = true }: LayoutParts): Html {
  return html`${siteHeader(context, { isFront: kind === 'front', hasSearch })}
<main id="main" tabindex="-1">
${main}
</main>
${siteFooter(context)}`;
}

/** The newsroom's own icon, or the theme's. */
function icons({ model, icon, link }: PageContext): Html {
  const [tab, home] = [icon(48), icon(180)];
  if (tab === null || home === null)
    return html`<link rel="icon" href="${link(model.theme.icon.path)}" type="image/svg+xml">`;
  return html`<link rel="icon" href="${link(tab.path)}" type="image/png" sizes="${tab.side}x${tab.side}">
<link rel="apple-touch-icon" href="${link(home.path)}">`;
}

/** The site's feeds and the page's own, for feed readers to find (only where there are any). */
function feedLinks({ model, link }: PageContext, own: LayoutParts['feed'] | null): readonly Html[] {
  if (model.config.baseUrl === null || model.articles.length === 0) return [];
  const site = { page: frontPath, title: model.config.title };
  return [site, ...(own ? [own] : [])].flatMap(({ page, title }) => {
    const { atom, json, rss } = feedPaths(page);
    const feed = (type: string, path: string): Html =>
      html`<link rel="alternate" type="application/${type}" title="${title}" href="${link(path)}">\n`;
    return [feed('atom+xml', atom), feed('feed+json', json), ...(rss === null ? [] : [feed('rss+xml', rss)])];
  });
}

/** Longer titles are cut by those who show them (html-validate's long-title draws the line here, too). */
const longestTitle = 70;

/**
 * The site's name goes first where both don't fit. A headline that is too long even alone ends after its last whole
 * word: the page shows all of it, and an editor who wants other words writes an SEO title.
 */
function pageTitle(name: string | null, note: string | null, site: string): string {
  if (name === null) return site;
  const title = note === null ? name : `${shorten(name, longestTitle - note.length - 3)} (${note})`;
  const full = `${title} | ${site}`;
  if (full.length <= longestTitle) return full;
  if (title.length <= longestTitle) return title;
  return shorten(title, longestTitle);
}
