import { type Body, bodyOf, emptyBody } from '#shared/body/body.schema.ts';
import { Footnotes } from '#shared/body/nodes/footnote/footnotes.ts';
import { renderBody } from '#shared/body/render-body.ts';
import { openFigureSizes, type RenderContext } from '#shared/body/render-context.ts';
import type { KnownNode } from '#shared/body/walk-body.ts';
import { attributes, Html, html } from '#shared/html/html.ts';
import { linkedFile, writtenSize } from '#shared/media/linked-file.ts';
import type { Figure } from '#shared/media/media.schema.ts';
import { formatDate, isoInZone } from '#shared/site/dates.ts';
import { creditsOf, type ExportedCredit, type ExportSource, languageOf, wordsOf } from './export-source.ts';
import { withDateline } from './with-dateline.ts';

/** The text alone, as a CMS takes it: no classes that a stranger's site would have to know. */
export function writeFragment(source: ExportSource): string {
  return bodyHtml(withDateline(source.article), source).toString();
}

/** A page that shows every field, and says each in its head, so that another program can take it in. */
export function writePage(source: ExportSource): string {
  const { article, config, section, authors } = source;
  const { headline, standfirst, dateline, tags, hero, publication } = article;
  const published = publication === null ? null : isoInZone(publication.at, publication.timeZone);
  const description = article.seoDescription || standfirst;
  const properties = [
    ['og:type', 'article'],
    ['og:title', article.socialHeadline || headline],
    ['og:description', standfirst],
    ['og:site_name', config.title],
    ['article:section', section],
    ['article:published_time', published],
    ...tags.map((tag) => ['article:tag', tag] as const),
  ] as const;
  const direction = article.direction === 'auto' ? null : article.direction;
  const credits = creditsOf(source);
  const dated =
    published !== null && html`<p><time datetime="${published}">${published.slice(0, 10)}</time></p>\n`;
  const written = authors.filter(({ role, author }) => role === 'by' && author.bio !== '');
  return html`<!doctype html>
<html${attributes({ lang: languageOf(source), dir: direction })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${article.seoTitle || headline}</title>
${description !== '' && html`<meta name="description" content="${description}">\n`}${properties
  .filter(([, content]) => content)
  .map(
    ([property, content]) => html`<meta property="${property}" content="${content}">\n`,
  )}<style>${Html.trusted(looks)}</style>
</head>
<body>
<article>
<header>
${section !== '' && html`<p class="section">${section}</p>\n`}<h1>${headline}</h1>
${standfirst !== '' && html`<p class="standfirst">${standfirst}</p>\n`}${credits.length > 0 && html`<div class="byline">\n${credits.map((credit) => creditHtml(credit, source))}</div>\n`}${dated}</header>
${hero !== null && heroHtml(hero, source)}<div class="entry-content">
${bodyHtml(article.body, source, dateline === '' ? Html.empty : html`<span class="dateline">${dateline}</span> —`)}</div>
<footer>
${tags.length > 0 && html`<p class="tags">${tags.map((tag, index) => html`${index > 0 && ', '}<span rel="tag">${tag}</span>`)}</p>\n`}${written.map(
  ({ author }) => html`<div class="author-box"><p class="author-name">${author.name}</p>
<div class="bio">${author.bio.split(/\n{2,}/).map((text) => html`<p>${text}</p>`)}</div></div>\n`,
)}</footer>
</article>
</body>
</html>
`.toString();
}

/** The body as HTML whose pictures are where the source says. `footnotes` gathers the notes of one that is printed in pieces. */
export function bodyHtml(
  body: Body,
  source: ExportSource,
  opening: Html = Html.empty,
  footnotes?: Footnotes,
): Html {
  const context = contextOf(source);
  return renderBody(body, footnotes === undefined ? context : { ...context, footnotes }, opening).html;
}

/** For `bodyHtml`. */
export function footnotesOf(source: ExportSource): Footnotes {
  return new Footnotes(wordsOf(source).footnotes);
}

/** The words of a part (a caption, a title) as HTML without a block around them; '' where there is none. */
export function innerHtml(part: KnownNode | undefined, source: ExportSource): string {
  const { children = [] } = (part?.node ?? {}) as { readonly children?: readonly unknown[] };
  const [paragraph] = emptyBody().root.children;
  const markup = bodyHtml(bodyOf([{ ...(paragraph as object), children }]), source).toString();
  return markup.trim().replace(/^<p>|<\/p>$/g, '');
}

function contextOf(source: ExportSource): RenderContext {
  const { pictures } = source;
  const language = languageOf(source);
  const text = wordsOf(source);
  return {
    picture: (media) => {
      const picture = pictures.get(media);
      if (picture === undefined) return undefined;
      const { width, height } = picture;
      return { src: picture.address, width, height, sources: [] };
    },
    // Resolved before: an address or words by now.
    article: () => undefined,
    figureSizes: openFigureSizes,
    // Nothing is shown in place without the site's script, so there is nothing to warn of.
    text: { ...text, embed: { ...text.embed, note: (name) => name } },
    day: (date) => formatDate(date, language),
    file: (media) => {
      const file = source.files.get(media);
      return file && { ...linkedFile(file.item), url: file.address };
    },
    size: (bytes) => writtenSize(bytes, language),
  };
}

export function heroHtml(hero: Figure, source: ExportSource): Html {
  const picture = source.pictures.get(hero.media);
  if (picture === undefined) return Html.empty;
  const { width, height } = picture;
  const image = attributes({ src: picture.address, alt: hero.decorative ? '' : hero.alt, width, height });
  const credit =
    hero.credit !== '' && html` <small class="credit">${wordsOf(source).photoCredit(hero.credit)}</small>`;
  const words = (hero.caption !== '' || credit) && html`<figcaption>${hero.caption}${credit}</figcaption>`;
  return html`<figure class="hero"><img${image}>${words}</figure>\n`;
}

/** As the site's pages have it, without anywhere to link to. */
function creditHtml({ role, names }: ExportedCredit, source: ExportSource): Html {
  const rel = attributes({ rel: role === 'by' ? 'author' : null });
  const marked = names.map((name, index) => html`${index > 0 && ', '}<span${rel}>${name}</span>`);
  return html`<p class="byline-${role}">${wordsOf(source).roles[role]} ${marked}</p>\n`;
}

const looks =
  'body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif}' +
  'h1{line-height:1.2}img{max-width:100%;height:auto}figure{margin:1.5rem 0}' +
  'figcaption,.byline,time,.tags,.author-box{font-size:.85rem;color:#555}.standfirst{font-size:1.25rem}' +
  'table{border-collapse:collapse}td,th{padding:.3rem .6rem;border:1px solid #bbb;text-align:start;vertical-align:top}' +
  '.pull-quote{margin:1.5rem 0;padding-inline-start:1rem;border-inline-start:4px solid #888;font-size:1.3rem}';
