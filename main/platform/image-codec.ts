import type { CropArea } from '#shared/media/crop.ts';
import type { ConvertedFormat, PictureFormat } from '#shared/media/media.schema.ts';

/** What a picture file really is, whatever its name says. Sizes are as shown, EXIF orientation applied. */
export interface PictureFacts {
  readonly format: PictureFormat;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

interface ConvertedPicture {
  readonly facts: PictureFacts;
  readonly bytes: Uint8Array;
}

/** More than today's largest cameras; decoding it takes some 600 MB. */
export const largestPicture = 150_000_000;

/** In pixels: the longer side of what is made of a drawing, which has no pixels of its own. */
export const drawingSize = 2400;

export type EncodeFormat = 'avif' | 'webp' | 'jpeg' | 'png';

/** One file to make of a picture, in exactly this size. Nothing of the original's metadata goes into it but `xmp`. */
export interface EncodeRecipe {
  /** The part of the original that it shows; `null`: all of it. */
  readonly area: CropArea | null;
  readonly width: number;
  readonly height: number;
  /** `stretch`: the same proportions as that part. `cover`: cut to these proportions around what draws the eye. */
  readonly fit: 'stretch' | 'cover';
  readonly format: EncodeFormat;
  /** 1 to 100; says nothing of a PNG. */
  readonly quality: number;
  /** A complete XMP packet, or `null` for none. */
  readonly xmp: string | null;
}

/** All that the program does with pixels. Behind an interface as the library that does it differs by system. */
export interface ImageCodec {
  /** Names whoever makes the bytes: two codecs give different ones for the same recipe, and a cache must not mix them. */
  readonly name: string;
  /** What it can write. All write WebP, JPEG and PNG. */
  readonly formats: readonly EncodeFormat[];
  /** `null` where the bytes aren't a whole JPEG, PNG or WebP picture. Decodes it, so that a cut file is found out. */
  identify(bytes: Uint8Array): Promise<PictureFacts | null>;
  /**
   * A JPEG or PNG of a picture in another format; its first frame, a drawing as large as pages need it. `null` where that
   * can't be read.
   */
  convert(bytes: Uint8Array, format: ConvertedFormat): Promise<ConvertedPicture | null>;
  /** The files in the order of the recipes; the original is decoded once. Throws where it can't be read. */
  encode(original: Uint8Array, recipes: readonly EncodeRecipe[]): Promise<readonly Uint8Array[]>;
}
