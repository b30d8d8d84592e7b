import { blocksFromHtml } from '#shared/body/from-html.ts';
import { MediaId } from '#shared/library/ids.ts';
import { mediaOfAddress } from '../nodes/figure/media-address.ts';

/** The blocks of a piece of HTML. A picture of the library stays a figure; any other leaves its words. */
export function htmlToBlocks(html: string): readonly unknown[] {
  return blocksFromHtml(html, {
    picture: (source) => {
      const media = MediaId.safeParse(mediaOfAddress(source));
      return media.success ? { media: media.data } : null;
    },
  }).blocks;
}
