import { html } from '#shared/html/html.ts';
import { frontPath } from '#shared/site/site-paths.ts';
import type { PageContext } from '../page-context.ts';
import { layout } from './layout.ts';

export function notFoundPage(context: PageContext): string {
  const { messages, model, link } = context;
  const main = html`<header class="page-header">
<h1>${messages.notFound}</h1>
<p>${messages.notFoundHint}</p>
<p><a href="${link(frontPath)}">${model.config.title}</a></p>
</header>`;
  const head = html`<meta name="robots" content="noindex">\n`;
  return layout(context, { title: messages.notFound, description: '', head, kind: 'not-found', main });
}
