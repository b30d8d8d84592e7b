import { attributes, type Html, html } from '#shared/html/html.ts';
import { searchIndexPath } from '#shared/site/site-paths.ts';
import type { PageContext } from '../page-context.ts';
import type { Listing } from '../site-model.ts';
import { layout } from './layout.ts';
import { pageHead } from './page-head.ts';

/**
 * With script, results for what the address asks (`?q=`). Without, lists that lead to every article. The script finds
 * its texts and the index in the page, so that it is the same file in every language.
 */
export function searchPage(context: PageContext): string {
  const { model, messages, link } = context;
  const texts = attributes({
    'data-index': link(searchIndexPath),
    'data-found': messages.resultsFound,
    'data-none': messages.noResults,
    'data-failed': messages.searchFailed,
  });
  const main = html`<header class="page-header">
<h1>${messages.search}</h1>
<p>${messages.searchHint}</p>
</header>
<search class="search-form">
<form action="${link(context.path)}" method="get">
<label for="search-words">${messages.searchLabel}</label>
<input type="search" id="search-words" name="q" autocomplete="off">
<button type="submit">${messages.searchButton}</button>
</form>
</search>
<div id="search-results"${texts}>
<p role="status"></p>
<ol class="search-list" hidden></ol>
</div>
${list(context, messages.sections, model.sections, ({ name }) => name)}${list(context, messages.tags, [...model.tags.values()], (tag) => tag)}${list(context, messages.authors, [...model.writers.values()], ({ name }) => name)}<script src="${link(model.theme.search.path)}" defer></script>`;
  const head = pageHead(context, messages.search, '');
  return layout(context, {
    title: messages.search,
    description: '',
    kind: 'search',
    main,
    hasSearch: false,
    ...(head && { head }),
  });
}

function list<Subject>(
  { link }: PageContext,
  title: string,
  listings: readonly Listing<Subject>[],
  nameOf: (subject: Subject) => string,
): Html | false {
  if (listings.length === 0) return false;
  const items = listings.map(
    ({ subject, path, articles }) =>
      html`<li><a dir="auto" href="${link(path)}">${nameOf(subject)}</a> <span class="count">${articles.length}</span></li>\n`,
  );
  return html`<section class="index-list">
<h2>${title}</h2>
<ul>
${items}</ul>
</section>\n`;
}
