import { type Html, html } from '#shared/html/html.ts';
import { frontPath, searchPath } from '#shared/site/site-paths.ts';
import type { PageContext } from '../page-context.ts';

export function siteFooter({ model, messages, link }: PageContext): Html {
  const { title, tagline } = model.config;
  const sections = model.sections.map(
    ({ subject, path }) => html`<li><a href="${link(path)}">${subject.name}</a></li>\n`,
  );
  return html`<footer class="site-footer">
<p class="site-name"><a href="${link(frontPath)}">${title}</a></p>
${tagline !== '' && html`<p>${tagline}</p>\n`}<ul>
${sections}<li><a href="${link(searchPath)}">${messages.search}</a></li>
</ul>
</footer>`;
}
