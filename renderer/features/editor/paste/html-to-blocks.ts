import { blocksFromHtml } from '#shared/body/from-html.ts';
import { MediaId } from '#shared/library/ids.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { mediaOfAddress } from '../nodes/figure/media-address.ts';

/** A picture that is on another computer, with what the page says of it. */
export interface RemotePicture {
  readonly address: string;
  readonly alt: string;
}

const onTheWeb = /^https?:\/\//i;

/** Those that the HTML shows, each once. */
export function remotePicturesIn(html: string): readonly RemotePicture[] {
  const found = new Map<string, RemotePicture>();
  blocksFromHtml(html, {
    picture: (address, { alt }) => {
      if (onTheWeb.test(address) && !found.has(address)) found.set(address, { address, alt });
      return null;
    },
  });
  return [...found.values()];
}

/**
 * The blocks of a piece of HTML. A picture of the library stays a figure. Where somebody was asked, one that was `taken`
 * into it becomes one, and of one that is still on another computer a link stays, with its alt text; else its words.
 * Nothing of it is shown or loaded.
 */
export function htmlToBlocks(
  html: string,
  taken: ReadonlyMap<string, PictureItem> | null = null,
): readonly unknown[] {
  return blocksFromHtml(html, {
    picture: (source, { alt }) => {
      const item = taken?.get(source);
      if (item !== undefined) return { media: item.id, alt: item.details.alt, credit: item.details.credit };
      const media = MediaId.safeParse(mediaOfAddress(source));
      if (media.success) return { media: media.data };
      return taken !== null && onTheWeb.test(source)
        ? { address: source, words: alt || nameIn(source) }
        : null;
    },
  }).blocks;
}

/** How many deletions that an office program tracked the HTML has, and its blocks leave behind. */
export function deletionsIn(html: string): number {
  // Most HTML has none, and isn't read once more for them.
  return /<del\b/i.test(html) ? blocksFromHtml(html).deleted.length : 0;
}

/** `boat.jpg` of `https://example.org/media/boat.jpg?w=800`; the address where it has no such name. */
function nameIn(address: string): string {
  const name = URL.parse(address)?.pathname.split('/').at(-1) ?? '';
  return name === '' ? address : name;
}
