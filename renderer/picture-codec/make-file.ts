import { areaInPixels } from '#shared/media/crop.ts';
import type { PictureFile } from '#shared/media/picture-job.ts';
import { busiestPart, type Crop, detailAlong, findCrop } from './find-crop.ts';

/** In pixels: enough to see where a picture has its details. */
const thumbnail = 96;

/** Encodes a picture in the size and format asked for. Throws where the browser can't write that format. */
export async function makeFile(picture: ImageBitmap, file: PictureFile): Promise<Uint8Array> {
  const { width, height, format, quality } = file;
  const context = contextOf(width, height);
  if (format === 'jpeg') {
    // JPEG has no transparency; black would be the browser's choice.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
  }
  const shown = areaInPixels(file.area, picture);
  const part = file.fit === 'cover' ? cropOf(picture, shown, file) : shown;
  context.drawImage(picture, part.x, part.y, part.width, part.height, 0, 0, width, height);
  const type = `image/${format}`;
  const blob = await context.canvas.convertToBlob({ type, quality: quality / 100 });
  // A browser that can't write a format writes PNG without a word.
  if (blob.type !== type) throw new Error(`this browser can't write ${type}`);
  return new Uint8Array(await blob.arrayBuffer());
}

function cropOf(picture: ImageBitmap, shown: Crop, file: PictureFile): Crop {
  const scale = Math.min(1, thumbnail / Math.max(shown.width, shown.height));
  const small = {
    width: Math.max(1, Math.round(shown.width * scale)),
    height: Math.max(1, Math.round(shown.height * scale)),
  };
  const context = contextOf(small.width, small.height);
  const { x, y, width, height } = shown;
  context.drawImage(picture, x, y, width, height, 0, 0, small.width, small.height);
  const { data } = context.getImageData(0, 0, small.width, small.height);
  const part = findCrop(shown, file, (axis, share) => busiestPart(detailAlong(axis, data, small), share));
  return { ...part, x: x + part.x, y: y + part.y };
}

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error(`no canvas of ${width} × ${height} pixels`);
  context.imageSmoothingQuality = 'high';
  return context;
}
