import { attributes, type Html, html } from '../html/html.ts';
import type { PictureSet } from './render-context.ts';

interface PictureOptions {
  readonly alt: string;
  /** The `sizes` attribute: how wide the layout shows it. */
  readonly sizes: string;
  /** `eager` for the page's first picture, which is then also fetched with high priority. */
  readonly loading: 'eager' | 'lazy';
  readonly className?: string;
}

/** `<picture>` with its formats, best first, and an `<img>` that reserves its place by width and height. */
export function pictureHtml(picture: PictureSet, options: PictureOptions): Html {
  const sources = picture.sources.map(({ mimeType, candidates }) => {
    const srcset = candidates.map(({ url, width }) => `${url} ${width}w`).join(', ');
    return html`<source${attributes({ type: mimeType, srcset, sizes: options.sizes })}>`;
  });
  const image = attributes({
    class: options.className,
    src: picture.src,
    alt: options.alt,
    width: picture.width,
    height: picture.height,
    loading: options.loading === 'lazy' ? 'lazy' : null,
    fetchpriority: options.loading === 'eager' ? 'high' : null,
    decoding: 'async',
  });
  return html`<picture>${sources}<img${image}></picture>`;
}
