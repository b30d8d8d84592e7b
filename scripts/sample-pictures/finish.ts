import sharp from 'sharp';
import { noiseField, randomFrom } from './random.ts';
import type { Sheet } from './sheet.ts';

const heaviest = 345_000;

/**
 * Turns a drawing into a print: edges waver as if cut by hand, paper shows through, grain lies over everything. JPEG,
 * at most 345 kB: the quality falls until it fits.
 */
export async function printSheet(sheet: Sheet, seed: number): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(sheet.toSvg()))
    .flatten({ background: '#f5e9d3' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const printed = textured(wavered(data, width, height, seed), width, height, seed);
  for (let quality = 84; ; quality -= 4) {
    const jpeg = await sharp(printed, { raw: { width, height, channels: 3 } })
      .jpeg({ quality, mozjpeg: true, chromaSubsampling: '4:2:0' })
      .toBuffer();
    if (jpeg.byteLength <= heaviest || quality <= 48) return jpeg;
  }
}

function wavered(data: Buffer, width: number, height: number, seed: number): Buffer {
  const fields = [7, 26].flatMap((cell) => [
    noiseField(width, height, cell, seed + cell),
    noiseField(width, height, cell, seed + cell + 1),
  ]);
  const [fineX, fineY, wideX, wideY] = fields;
  if (!fineX || !fineY || !wideX || !wideY) return data;
  const moved = Buffer.alloc(data.byteLength);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = clamp(Math.round(x + fineX(x, y) * 0.9 + wideX(x, y) * 1.9), width - 1);
      const fromY = clamp(Math.round(y + fineY(x, y) * 0.9 + wideY(x, y) * 1.9), height - 1);
      const from = (fromY * width + fromX) * 3;
      const to = (y * width + x) * 3;
      moved[to] = data[from] ?? 0;
      moved[to + 1] = data[from + 1] ?? 0;
      moved[to + 2] = data[from + 2] ?? 0;
    }
  }
  return moved;
}

function textured(data: Buffer, width: number, height: number, seed: number): Buffer {
  const random = randomFrom(seed + 99);
  const fibre = noiseField(width, height, 3, seed + 3);
  const blotch = noiseField(width, height, 130, seed + 4);
  const cloud = noiseField(width, height, 18, seed + 5);
  const result = Buffer.alloc(data.byteLength);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const red = data[at] ?? 0;
      const green = data[at + 1] ?? 0;
      const blue = data[at + 2] ?? 0;
      const light = (red * 0.3 + green * 0.59 + blue * 0.11) / 255;
      const weight = 0.45 + 1.1 * light * (1.25 - light);
      const grain = (random() - 0.5) * 9 + fibre(x, y) * 9 + cloud(x, y) * 3.5;
      const edge = ((x / width - 0.5) ** 2 + (y / height - 0.5) ** 2) * 34;
      const shift = grain * weight + blotch(x, y) * 5 - edge * light;
      result[at] = clamp(Math.round(red + shift), 255);
      result[at + 1] = clamp(Math.round(green + shift), 255);
      result[at + 2] = clamp(Math.round(blue + shift * 0.9), 255);
    }
  }
  return result;
}

function clamp(value: number, highest: number): number {
  return value < 0 ? 0 : value > highest ? highest : value;
}
