import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { renditionsOf } from '#main/media/rendition-recipes.ts';
import { sniffFile } from '#main/media/sniff-file.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const colour = { r: 150, g: 120, b: 100 };
const opaque = sharp({ create: { width: 60, height: 40, channels: 3, background: colour } });
const clear = sharp({
  create: { width: 60, height: 40, channels: 4, background: { ...colour, alpha: 0.5 } },
});
const drawing = (size: string): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?><!-- by hand --><svg xmlns="http://www.w3.org/2000/svg" ${size}>
<script>throw 1</script><image href="https://example.org/x.png" width="9" height="9"/>
<rect width="60" height="40" fill="rgb(150,120,100)"/></svg>`,
  );

async function colourIn(bytes: Uint8Array): Promise<readonly number[]> {
  const { channels } = await sharp(bytes).flatten({ background: '#fff' }).stats();
  return channels.slice(0, 3).map(({ mean }) => Math.round(mean));
}

function near(expected: readonly number[], by: number): (value: readonly number[]) => boolean {
  return (value) => value.every((part, index) => Math.abs(part - (expected[index] ?? 0)) <= by);
}

describe('a picture that not every page can show', () => {
  it.each<[string, string, () => Promise<Uint8Array>, object]>([
    [
      'AVIF',
      'a.avif',
      () => opaque.clone().avif({ effort: 0 }).toBuffer(),
      { format: 'jpeg', original: 'avif', width: 60 },
    ],
    [
      'AVIF with transparency',
      'a.avif',
      () => clear.clone().avif({ effort: 0 }).toBuffer(),
      { format: 'png', original: 'avif', width: 60 },
    ],
    ['GIF', 'a.gif', () => opaque.clone().gif().toBuffer(), { format: 'png', original: 'gif', width: 60 }],
    [
      'TIFF',
      'a.tif',
      () => opaque.clone().tiff().toBuffer(),
      { format: 'jpeg', original: 'tiff', width: 60 },
    ],
    [
      'TIFF in CMYK',
      'a.tif',
      () => opaque.clone().toColourspace('cmyk').tiff().toBuffer(),
      { format: 'jpeg', original: 'tiff', width: 60 },
    ],
    [
      'SVG',
      'a.svg',
      async () => drawing('width="60" height="40"'),
      { format: 'png', original: 'svg', width: 2400, height: 1600 },
    ],
    [
      'SVG without a size',
      'a.svg',
      async () => drawing('viewBox="0 0 60 40"'),
      { format: 'png', original: 'svg', width: 2400 },
    ],
  ])('%s: another is made of it, and the file itself is kept', async (name, fileName, make, expected) => {
    const { media, renditions, folder } = await tempNewsroom();
    const bytes = await make();
    const { item, isNew, error } = await media.import(fileName, bytes);
    expect(error).toBeNull();
    expect(item).toMatchObject(expected);
    const { id, original } = item as PictureItem;
    const kept = join(folder.path, 'media', id.slice(0, 2), `${id}.${fileName.split('.')[1]}`);
    expect(await readFile(kept)).toEqual(Buffer.from(bytes));
    expect([isNew, original !== undefined]).toEqual([true, true]);
    // What stands on white shows half of it through.
    const wanted = name.includes('transparency') ? [202, 187, 177] : [150, 120, 100];
    const [page] = await renditions.prepare([renditionsOf(item as PictureItem).fallback]);
    expect(await colourIn(await readFile(page ?? ''))).toSatisfy(near(wanted, 14));
    expect((await media.import('again', bytes)).isNew).toBe(false);
  });

  it('a CMYK JPEG is kept, and its files are in the colours of a screen', async () => {
    const { media, renditions } = await tempNewsroom();
    const { item } = await media.import(
      'print.jpg',
      await opaque.clone().toColourspace('cmyk').jpeg().toBuffer(),
    );
    expect(item).toMatchObject({ format: 'jpeg', width: 60 });
    const [page] = await renditions.prepare([renditionsOf(item as PictureItem).fallback]);
    const file = await readFile(page ?? '');
    expect((await sharp(file).metadata()).space).toBe('srgb');
    expect(await colourIn(file)).toSatisfy(near([150, 120, 100], 14));
  });

  it.each([
    ['a HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'not-a-picture', /HEIC.*Export it as JPEG/],
    ['a HEIC of another brand', Buffer.from('\0\0\0\x18ftypmif1\0\0\0\0mif1heic'), 'not-a-picture', /HEIC/],
    ['a film', Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isomiso2'), 'not-a-picture', /film/],
    ['a broken GIF', Buffer.from('GIF89a....'), 'damaged-picture', /a GIF that can't be read.*Export it/],
    [
      'a drawing that ends early',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"'),
      'damaged-picture',
      /SVG/,
    ],
    ['a page with a drawing in it', Buffer.from('<!doctype html><svg></svg>'), 'not-a-picture', /web page/],
  ])('%s is refused with the way out', async (_, bytes, code, message) => {
    const { media } = await tempNewsroom();
    const { error } = await media.import('x.jpg', bytes);
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

describe('a TIFF that a camera wrote', () => {
  /** The smallest file of the kind: a first directory with one entry. */
  function tiffWith(tag: number, value: number, canon = false): Buffer {
    const file = Buffer.alloc(16 + 18);
    file.write('II*\0', 'latin1');
    file.writeUInt32LE(16, 4);
    if (canon) file.write('CR', 8, 'latin1');
    file.writeUInt16LE(1, 16);
    file.writeUInt16LE(tag, 18);
    file.writeUInt16LE(4, 20);
    file.writeUInt32LE(1, 22);
    file.writeUInt32LE(value, 26);
    return file;
  }

  it.each([
    ['DNG', tiffWith(0xc612, 0x01040000)],
    ['Canon', tiffWith(256, 160, true)],
    ['a thumbnail first', tiffWith(254, 1)],
    ['Nikon', tiffWith(259, 34713)],
  ])('%s is raw', (_, bytes) => {
    expect(sniffFile(bytes)).toMatchObject({ kind: 'other', name: 'a camera’s raw file' });
  });

  it('is no raw file by itself', async () => {
    expect(sniffFile(await opaque.clone().tiff().toBuffer())).toMatchObject({ format: 'tiff' });
  });
});

it('gives up on what is no picture at all', async () => {
  expect(await sharpCodec.convert(Buffer.from('GIF89a'), 'gif')).toBeNull();
});
