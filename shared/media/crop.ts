import { z } from 'zod';

/** A share of a picture's width or height, from its upper left corner as shown: 0 to 1. */
const Share = z.number().min(0).max(1);
const Length = z.number().gt(0).max(1);

/** What must stay in sight wherever the picture is cut. */
export const FocalPoint = z.object({ x: Share, y: Share });
export type FocalPoint = z.infer<typeof FocalPoint>;

/** A part of a picture. Shares, not pixels, so that it fits each file made of the picture. */
export const CropArea = z.object({ x: Share, y: Share, width: Length, height: Length });
export type CropArea = z.infer<typeof CropArea>;

/** The proportions that pictures are cut to, by name; `free` has none. */
export const namedRatios = { '16x9': 16 / 9, '3x2': 3 / 2, '4x3': 4 / 3, '1x1': 1, '4x5': 4 / 5 } as const;
export type NamedRatio = keyof typeof namedRatios;
export const NamedRatio = z.enum(Object.keys(namedRatios) as [NamedRatio, ...NamedRatio[]]);

export const cropRatios = ['free', ...NamedRatio.options] as const;
export type CropRatio = (typeof cropRatios)[number];

/** What one use shows of a picture, and the proportions that it was drawn in. */
export const Crop = z.object({ ratio: z.enum(cropRatios), area: CropArea });
export type Crop = z.infer<typeof Crop>;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const wholeArea: CropArea = { x: 0, y: 0, width: 1, height: 1 };
export const middle: FocalPoint = { x: 0.5, y: 0.5 };

/**
 * The largest part of `within` that has the proportions `ratio` (width to height, in pixels of `picture`), with
 * `focus` as near to its middle as the edges allow.
 */
export function largestArea(
  ratio: number,
  picture: Size,
  focus: FocalPoint = middle,
  within: CropArea = wholeArea,
): CropArea {
  // Shares of a wide picture's width count for more pixels than those of its height.
  const shape = (ratio * picture.height) / picture.width;
  const width = Math.min(within.width, within.height * shape);
  const height = Math.min(within.height, within.width / shape);
  return roundedArea({
    x: clamp(focus.x - width / 2, within.x, within.x + within.width - width),
    y: clamp(focus.y - height / 2, within.y, within.y + within.height - height),
    width,
    height,
  });
}

/** Whole pixels of a picture of this size; at least one, and never beyond its edges. */
export function areaInPixels(
  area: CropArea | null,
  picture: Size,
): Size & { readonly x: number; readonly y: number } {
  const { x, y, width, height } = area ?? wholeArea;
  const left = Math.min(Math.round(x * picture.width), picture.width - 1);
  const top = Math.min(Math.round(y * picture.height), picture.height - 1);
  return {
    x: left,
    y: top,
    width: clamp(Math.round(width * picture.width), 1, picture.width - left),
    height: clamp(Math.round(height * picture.height), 1, picture.height - top),
  };
}

/** As files keep it: a ten-thousandth of the largest picture's side is a few pixels at most. */
export function roundedArea({ x, y, width, height }: CropArea): CropArea {
  return { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
}

/** The part in the names of files that show it. */
export function areaCode({ x, y, width, height }: CropArea): string {
  return [x, y, width, height].map((share) => Math.round(share * 10_000)).join('.');
}

export function roundedPoint({ x, y }: FocalPoint): FocalPoint {
  return { x: rounded(x), y: rounded(y) };
}

function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

export function clamp(value: number, lowest: number, highest: number): number {
  return Math.max(lowest, Math.min(highest, value));
}
