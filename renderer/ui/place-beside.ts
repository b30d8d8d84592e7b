interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** What stays free of it, in the window's coordinates. */
export interface PlaceLimits {
  /** Where something ends that lies at the top of the window. */
  readonly ceiling?: number;
  /** The column that it keeps to, as far as it has the room. */
  readonly column?: { readonly left: number; readonly right: number };
}

export interface PlaceOptions extends PlaceLimits {
  readonly side: 'above' | 'below';
  readonly align: 'start' | 'center';
  readonly isRtl: boolean;
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
  { side, align, isRtl, ceiling = 0, column }: PlaceOptions,
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
  const wanted = align === 'center' ? box.left + (box.width - size.width) / 2 : start;
  const left =
    column === undefined ? wanted : Math.max(column.left, Math.min(wanted, column.right - size.width));
  return { left: within(left, size.width, view.width), top: within(top, size.height, view.height) };
}

function within(place: number, size: number, room: number): number {
  return Math.max(margin, Math.min(place, room - margin - size));
}
