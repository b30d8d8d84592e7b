import { mkdtemp, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { iconRendition, renditionsOf, sharedRendition } from '#main/media/rendition-recipes.ts';
import { createRenditions, type Renditions } from '#main/media/renditions.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import type { CropArea } from '#shared/media/crop.ts';
import { PictureItem } from '#shared/media/media.schema.ts';

/** A photo as a camera writes it: turned by EXIF, with a place and a serial number in it. */
async function cameraPhoto(): Promise<Buffer> {
  const left = { create: { width: 600, height: 800, channels: 3, background: '#d02020' } } as const;
  const picture = sharp({ create: { width: 1200, height: 800, channels: 3, background: '#2020d0' } });
  const drawn = await picture
    .composite([{ input: left, left: 0, top: 0 }])
    .png()
    .toBuffer();
  const gps = {
    GPSLatitude: '10/1 20/1 0/1',
    GPSLatitudeRef: 'N',
    GPSLongitude: '30/1 0/1 0/1',
    GPSLongitudeRef: 'E',
  };
  return sharp(drawn)
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Software: 'SECRET-SERIAL' }, IFD3: gps })
    .jpeg({ quality: 95 })
    .toBuffer();
}

let folder: string;
let item: PictureItem;
let renditions: Renditions;
let current: PictureItem;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-renditions-'));
  const bytes = await cameraPhoto();
  await writeFile(join(folder, 'original.jpg'), bytes);
  item = PictureItem.parse({
    schemaVersion: 1,
    id: 'c'.repeat(64),
    fileName: 'camera.jpg',
    format: 'jpeg',
    width: 800,
    height: 1200,
    bytes: bytes.length,
    addedAt: '2026-03-01T08:00:00Z',
    details: {
      creator: 'Ida <Marsh>',
      credit: 'The Weir',
      copyright: '© 2026',
      caption: 'Two colours',
      alt: 'Red & blue',
      license: 'https://cc.example/by/4.0/',
      usageTerms: 'One use',
      extendedDescription: 'Red beside blue',
      instructions: 'Never sell',
    },
  });
  current = item;
  renditions = createRenditions({
    libraryPath: folder,
    media: {
      get: (id) => (id === item.id ? current : undefined),
      fileOf: () => join(folder, 'original.jpg'),
    },
    codec: sharpCodec,
  });
});

const cacheFiles = async (): Promise<readonly string[]> =>
  (await readdir(join(folder, '.galley/renditions'), { recursive: true })).filter((name) =>
    name.includes('.'),
  );

