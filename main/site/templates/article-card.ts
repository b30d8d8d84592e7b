import type { ArticleFacts } from '#shared/articles/article-facts.ts';
import { pictureHtml } from '#shared/body/picture-html.ts';
import { attributes, Html, html } from '#shared/html/html.ts';
import type { NamedRatio } from '#shared/media/crop.ts';
import { formatDay } from '#shared/site/dates.ts';
import { listFormat } from '#shared/site/list-format.ts';
import { newsroomMessages } from '#shared/site/messages/index.ts';
import { datesOf } from '../article-dates.ts';
import type { PageContext } from '../page-context.ts';
import type { SiteArticle } from '../site-model.ts';
import { authorsOf } from './byline.ts';

interface CardOptions {
  /** The heading's level on this page. */
  readonly level: 2 | 3;
  /** lead: the page's first story, large. side: beside it, with a small picture. row: one of a long list. card: one of a grid. */
  readonly look: 'lead' | 'side' | 'row' | 'card';
  /** Where a list is of one section, its name isn't repeated. */
  readonly showsSection: boolean;
}

const sizes: Readonly<Record<CardOptions['look'], string>> = {
  lead: '(min-width: 76rem) 47rem, (min-width: 60rem) 62vw, 100vw',
  side: '8rem',
  row: '(min-width: 40rem) 14rem, 8rem',
  card: '(min-width: 76rem) 17rem, (min-width: 60rem) 23vw, (min-width: 36rem) 46vw, 100vw',
};

/** The widest that each needs, in pixels of a screen with two to a CSS pixel. */
const widest: Readonly<Record<CardOptions['look'], number>> = { lead: 1600, side: 400, row: 480, card: 1200 };

/** As `.card-picture img` in theme/cards.css, so that a picture whose focal point is known is cut around it. */
const ratios: Readonly<Record<CardOptions['look'], NamedRatio>> = {
  lead: '16x9',
  side: '1x1',
  row: '3x2',
  card: '3x2',
};

/**
 * An article in a list. The headline is the link; the picture repeats nothing, so it has an empty alt text. An article
 * in another language than the page's brings its own words and direction along.
 */
export function articleCard(context: PageContext, entry: SiteArticle, options: CardOptions): Html {
  const { look, level, showsSection } = options;
  const key = `${context.root} ${context.language} ${context.direction} ${look} ${level} ${showsSection}`;
  const known = cards.get(entry) ?? new Map<string, Html>();
  const card = known.get(key);
  if (card === undefined) {
    const made = makeCard(context, entry, options);
    cards.set(entry, known.set(key, made));
    return made;
  }
  // The page must still know which pictures it shows.
  if (entry.article.hero !== null) context.cutPicture(entry.article.hero, ratios[look], widest[look]);
  return card;
}

/** An article stands in some ten lists, mostly with the same markup. An entry belongs to one model, so this can't age. */
const cards = new WeakMap<SiteArticle, Map<string, Html>>();

function makeCard(context: PageContext, entry: SiteArticle, options: CardOptions): Html {
  const { article, section } = entry;
  const isPlain = article.hero === null;
  const isForeign = entry.language !== context.language;
  const heading = Html.trusted(`h${options.level}`);
  const language = attributes({
    lang: isForeign && entry.language,
    dir: entry.direction !== context.direction && entry.direction,
  });
  const label =
    options.showsSection &&
    section !== null &&
    html`<p class="section-label"${attributes({ lang: isForeign && context.language })}>${section.name}</p>\n`;
  const standfirst =
    (options.look === 'lead' || options.look === 'row' || (options.look === 'card' && isPlain)) &&
    article.standfirst !== '' &&
    html`<p class="card-standfirst">${article.standfirst}</p>\n`;
  return html`<article class="card card-${options.look}${isPlain && ' card-plain'}"${language}>
${thumbnail(context, entry, options)}<div class="card-words">
${label}<${heading} class="card-title"><a href="${context.link(entry.path)}">${article.headline}</a></${heading}>
${standfirst}${cardLine(context, entry, options)}</div>
</article>\n`;
}

function thumbnail(context: PageContext, { article }: SiteArticle, { look }: CardOptions): Html | false {
  if (article.hero === null) return false;
  const set = context.cutPicture(article.hero, ratios[look], widest[look]);
  if (set === undefined) return false;
  const loading = look === 'lead' ? 'eager' : 'lazy';
  return html`<div class="card-picture">${pictureHtml(set, { alt: '', sizes: sizes[look], loading })}</div>\n`;
}

function cardLine(context: PageContext, entry: SiteArticle, { look }: CardOptions): Html | false {
  const { language, article } = entry;
  const names =
    look === 'card' || look === 'side' ? [] : authorsOf(context, entry, 'by').map(({ name }) => name);
  const { roles } = newsroomMessages(context.model.config.words, language, context.language);
  const authors = listFormat(language).format(names);
  const by = names.length > 0 && html`<span class="card-author">${roles.by} ${authors}</span> `;
  const day = publicationDay(article, language);
  return (by || day) && html`<p class="card-byline">${by}${day}</p>\n`;
}

function publicationDay(article: ArticleFacts, language: string): Html | false {
  const { publication } = article;
  if (publication === null) return false;
  const day = formatDay(publication.at, publication.timeZone, language);
  return html`<time datetime="${datesOf(article).published}">${day}</time>`;
}
