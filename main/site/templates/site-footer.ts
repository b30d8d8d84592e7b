import { type Html, html } from '#shared/html/html.ts';
import { archivePath, correctionsPath, feedPaths, frontPath, searchPath } from '#shared/site/site-paths.ts';
import { paragraphsOf } from '#shared/text/paragraphs.ts';
import type { PageContext } from '../page-context.ts';
import { addressIn, labelOf, languageOf } from './navigation-link.ts';

/** Who publishes this, as an h-card, and the ways on from the end of a page. */
export function siteFooter(context: PageContext): Html {
  const { model, messages, link, own } = context;
  const { title, tagline, rights, contactEmail, design } = model.config;
  const items = footerLinks(context).map(
    ({ address, name, language }) => html`<li><a href="${address}"${language}>${name}</a></li>\n`,
  );
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

interface FooterLink {
  readonly address: string;
  readonly name: string;
  readonly language: Html;
}

/** The sections, the newsroom's own links and the pages that every site has. */
export function footerLinks(context: PageContext): readonly FooterLink[] {
  const { model, messages, link, own, spoken } = context;
  const hasFeeds = model.config.baseUrl !== null && model.articles.length > 0;
  const page = (path: string, name: string): FooterLink => ({
    address: link(path),
    name,
    language: spoken,
  });
  return [
    ...model.sections.map(({ subject, path }) => ({
      address: link(path),
      name: subject.name,
      language: own,
    })),
    ...model.navigation.footer.map((one) => ({
      address: addressIn(context, one),
      name: labelOf(context, one),
      language: languageOf(context, one),
    })),
    page(searchPath, messages.search),
    page(archivePath, messages.archive),
    page(correctionsPath, messages.correctionsPage),
    ...(hasFeeds ? [page(feedPaths(frontPath).atom, messages.feeds)] : []),
  ];
}

/** The newsroom's own words, an empty line between paragraphs. */
function footerText(text: string, own: Html): readonly Html[] {
  return paragraphsOf(text).map((paragraph) => html`<p class="footer-text"${own}>${paragraph}</p>\n`);
}