describe('the files made of a picture', () => {
  it.each([
    [2400, 1350, [200, 400, 800, 1200, 1600], [1200, 675], [1200, 630]],
    [1000, 1250, [200, 400, 800, 1000], [1000, 1250], [1000, 525]],
    [800, 600, [200, 400, 800], [800, 600], [800, 420]],
    [300, 200, [200, 300], [300, 200], [300, 158]],
    [4000, 10, [200, 400, 800, 1200, 1600], [1200, 3], [19, 10]],
    [1, 3000, [1], [1, 3000], [1, 1]],
  ])('of %i × %i are never larger', (width, height, widths, fallback, social) => {
    const sized = { ...item, width, height };
    const set = renditionsOf(sized);
    const shared = sharedRendition(sized, {}, 'social');
    expect(set.webp.map((rendition) => rendition.width)).toEqual(widths);
    expect([set.fallback.width, set.fallback.height]).toEqual(fallback);
    expect([shared.width, shared.height]).toEqual(social);
  });

  it('have the sizes that pages name, stand upright and carry the credit, not the place', async () => {
    const set = renditionsOf(item);
    const wanted = [set.fallback, ...set.avif.slice(0, 3), ...set.webp, sharedRendition(item, {}, 'social')];
    const files = await renditions.prepare(wanted);
    for (const [index, file] of files.entries()) {
      const bytes = await readFile(file);
      const facts = await sharp(bytes).metadata();
      const { width, height, format } = wanted[index] ?? set.fallback;
      // AVIF's container is HEIF.
      const kind = format === 'avif' ? 'heif' : format;
      expect([facts.width, facts.height, facts.format]).toEqual([width, height, kind]);
      expect(facts.exif).toBeUndefined();
      const tags = ExifReader.load(bytes, { expanded: true });
      expect(tags.gps).toBeUndefined();
      expect(bytes.includes('SECRET-SERIAL')).toBe(false);
      const words = Object.fromEntries(
        Object.entries(tags.xmp ?? {}).map(([name, tag]) => [name, tag?.description]),
      );
      expect(words).toMatchObject({
        creator: 'Ida <Marsh>',
        Credit: 'The Weir',
        rights: '© 2026',
        description: 'Two colours',
        WebStatement: 'https://cc.example/by/4.0/',
        UsageTerms: 'One use',
        AltTextAccessibility: 'Red & blue',
        ExtDescrAccessibility: 'Red beside blue',
      });
      expect(bytes.includes('Never sell')).toBe(false);
    }
    // Turned by a quarter, red is at the top: that is how a viewer shows the original.
    const { data } = await sharp(files[0])
      .extract({ left: 400, top: 100, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(150);
  });

  it('show the part that was chosen, and no more of it than there is', async () => {
    // The lower half of the upright picture is blue, the upper half red.
    const lower: CropArea = { x: 0, y: 0.5, width: 1, height: 0.5 };
    const { fallback, webp } = renditionsOf(item, lower);
    expect([fallback.width, fallback.height]).toEqual([800, 600]);
    expect(webp.map(({ width }) => width)).toEqual([200, 400, 800]);
    const view = { crop: { ratio: '4x3', area: lower } } as const;
    const square = sharedRendition(item, view, '1x1');
    expect([square.width, square.height]).toEqual([600, 600]);
    for (const file of await renditions.prepare([fallback, sharedRendition(item, view, '4x3'), square])) {
      const { channels } = await sharp(file).stats();
      expect(channels.map(({ mean }) => Math.round(mean / 32))).toEqual([1, 1, 6]);
    }
  });

  it('are square PNG files without any words for a site’s icon, and keep what is transparent', async () => {
    const [path = ''] = await renditions.prepare([iconRendition(item, 180)]);
    const bytes = await readFile(path);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 180, height: 180 });
    expect(bytes.toString('latin1')).not.toMatch(/Marsh|SECRET-SERIAL|eXIf|iTXt/);
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const drawing = await sharp({ create: { width: 300, height: 300, channels: 4, background: clear } })
      .png()
      .toBuffer();
    const [icon] = await sharpCodec.encode(drawing, [
      { area: null, width: 48, height: 48, fit: 'stretch', format: 'png', quality: 100, xmp: null },
    ]);
    const pixels = await sharp(icon).ensureAlpha().raw().toBuffer();
    expect(pixels.subarray(0, 4)).toEqual(Buffer.from([0, 0, 0, 0]));
  });

  it('are icons too, for those who ask for no other kind', async () => {
    const [path = ''] = await renditions.prepare([iconRendition(item, 48, 'ico')]);
    expect(path).toMatch(/\.ico$/);
    const bytes = await readFile(path);
    expect([...bytes.subarray(0, 14)]).toEqual([0, 0, 1, 0, 1, 0, 48, 48, 0, 0, 1, 0, 32, 0]);
    const [length, start] = [bytes.readUInt32LE(14), bytes.readUInt32LE(18)];
    expect(start + length).toBe(bytes.length);
    expect(await sharp(bytes.subarray(start)).metadata()).toMatchObject({ format: 'png', width: 48 });
  });

  it('are made once, and again where the cache was damaged', async () => {
    const [first] = await renditions.prepare([renditionsOf(item).fallback]);
    const made = (await stat(first ?? '')).mtimeMs;
    await renditions.prepare([renditionsOf(item).fallback]);
    expect((await stat(first ?? '')).mtimeMs).toBe(made);
    const before = await readFile(first ?? '');
    await truncate(first ?? '', 0);
    await renditions.prepare([renditionsOf(item).fallback]);
    expect(await readFile(first ?? '')).toEqual(before);
  });

  it('are made anew when the words in them change', async () => {
    const { fallback } = renditionsOf(item);
    const [before] = await renditions.prepare([fallback]);
    current = { ...item, details: { ...item.details, credit: 'Somebody else' } };
    const [after] = await renditions.prepare([fallback]);
    current = item;
    expect(after).not.toBe(before);
  });

  it('come with the words of when they were asked for, should those change meanwhile', async () => {
    const wanted = { width: 217, format: 'webp' } as const;
    const asked = renditions.fileOf(item.id, wanted);
    current = { ...item, details: { ...item.details, credit: 'In the meantime' } };
    const later = renditions.fileOf(item.id, wanted);
    current = item;
    const files = await Promise.all([asked, later]);
    const credits = files.map(async (file) => ExifReader.load(await readFile(file))['Credit']?.description);
    expect(await Promise.all(credits)).toEqual(['The Weir', 'In the meantime']);
  });

  it('are shared by requests at the same moment', async () => {
    const wanted = { width: 123, format: 'webp' } as const;
    const files = await Promise.all([1, 2, 3].map(() => renditions.fileOf(item.id, wanted)));
    expect(new Set(files).size).toBe(1);
    expect((await cacheFiles()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect((await sharp(files[0]).metadata()).width).toBe(123);
  });

  it('never exceed the original', async () => {
    const file = await renditions.fileOf(item.id, { width: 5000, format: 'jpeg' });
    expect((await sharp(file).metadata()).width).toBe(item.width);
  });
});

describe('what can’t be made', () => {
  it('an unknown picture', async () => {
    const { id } = PictureItem.parse({ ...item, id: 'd'.repeat(64) });
    await expect(renditions.fileOf(id, { width: 1, format: 'webp' })).rejects.toMatchObject({
      code: 'media-unknown',
    });
  });

  it('one whose original is gone', async () => {
    const broken = createRenditions({
      libraryPath: await mkdtemp(join(tmpdir(), 'galley-renditions-')),
      media: { get: () => item, fileOf: () => join(folder, 'gone.jpg') },
      codec: sharpCodec,
    });
    const made = broken.fileOf(item.id, { width: 100, format: 'webp' });
    await expect(made).rejects.toMatchObject({
      code: 'picture-unreadable',
      message: expect.stringContaining('camera.jpg'),
    });
  });
});
