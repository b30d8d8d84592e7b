import type { Box } from './place-beside.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const distance = 6;

/**
 * Where a control's tooltip stands: below it, else above or beside it, where it covers no other control of its group and is
 * within the window. Where there is no such place, it is below or above all the same.
 */
export function placeTip(
  box: Box,
  size: Size,
  view: Size,
  others: readonly Box[],
): { readonly left: number; readonly top: number } {
  const middle = box.left + box.width / 2 - size.width / 2;
  const left = Math.max(distance, Math.min(view.width - size.width - distance, middle));
  const below = { left, top: box.top + box.height + distance };
  const above = { left, top: box.top - distance - size.height };
  const top = box.top + box.height / 2 - size.height / 2;
  const beside = [box.left - distance - size.width, box.left + box.width + distance].map((at) => ({
    left: at,
    top,
  }));
  const fits = (place: { readonly left: number; readonly top: number }): boolean =>
    place.top >= 0 &&
    place.top + size.height <= view.height &&
    place.left >= 0 &&
    place.left + size.width <= view.width;
  const isFree = (place: { readonly left: number; readonly top: number }): boolean =>
    !others.some((other) => overlap({ ...place, width: size.width, height: size.height }, other));
  return (
    [below, above, ...beside].find((place) => fits(place) && isFree(place)) ?? (fits(below) ? below : above)
  );
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}
