import { frameOrigins } from '#shared/body/nodes/embed/embed-frames.ts';
import { renderBody } from '#shared/body/render-body.ts';
import type { RenderContext } from '#shared/body/render-context.ts';
import { Html, html } from '#shared/html/html.ts';
import { formatDate, formatDay } from '#shared/site/dates.ts';
import { countWords, readingMinutes } from '#shared/site/reading-time.ts';
import { sectionPath, tagPath } from '#shared/site/site-paths.ts';
import { datesOf } from '../article-dates.ts';
import { linkedArticle } from '../linked-article.ts';
import type { PageContext } from '../page-context.ts';
import { relatedArticles } from '../related-articles.ts';
import type { SiteArticle } from '../site-model.ts';
import { cardData } from '../themes/card-data.ts';
import { orNull, themed } from '../themes/template-data.ts';
import { articleCard } from './article-card.ts';
import { articleHead } from './article-head.ts';
import { authorBox } from './author-box.ts';
import { type BreadcrumbStep, breadcrumb, trailOf } from './breadcrumb.ts';
import { byline } from './byline.ts';
import { dateline } from './dateline.ts';
import { describe } from './describe.ts';
import { hero } from './hero.ts';
import { layout } from './layout.ts';
import { readerComments } from './reader-comments.ts';
import { titleNote } from './title-note.ts';

/** How wide the layout shows a figure: see `.body .figure` in theme/body.css and `.gallery` in theme/gallery.css. */
const figureSizes = {
  text: '(min-width: 46rem) 43rem, 100vw',
  wide: '(min-width: 68rem) 64rem, 100vw',
  full: '100vw',
  half: '(min-width: 68rem) 31.5rem, (min-width: 40rem) 48vw, 100vw',
  third: '(min-width: 68rem) 20.7rem, (min-width: 40rem) 32vw, 100vw',
} as const;

export function articlePage(context: PageContext, entry: SiteArticle): string {
  const { article } = entry;
  const body = context.model.bodyOf(entry);
  const rendered = renderBody(body, renderContext(context), dateline(article));
  const count = countWords(textOf(rendered.html));
  const frames = frameOrigins(body);
  const trail = trailOf(context, ...sectionStep(entry), { name: article.headline, path: entry.path });
  const main =
    themed(context, 'article', () => themeData(context, entry, { trail, count, body: rendered.html })) ??
    html`${breadcrumb(context, trail)}<article class="article h-entry">
<header class="article-header">
${sectionLabel(context, entry)}<h1 class="headline p-name">${article.headline}</h1>
${article.standfirst !== '' && html`<p class="standfirst p-summary">${article.standfirst}</p>\n`}${byline(context, entry, count)}</header>
${hero(context, entry)}<div class="body e-content">
${rendered.html}</div>
<footer class="article-footer">
${address(context, entry)}${tags(context, entry)}${authorBox(context, entry)}${colophon(context, entry)}</footer>
</article>
${related(context, entry)}${readerComments(context, entry)}`;
  return layout(context, {
    title: article.seoTitle || article.headline,
    titleNote: titleNote(context, entry),
    description: describe(entry),
    frames,
    head: html`${embedHead(context, frames)}${articleHead(context, entry, { trail, wordCount: count.words + count.signs })}`,
    kind: 'article',
    main,
  });
}

/** What a theme's article.liquid knows. */
function themeData(
  context: PageContext,
  entry: SiteArticle,
  parts: {
    readonly trail: readonly BreadcrumbStep[];
    readonly count: ReturnType<typeof countWords>;
    readonly body: Html;
  },
): object {
  const { messages, link, model } = context;
  const { publication } = entry.article;
  const { updated } = datesOf(entry.article);
  return {
    article: {
      ...cardData(context, entry),
      body: parts.body,
      hero: () => orNull(hero(context, entry)),
      byline: byline(context, entry, parts.count),
      reading_time: messages.readingTime(readingMinutes(parts.count)),
      updated:
        updated === null
          ? null
          : { at: updated, day: formatDay(updated, publication?.timeZone ?? 'UTC', context.language) },
      tags: entry.tags.flatMap((slug) => {
        const listing = model.tags.get(slug);
        return listing === undefined ? [] : [{ name: listing.subject, href: link(listing.path) }];
      }),
      about_authors: () => orNull(authorBox(context, entry)),
      colophon: orNull(colophon(context, entry)),
      address: orNull(address(context, entry)),
      comments: orNull(readerComments(context, entry)),
    },
    breadcrumb: breadcrumb(context, parts.trail),
    related: () => relatedArticles(model, entry).map((other) => cardData(context, other)),
  };
}

