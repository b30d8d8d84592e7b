import type { Author } from '#shared/authors/author.schema.ts';
import { pictureHtml } from '#shared/body/picture-html.ts';
import { type Html, html } from '#shared/html/html.ts';
import { authorPath } from '#shared/site/site-paths.ts';
import { paragraphsOf } from '#shared/text/paragraphs.ts';
import type { PageContext } from '../page-context.ts';
import type { SiteArticle } from '../site-model.ts';
import { authorsOf } from './byline.ts';

/** Who wrote it, with bio, at the end of an article. */
export function authorBox(context: PageContext, entry: SiteArticle): Html | false {
  const { messages } = context;
  const authors = authorsOf(context, entry, 'by');
  if (authors.length === 0) return false;
  const title = authors.length === 1 ? messages.aboutTheAuthor : messages.aboutTheAuthors;
  const cards = authors.map((author) => {
    const link = context.link(authorPath(author.slug));
    const name = html`<h3 class="author-name"><a class="p-name u-url" href="${link}">${author.name}</a></h3>`;
    return authorCard(context, author, name);
  });
  return html`<section class="author-box" aria-labelledby="authors-title">
<h2 id="authors-title">${context.say(title)}</h2>
${cards}</section>\n`;
}

/** Portrait, name, place, bio and links. `name` is the heading, whose level depends on the page. */
export function authorCard(context: PageContext, author: Author, name: Html): Html {
  return html`<div class="author-card h-card">
${portrait(context, author)}<div class="author-words">
${name}
${author.place !== '' && html`<p class="place p-locality">${author.place}</p>\n`}${bio(context, author)}${links(author)}</div>
</div>\n`;
}

function portrait({ picture }: PageContext, { portrait: own }: Author): Html | false {
  const set = own === null ? undefined : picture(own.media, null, 200);
  if (own === null || set === undefined) return false;
  const image = pictureHtml(set, { alt: own.alt, sizes: '6rem', loading: 'lazy', className: 'u-photo' });
  return html`<div class="portrait">${image}</div>\n`;
}

/** A bio is in the site's language, which needn't be the page's. */
function bio({ own }: PageContext, author: Author): readonly Html[] {
  return paragraphsOf(author.bio).map((paragraph) => html`<p class="bio p-note"${own}>${paragraph}</p>\n`);
}

function links(author: Author): Html | false {
  if (author.links.length === 0) return false;
  const items = author.links.map(
    ({ label, url }) => html`<li><a class="u-url" rel="me" href="${url}">${label}</a></li>\n`,
  );
  return html`<ul class="author-links">
${items}</ul>\n`;
}
