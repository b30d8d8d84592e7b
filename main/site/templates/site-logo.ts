import { attributes, type Html, html } from '#shared/html/html.ts';
import type { MediaId } from '#shared/library/ids.ts';
import { pictureIn } from '#shared/media/media-kind.ts';
import type { PageContext } from '../page-context.ts';

/** The site's name as a picture; `null` where there is none to show. */
export function siteLogo({ model, picture }: PageContext): Html | null {
  const { logo } = model.config.design;
  const item = logo === null ? undefined : pictureIn(model.media, logo.media);
  if (logo === null || item === undefined) return null;
  const width = Math.max(1, Math.round((item.width / item.height) * logo.height));
  // Twice as many pixels, for dense screens.
  const setOf = (media: MediaId) => picture(media, null, width * 2);
  const sourcesOf = (media: MediaId, scheme: string | null): readonly Html[] =>
    (setOf(media)?.sources ?? []).map(({ mimeType, candidates }) => {
      const srcset = candidates.map((one) => `${one.url} ${one.width}w`).join(', ');
      return html`<source${attributes({ media: scheme, type: mimeType, srcset, sizes: `${width}px` })}>`;
    });
  const dark = logo.dark === null ? [] : sourcesOf(logo.dark, '(prefers-color-scheme: dark)');
  const image = attributes({
    src: setOf(logo.media)?.src,
    alt: model.config.title,
    width,
    height: logo.height,
    decoding: 'async',
  });
  return html`<picture class="site-logo">${dark}${sourcesOf(logo.media, null)}<img${image}></picture>`;
}