/** Only where something is embedded: the script that shows it when asked. */
export function embedHead({ link, model }: PageContext, origins: readonly string[]): Html {
  if (origins.length === 0) return Html.empty;
  return html`<script src="${link(model.theme.embed.path)}" defer></script>\n`;
}

export function renderContext(context: PageContext): RenderContext {
  const { picture, messages, spoken, language, model } = context;
  const sizes = model.theme.pictures;
  const ownSizes = {
    ...figureSizes,
    text: sizes?.text ?? figureSizes.text,
    wide: sizes?.wide ?? figureSizes.wide,
  };
  return {
    picture,
    article: (id) => linkedArticle(context, id, context.link),
    figureSizes: ownSizes,
    text: messages,
    textMarks: spoken,
    day: (date) => formatDate(date, language),
    file: context.file,
    size: context.size,
  };
}

/** The words of the printed body, each once: a pull quote repeats some, a card has those of another article. */
function textOf(body: Html): string {
  return body
    .toString()
    .replace(/<aside class="(?:pull-quote|article-card)".*?<\/aside>/gs, ' ')
    .replace(/<[^>]*>/g, ' ');
}

function sectionStep({ section }: SiteArticle): readonly BreadcrumbStep[] {
  return section === null ? [] : [{ name: section.name, path: sectionPath(section.slug), isOwn: true }];
}

function sectionLabel({ link, own }: PageContext, { section }: SiteArticle): Html | false {
  if (section === null) return false;
  return html`<p class="section-label"><a class="p-category" href="${link(sectionPath(section.slug))}"${own}>${section.name}</a></p>\n`;
}

/** Where the article is, for programs that read the page's microformats (h-entry's u-url); nothing to see. */
function address({ absolute }: PageContext, { path }: SiteArticle): Html | false {
  const url = absolute(path);
  return url !== null && html`<data class="u-url" value="${url}"></data>\n`;
}

function tags({ link, messages, say, model }: PageContext, entry: SiteArticle): Html | false {
  if (entry.tags.length === 0) return false;
  const items = entry.tags.flatMap((slug) => {
    const listing = model.tags.get(slug);
    if (listing === undefined) return [];
    const own = entry.article.tags.find((tag) => tagPath(tag) === listing.path) ?? listing.subject;
    return [
      html`<li><a class="p-category" rel="tag" href="${link(listing.path)}" dir="auto">${own}</a></li>\n`,
    ];
  });
  return html`<section class="tags" aria-labelledby="tags-title">
<h2 id="tags-title">${say(messages.tags)}</h2>
<ul>
${items}</ul>
</section>\n`;
}

/** Where to say that something in it is wrong. Whose it is stands at the end of every page. */
function colophon({ model, messages, say, absolute }: PageContext, entry: SiteArticle): Html | false {
  const { contactEmail } = model.config;
  if (contactEmail === null) return false;
  const about = [entry.article.headline, absolute(entry.path) ?? ''].join('\n');
  const report = new URLSearchParams({ subject: messages.reportError, body: about });
  return html`<p class="colophon"><a class="report-error" href="mailto:${contactEmail}?${report.toString().replaceAll('+', '%20')}">${say(messages.reportError)}</a></p>\n`;
}

function related(context: PageContext, entry: SiteArticle): Html | false {
  const articles = relatedArticles(context.model, entry);
  if (articles.length === 0) return false;
  const cards = articles.map((other) =>
    articleCard(context, other, { level: 3, look: 'card', showsSection: true }),
  );
  return html`<aside class="related" aria-labelledby="related-title" data-pagefind-ignore>
<h2 id="related-title">${context.say(context.messages.related)}</h2>
<div class="card-grid">
${cards}</div>
</aside>\n`;
}
