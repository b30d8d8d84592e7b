interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

export interface PlaceOptions {
  readonly side: 'above' | 'below';
  readonly align: 'start' | 'center';
  readonly isRtl: boolean;
  /** Where something that must stay free ends, at the top of the window. */
  readonly ceiling?: number;
}

/** In CSS pixels: between the thing and what it belongs to, and to the window's edges at least. */
const gap = 6;
const margin = 8;

/**
 * Where something of a size stands beside a box, both in the window's coordinates: on the wanted side, on the other
 * where only that has room, and always inside the window.
 */
export function placeBeside(
  box: Box,
  size: Size,
  view: Size,
  { side, align, isRtl, ceiling = 0 }: PlaceOptions,
): { readonly left: number; readonly top: number } {
  const above = box.top - gap - size.height;
  const below = box.top + box.height + gap;
  const fits = {
    above: above >= Math.max(margin, ceiling),
    below: below + size.height <= view.height - margin,
  };
  const other = side === 'above' ? 'below' : 'above';
  const top = (fits[side] || !fits[other] ? side : other) === 'above' ? above : below;
  const start = isRtl ? box.left + box.width - size.width : box.left;
  const left = align === 'center' ? box.left + (box.width - size.width) / 2 : start;
  return { left: within(left, size.width, view.width), top: within(top, size.height, view.height) };
}

function within(place: number, size: number, room: number): number {
  return Math.max(margin, Math.min(place, room - margin - size));
}
