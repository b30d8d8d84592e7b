import {
  type Crop,
  type CropArea,
  type FocalPoint,
  largestArea,
  type NamedRatio,
  namedRatios,
} from './crop.ts';
import type { PictureItem } from './media.schema.ts';

/** How a use shows its picture; a use without wishes of its own follows the media item. */
export interface PictureView {
  readonly crop?: Crop | null;
  readonly focalPoint?: FocalPoint | null;
}

/** A part of a picture; `isChosen` is false where nobody has said what matters and it may be cut further by what draws the eye. */
interface Cut {
  readonly area: CropArea | null;
  readonly isChosen: boolean;
}

/**
 * What a use shows in these proportions. A crop of the use is the limit: what the desk cut away never comes back in a
 * link preview. Without one, the item's own crop by that name; else around the focal point.
 */
export function cutForUse(item: PictureItem, view: PictureView, wanted: NamedRatio | number): Cut {
  const { crop = null, focalPoint = null } = view;
  if (crop !== null && crop.ratio === wanted) return { area: crop.area, isChosen: true };
  const { focalPoint: itemFocus, crops } = item.details;
  const drawn = typeof wanted === 'string' ? crops[wanted] : undefined;
  if (crop === null && focalPoint === null && drawn !== undefined) return { area: drawn, isChosen: true };
  const focus = focalPoint ?? itemFocus;
  if (focus === null) return { area: crop?.area ?? null, isChosen: false };
  const ratio = typeof wanted === 'string' ? namedRatios[wanted] : wanted;
  return { area: largestArea(ratio, item, focus, crop?.area), isChosen: true };
}
