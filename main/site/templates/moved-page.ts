import { attributes, html } from '#shared/html/html.ts';
import type { PageContext } from '../page-context.ts';
import type { MovedTo } from '../redirects.ts';
import { pagePolicy } from '../site-headers.ts';

/** Stands at an address that an article or a list had before: leads on at once, also without script and from a folder. */
export function movedPage(context: PageContext, { name, path, language }: MovedTo): string {
  const { messages, say, absolute, link } = context;
  const to = link(path);
  const url = absolute(path);
  return html`<!DOCTYPE html>
<html${attributes({ lang: context.language, dir: context.direction })}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy([])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${messages.moved}</title>
<meta name="robots" content="noindex">
${url !== null && html`<link rel="canonical" href="${url}">\n`}<meta http-equiv="refresh" content="0; url=${to}">
<link rel="stylesheet" href="${link(context.model.theme.colours.path)}">
<link rel="stylesheet" href="${link(context.model.theme.styles.path)}">
<script src="${link(context.model.theme.script.path)}" defer></script>
</head>
<body class="page-moved">
<main>
<header class="page-header">
<h1>${say(messages.moved)}</h1>
<p>${say(messages.movedHint)} <a href="${to}"${language === null ? context.own : attributes({ lang: language.language, dir: language.direction })}>${name}</a></p>
</header>
</main>
</body>
</html>
`.toString();
}
