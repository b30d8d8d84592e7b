import sharp, { type Sharp } from 'sharp';
import { areaInPixels } from '#shared/media/crop.ts';
import { PictureFormat } from '#shared/media/media.schema.ts';
import {
  drawingSize,
  type EncodeRecipe,
  type ImageCodec,
  largestPicture,
  type PictureFacts,
} from './image-codec.ts';

/** Broken pixel data is an error, a harmless oddity of a camera's file is not. */
const reading = { failOn: 'error', autoOrient: true } as const;

const converting = { ...reading, limitInputPixels: largestPicture } as const;

/** The codec on native libvips. sharp keeps no metadata unless it is told to, and converts to sRGB. */
export const sharpCodec: ImageCodec = {
  name: 'sharp',
  formats: ['avif', 'webp', 'jpeg', 'png'],

  async identify(bytes) {
    try {
      const { format, autoOrient } = await sharp(bytes, reading).metadata();
      const known = PictureFormat.safeParse(format);
      if (!known.success) return null;
      await sharp(bytes, reading).resize(16, 16, { fit: 'fill' }).raw().toBuffer();
      const { width, height } = autoOrient;
      return { format: known.data, width, height } satisfies PictureFacts;
    } catch {
      return null;
    }
  },

  async convert(bytes, format) {
    try {
      const source = format === 'svg' ? await openDrawing(bytes) : sharp(bytes, converting);
      const { isOpaque } = await source.clone().stats();
      // What was drawn has edges that JPEG smears.
      const isPhoto = isOpaque && (format === 'avif' || format === 'tiff');
      const plain = source.toColourspace('srgb');
      const encoded = isPhoto
        ? plain.jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
        : plain.png({ compressionLevel: 9 });
      const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
      const { width, height } = info;
      return { facts: { format: isPhoto ? 'jpeg' : 'png', width, height }, bytes: data };
    } catch {
      return null;
    }
  },

  async encode(original, recipes) {
    if (recipes.length === 0) return [];
    // Large enough for each recipe and no larger: libvips then shrinks a JPEG while it decodes it.
    const width = Math.max(...recipes.map((recipe) => Math.ceil(recipe.width / (recipe.area?.width ?? 1))));
    const height = Math.max(
      ...recipes.map((recipe) => Math.ceil(recipe.height / (recipe.area?.height ?? 1))),
    );
    const { data, info } = await sharp(original, reading)
      .resize({ width, height, fit: 'outside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raw = { width: info.width, height: info.height, channels: info.channels };
    const results: Uint8Array[] = [];
    for (const recipe of recipes) {
      const { x: left, y: top, ...size } = areaInPixels(recipe.area, raw);
      const part = sharp(data, { raw });
      if (recipe.area !== null) part.extract({ left, top, ...size });
      results.push(await encodeOne(part, recipe));
    }
    return results;
  },
};

/** librsvg draws at any density; it runs no scripts and loads nothing from elsewhere. */
async function openDrawing(bytes: Uint8Array): Promise<Sharp> {
  const { width, height, density = 72 } = await sharp(bytes).metadata();
  const wanted = (density * drawingSize) / Math.max(width, height);
  return sharp(bytes, { ...converting, density: Math.min(100_000, Math.max(1, wanted)) }).resize({
    width: drawingSize,
    height: drawingSize,
    fit: 'inside',
  });
}

async function encodeOne(picture: Sharp, recipe: EncodeRecipe): Promise<Uint8Array> {
  const { width, height, fit, format, quality } = recipe;
  const sized = picture.resize({
    width,
    height,
    fit: fit === 'cover' ? 'cover' : 'fill',
    position: fit === 'cover' ? sharp.strategy.attention : 'centre',
  });
  const encoded = {
    // More effort takes several times as long and saves a few hundredths.
    avif: () => sized.avif({ quality, effort: 2 }),
    webp: () => sized.webp({ quality, effort: 4 }),
    jpeg: () => sized.flatten({ background: '#ffffff' }).jpeg({ quality, mozjpeg: true }),
    png: () => sized.png({ compressionLevel: 9 }),
  }[format]();
  return (recipe.xmp === null ? encoded : encoded.withXmp(recipe.xmp)).toBuffer();
}
