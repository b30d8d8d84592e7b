import { attributes, type Html, html } from '#shared/html/html.ts';
import { archivePath, frontPath, searchFilePath } from '#shared/site/site-paths.ts';
import type { PageContext } from '../page-context.ts';
import type { Listing } from '../site-model.ts';
import { layout } from './layout.ts';
import { pageHead } from './page-head.ts';

/**
 * With script, results for what the address asks (`?q=`, `section`, `year`, `order`), as it is typed. Without, lists
 * that lead to every article. The script finds its texts and the way to the index in the page, so that it is the same
 * file in every language.
 */
export function searchPage(context: PageContext): string {
  const { model, messages, say, link } = context;
  const index = link(searchFilePath('index'));
  const texts = attributes({
    'data-files': index.slice(0, index.lastIndexOf('/') + 1),
    'data-site': link(frontPath),
    'data-found': messages.resultsFound,
    'data-none': messages.noResults,
    'data-failed': messages.searchFailed,
  });
  const main = html`<header class="page-header">
<h1>${say(messages.search)}</h1>
<p>${say(messages.searchHint)} <a href="${link(archivePath)}">${say(messages.archive)}</a></p>
</header>
<search class="search-form">
<form id="search-form" action="${link(context.path)}" method="get">
<label for="search-words">${say(messages.searchLabel)}</label>
<input type="search" id="search-words" name="q" autocomplete="off">
<button type="submit">${say(messages.searchButton)}</button>
${filters(context)}</form>
</search>
<noscript><p>${say(messages.searchFailed)}</p></noscript>
<div id="search-results"${texts}>
<p role="status"></p>
<ol class="search-list" hidden></ol>
<button type="button" class="search-more" hidden>${say(messages.moreResults)}</button>
</div>
${list(context, messages.sections, model.sections, ({ name }) => name)}${list(context, messages.tags, [...model.tags.values()], (tag) => tag)}${list(context, messages.authors, [...model.writers.values()], model.titleOfAuthor)}<script src="${link(model.theme.search.path)}" defer></script>`;
  const head = pageHead(context, { title: messages.search, description: messages.searchHint });
  return layout(context, {
    title: messages.search,
    description: messages.searchHint,
    kind: 'search',
    main,
    hasSearch: false,
    ...(head && { head }),
  });
}

/** Hidden until the script comes, without which they would do nothing. */
function filters(context: PageContext): Html {
  const { model, messages } = context;
  const words = messages.searchFilters;
  const sections = model.sections.map(({ subject }) => [subject.slug, subject.name] as const);
  const years = [...new Set(model.months.map(({ subject }) => subject.slice(0, 4)))];
  return html`<div class="search-filters" hidden>
${select(context, 'section', words.section, [['', words.allSections], ...sections])}${select(context, 'year', words.year, [['', words.allYears], ...years.map((year) => [year, year] as const)])}${select(
  context,
  'order',
  words.order,
  [
    ['', words.byScore],
    ['date', words.byDate],
  ],
)}</div>\n`;
}

function select(
  { say }: PageContext,
  name: string,
  label: string,
  options: readonly (readonly [string, string])[],
): Html {
  const items = options.map(([value, text]) => html`<option value="${value}">${text}</option>\n`);
  return html`<div class="field">
<label for="search-${name}">${say(label)}</label>
<select id="search-${name}" name="${name}">
${items}</select>
</div>\n`;
}

function list<Subject>(
  { link, say }: PageContext,
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
<h2>${say(title)}</h2>
<ul>
${items}</ul>
</section>\n`;
}
