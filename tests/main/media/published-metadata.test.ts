import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { renditionsOf, sharedRendition } from '#main/media/rendition-recipes.ts';
import { createRenditions } from '#main/media/renditions.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import { PictureItem } from '#shared/media/media.schema.ts';
import { findExiftool } from '#tests/helpers/find-exiftool.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

/** A photo with everything in it that must not get out: where it was taken, with which camera, and a small copy of itself. */
async function tellingPhoto(): Promise<Buffer> {
  return sharp({ create: { width: 900, height: 600, channels: 3, background: '#306090' } })
    .withExif({
      IFD0: {
        Make: 'SECRET-MAKE',
        Model: 'SECRET-MODEL',
        Software: 'SECRET-SOFTWARE',
        Artist: 'SECRET-OWNER',
      },
      IFD2: { BodySerialNumber: 'SECRET-SERIAL', LensSerialNumber: 'SECRET-LENS' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '10/1 20/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '30/1 0/1 0/1',
      },
    })
    .jpeg({ quality: 95 })
    .toBuffer();
}

const details = {
  creator: 'Ida Marsh',
  credit: 'The Weir',
  copyright: '© 2026 The Weir',
  license: 'https://licences.example/by/4.0/',
  usageTerms: 'One use, no sale',
  caption: 'The reservoir on Monday',
  alt: 'Bare banks',
  extendedDescription: 'Bare banks under a pale sky',
  instructions: 'SECRET-INSTRUCTIONS',
};

async function published(): Promise<readonly string[]> {
  const folder = await tempFolder();
  const bytes = await tellingPhoto();
  await writeFile(join(folder, 'original.jpg'), bytes);
  expect(bytes.includes('SECRET-SERIAL')).toBe(true);
  const item = PictureItem.parse({
    schemaVersion: 1,
    id: 'e'.repeat(64),
    fileName: 'a.jpg',
    format: 'jpeg',
    width: 900,
    height: 600,
    bytes: bytes.length,
    addedAt: '2026-03-01T08:00:00Z',
    details,
  });
  const media = { get: () => item, fileOf: () => join(folder, 'original.jpg') };
  const renditions = createRenditions({ libraryPath: folder, media, codec: sharpCodec });
  const { fallback, ...others } = renditionsOf(item);
  return renditions.prepare([fallback, ...Object.values(others).flat(), sharedRendition(item, {}, '16x9')]);
}

/** By ExifReader where exiftool isn't installed: less of a stranger, but it reads the same places. */
async function tagsOf(file: string): Promise<Readonly<Record<string, string>>> {
  const exiftool = findExiftool();
  if (exiftool !== null) {
    const tags = Object.entries(exiftool(file)).filter(
      ([name]) => !/^(SourceFile$|System:|ExifTool:)/.test(name),
    );
    return Object.fromEntries(tags.map(([name, value]) => [name, String(value)]));
  }
  const groups = ExifReader.load(await readFile(file), { expanded: true });
  return Object.fromEntries(
    Object.entries(groups).flatMap(([group, tags]) =>
      group === 'xmp' || group === 'exif' || group === 'gps' || group === 'iptc' || group === 'Thumbnail'
        ? Object.entries(tags ?? {}).map(([name, tag]) => [
            `${group}:${name}`,
            String((tag as { description?: unknown } | null)?.description),
          ])
        : [],
    ),
  );
}

describe('what readers get of a picture', () => {
  it('says whose it is and under which terms, and nothing of where and with what it was taken', async () => {
    for (const file of await published()) {
      const tags = await tagsOf(file);
      const values = Object.values(tags).join('\n');
      for (const word of ['Ida Marsh', 'The Weir', '© 2026 The Weir', details.license, 'One use, no sale']) {
        expect(values).toContain(word);
      }
      for (const word of ['Bare banks under a pale sky', 'The reservoir on Monday'])
        expect(values).toContain(word);
      expect(Object.keys(tags).filter((name) => /gps|serial|make$|model|thumbnail|exif/i.test(name))).toEqual(
        [],
      );
      expect((await readFile(file)).includes('SECRET')).toBe(false);
    }
  });
});
