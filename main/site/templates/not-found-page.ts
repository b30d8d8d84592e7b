import { html } from '#shared/html/html.ts';
import { archivePath, frontPath, searchPath } from '#shared/site/site-paths.ts';
import type { PageContext } from '../page-context.ts';
import { layout } from './layout.ts';

/** Leads to everything there is; the script puts the words of the address into the search box. */
export function notFoundPage(context: PageContext): string {
  const { messages, say, model, link, own } = context;
  const main = html`<header class="page-header">
<h1>${say(messages.notFound)}</h1>
<p>${say(messages.notFoundHint)}</p>
<ul class="ways-on">
<li><a href="${link(frontPath)}"${own}>${model.config.title}</a></li>
<li><a href="${link(searchPath)}">${say(messages.search)}</a></li>
<li><a href="${link(archivePath)}">${say(messages.archive)}</a></li>
</ul>
</header>`;
  const head = html`<meta name="robots" content="noindex">\n`;
  return layout(context, { title: messages.notFound, description: '', head, kind: 'not-found', main });
}
