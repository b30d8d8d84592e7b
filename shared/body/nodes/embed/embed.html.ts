import { attributes, html } from '../../../html/html.ts';
import { defineNode } from '../../node-spec.ts';
import { pictureHtml } from '../../picture-html.ts';
import { Embed } from './embed.schema.ts';
import { embedOf } from './embed-providers.ts';

/**
 * A card that leads to the provider's page. Nothing of the provider's is loaded: `data-frame` is for the theme's script,
 * which offers to show it here and does so once the reader asks.
 */
export const embed = defineNode<Embed>({
  kind: 'block',
  contains: [],
  schema: Embed,
  text: ({ title }) => title,
  pictures: ({ thumbnail }) =>
    thumbnail === null ? [] : [{ media: thumbnail, alt: '', decorative: true, area: null }],
  render: ({ url, title, thumbnail }, _children, context) => {
    const found = embedOf(url);
    if (found === null) return html`<p><a href="${url}">${title || url}</a></p>\n`;
    const { name, look } = found.provider;
    const picture = thumbnail === null ? undefined : context.picture(thumbnail);
    const { embed: words } = context.text;
    const data = attributes({
      class: `embed embed-${look}`,
      'data-frame': found.frame,
      'data-title': title || name,
      'data-show': words.show(name),
    });
    return html`<figure${data}><a class="embed-card" href="${found.url}">${
      picture && pictureHtml(picture, { alt: '', sizes: context.figureSizes.text, loading: 'lazy' })
    }<span class="embed-provider">${name}</span> <span class="embed-title"${title === '' && context.textMarks}>${title || words.open(name)}</span></a><figcaption class="embed-note"${context.textMarks}>${words.note(name)}</figcaption></figure>\n`;
  },
});
