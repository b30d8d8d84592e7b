import type { ReactNode } from 'react';
import { largestArea, NamedRatio, namedRatios, type NamedRatio as Ratio } from '#shared/media/crop.ts';
import { cutForUse, type PictureView } from '#shared/media/cut-for-use.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { useMessages } from '../../../messages/index.ts';
import { PicturePart } from '../../../ui/PicturePart.tsx';
import { mediaAddress } from '../media-address.ts';

/** What link previews show. */
const socialRatio = 1200 / 630;

interface CropPreviewsProps {
  readonly item: PictureItem;
  readonly view: PictureView;
  readonly kind: 'figure' | 'hero' | 'item';
}

/** What readers will see, while it is being drawn. */
export function CropPreviews({ item, view, kind }: CropPreviewsProps): ReactNode {
  const { crop: words } = useMessages();
  const src = mediaAddress(item.id, 800);
  const part = (name: string, wanted: Ratio | number): ReactNode => {
    const { area, isChosen } = cutForUse(item, view, wanted);
    const ratio = typeof wanted === 'number' ? wanted : namedRatios[wanted];
    // Where nobody has said what matters, the site's cut follows what draws the eye, which is mostly near the middle.
    const shown = isChosen ? area : largestArea(ratio, item, undefined, area ?? undefined);
    return (
      <figure key={name}>
        <PicturePart src={src} alt="" area={shown} size={item} />
        <figcaption>
          {name}
          {!isChosen && <em>{words.automatic}</em>}
        </figcaption>
      </figure>
    );
  };
  return (
    <div className="crop-previews" data-kind={kind}>
      {kind !== 'item' && (
        <figure className="crop-preview-page">
          <PicturePart src={src} alt="" area={view.crop?.area ?? null} size={item} />
          <figcaption>{words.inPage}</figcaption>
        </figure>
      )}
      {kind === 'hero' && (
        <>
          {part(words.social, socialRatio)}
          {(['16x9', '4x3', '1x1'] as const).map((ratio) => part(words.ratios[ratio], ratio))}
        </>
      )}
      {kind === 'item' && NamedRatio.options.map((ratio) => part(words.ratios[ratio], ratio))}
    </div>
  );
}
