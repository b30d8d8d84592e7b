import { type CropArea, clamp, roundedArea } from '#shared/media/crop.ts';

/** The edges and corners that an area is drawn by, as on a compass. */
export const handles = ['n', 'e', 's', 'w', 'ne', 'se', 'sw', 'nw'] as const;
export type Handle = (typeof handles)[number];

/** In shares of the picture: less can't be taken hold of. */
const smallest = 0.05;

/** Within the picture, whatever was asked. */
export function movedArea(area: CropArea, dx: number, dy: number): CropArea {
  return roundedArea({
    ...area,
    x: clamp(area.x + dx, 0, 1 - area.width),
    y: clamp(area.y + dy, 0, 1 - area.height),
  });
}

/**
 * Draws one edge or corner to another place; what lies opposite stays. `shape` is the area's width in shares for one
 * share of height, which is kept; `null`: free.
 */
export function resizedArea(
  area: CropArea,
  handle: Handle,
  dx: number,
  dy: number,
  shape: number | null,
): CropArea {
  const across = span(
    area.x,
    area.width,
    handle.includes('w') ? 'end' : handle.includes('e') ? 'start' : null,
  );
  const down = span(
    area.y,
    area.height,
    handle.includes('n') ? 'end' : handle.includes('s') ? 'start' : null,
  );
  let width = clamp(area.width + across.sign * dx, smallest, across.room);
  let height = clamp(area.height + down.sign * dy, smallest, down.room);
  if (shape !== null) {
    if (across.sign === 0) width = height * shape;
    else if (down.sign === 0) height = width / shape;
    width = Math.min(Math.max(width, height * shape), across.room, down.room * shape);
    height = width / shape;
  }
  return roundedArea({ x: across.startOf(width), y: down.startOf(height), width, height });
}

/** Larger or smaller around its middle, as large as the picture at most. */
export function scaledArea(area: CropArea, factor: number): CropArea {
  const most = Math.min(1 / area.width, 1 / area.height);
  const least = Math.max(smallest / area.width, smallest / area.height);
  const by = clamp(factor, Math.min(least, most), most);
  const [width, height] = [area.width * by, area.height * by];
  const [x, y] = [area.x + (area.width - width) / 2, area.y + (area.height - height) / 2];
  return movedArea({ x, y, width, height }, 0, 0);
}

interface Span {
  /** How a move of the handle changes the length. */
  readonly sign: -1 | 0 | 1;
  readonly room: number;
  readonly startOf: (length: number) => number;
}

/** `fixed`: the end that stays; `null`: the middle does. */
function span(start: number, length: number, fixed: 'start' | 'end' | null): Span {
  const end = start + length;
  if (fixed === 'start') return { sign: 1, room: 1 - start, startOf: () => start };
  if (fixed === 'end') return { sign: -1, room: end, startOf: (now) => end - now };
  const middle = start + length / 2;
  return { sign: 0, room: 2 * Math.min(middle, 1 - middle), startOf: (now) => middle - now / 2 };
}
