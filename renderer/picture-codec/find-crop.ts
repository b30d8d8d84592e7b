/** A part of a picture, in its pixels. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The largest part of `picture` with the proportions of `wanted`; where it may slide, `busiest` says where it stands. */
export function findCrop(
  picture: Size,
  wanted: Size,
  busiest: (axis: 'x' | 'y', share: number) => number,
): Crop {
  const scale = Math.min(picture.width / wanted.width, picture.height / wanted.height);
  const width = Math.min(picture.width, Math.round(wanted.width * scale));
  const height = Math.min(picture.height, Math.round(wanted.height * scale));
  const x = width < picture.width ? busiest('x', width / picture.width) : 0;
  const y = height < picture.height ? busiest('y', height / picture.height) : 0;
  return {
    x: Math.round(x * (picture.width - width)),
    y: Math.round(y * (picture.height - height)),
    width,
    height,
  };
}

/**
 * Where the part of `share` of the length stands that differs most from its surroundings: 0 at the start, 1 at the end.
 * `detail` has a figure for each column (or row) of the picture; of equal places the one nearest the middle wins.
 */
export function busiestPart(detail: readonly number[], share: number): number {
  const length = Math.min(detail.length, Math.max(1, Math.round(detail.length * share)));
  const last = detail.length - length;
  if (last === 0) return 0.5;
  let best = { start: 0, sum: -1, distance: Number.POSITIVE_INFINITY };
  for (let start = 0; start <= last; start += 1) {
    const sum = detail.slice(start, start + length).reduce((total, value) => total + value, 0);
    const distance = Math.abs(start - last / 2);
    if (sum > best.sum || (sum === best.sum && distance < best.distance)) best = { start, sum, distance };
  }
  return best.start / last;
}

/** How much each column (`x`) or row (`y`) of RGBA pixels differs from its neighbours in lightness. */
export function detailAlong(axis: 'x' | 'y', pixels: Uint8ClampedArray, { width, height }: Size): number[] {
  const lightness = (x: number, y: number): number => {
    const at = (y * width + x) * 4;
    return 0.3 * (pixels[at] ?? 0) + 0.6 * (pixels[at + 1] ?? 0) + 0.1 * (pixels[at + 2] ?? 0);
  };
  const detail = new Array<number>(axis === 'x' ? width : height).fill(0);
  for (let y = 1; y < height; y += 1) {
    for (let x = 1; x < width; x += 1) {
      const here = lightness(x, y);
      const change = Math.abs(here - lightness(x - 1, y)) + Math.abs(here - lightness(x, y - 1));
      const index = axis === 'x' ? x : y;
      detail[index] = (detail[index] ?? 0) + change;
    }
  }
  return detail;
}
