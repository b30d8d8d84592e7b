import { pictureHtml } from '#shared/body/picture-html.ts';
import { type Html, html } from '#shared/html/html.ts';
import type { PageContext } from '../page-context.ts';
import type { SiteArticle } from '../site-model.ts';

/** How wide the layout shows it: see `.hero` in theme/article.css. */
const sizes = '(min-width: 68rem) 64rem, 100vw';

/** The article's first picture, which is what a reader waits for: fetched before anything else. */
export function hero({ picture, messages, say, model }: PageContext, { article }: SiteArticle): Html | false {
  if (article.hero === null) return false;
  const { media, alt, decorative, caption, credit, crop } = article.hero;
  const set = picture(media, crop?.area);
  if (set === undefined) return false;
  const image = pictureHtml(set, {
    alt: decorative ? '' : alt,
    sizes: model.theme.pictures?.hero ?? sizes,
    loading: 'eager',
    className: 'u-photo',
  });
  const parts = [
    caption !== '' && html`<span class="caption">${caption}</span>`,
    caption !== '' && credit !== '' && ' ',
    credit !== '' && html`<small class="credit">${say(messages.photoCredit(credit))}</small>`,
  ];
  const words = parts.some(Boolean) && html`<figcaption>${parts}</figcaption>`;
  return html`<figure class="hero">${image}${words}</figure>\n`;
}
