import { z } from 'zod';
import type { CropArea } from './crop.ts';

/** What the picture window is asked to do with one original: find out its size, or make files of it. */
export type PictureJob =
  | { readonly kind: 'identify'; readonly drawing?: DrawingSize }
  | { readonly kind: 'encode'; readonly files: readonly PictureFile[]; readonly drawing?: DrawingSize };

/** The original is a drawing without pixels of its own: how many its longer side gets. */
type DrawingSize = number;

/** One file to make of a part of the original, in exactly this size in pixels. `cover` cuts to its proportions. `quality` is 1 to 100. */
export interface PictureFile {
  /** `null`: all of it. */
  readonly area: CropArea | null;
  readonly width: number;
  readonly height: number;
  readonly fit: 'stretch' | 'cover';
  readonly format: 'webp' | 'jpeg' | 'png';
  readonly quality: number;
}

/** The size as shown, EXIF orientation applied. */
export const PictureJobSize = z.object({ width: z.int().positive(), height: z.int().positive() });
export type PictureJobSize = z.infer<typeof PictureJobSize>;

/** The header that says where one file ends and the next begins: lengths in bytes, separated by commas. */
export const lengthsHeader = 'galley-lengths';
