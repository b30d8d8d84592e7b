import { Html, html } from '#shared/html/html.ts';
import { archivePath, correctionsPath, feedPaths, frontPath, searchPath } from '#shared/site/site-paths.ts';
import type { PageContext } from '../page-context.ts';
import { addressIn, labelOf, languageOf } from './navigation-link.ts';

/** Who publishes this, as an h-card, and the ways on from the end of a page. */
export function siteFooter(context: PageContext): Html {
  const { model, messages, link, own } = context;
  const { title, tagline, baseUrl, rights, contactEmail, design } = model.config;
  const hasFeeds = baseUrl !== null && model.articles.length > 0;
  const items = [
    ...model.sections.map(({ subject, path }) => item(link(path), subject.name, own)),
    ...model.navigation.footer.map((one) =>
      item(addressIn(context, one), labelOf(context, one), languageOf(context, one)),
    ),
    item(link(searchPath), messages.search),
    item(link(archivePath), messages.archive),
    item(link(correctionsPath), messages.correctionsPage),
    ...(hasFeeds ? [item(link(feedPaths(frontPath).atom), messages.feeds)] : []),
  ];
  return html`<footer class="site-footer">
<div class="publisher h-card">
<p class="site-name"><a class="p-name u-url" href="${link(frontPath)}"${own}>${title}</a></p>
${tagline !== '' && html`<p class="p-note"${own}>${tagline}</p>\n`}${contactEmail !== null && html`<p><a class="u-email" href="mailto:${contactEmail}">${contactEmail}</a></p>\n`}</div>
<nav aria-label="${messages.footer}">
<ul>
${items}</ul>
</nav>
${footerText(design.footer.text, own)}${rights !== '' && html`<p class="rights"${own}>${rights}</p>\n`}</footer>`;
}

function item(address: string, name: string, language = Html.empty): Html {
  return html`<li><a href="${address}"${language}>${name}</a></li>\n`;
}

/** The newsroom's own words, an empty line between paragraphs. */
function footerText(text: string, own: Html): readonly Html[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => html`<p class="footer-text"${own}>${paragraph}</p>\n`);
}
