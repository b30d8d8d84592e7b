import { readFile } from 'node:fs/promises';
import ExifReader from 'exifreader';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { createExportService } from '#main/export/export-service.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import type { ExportFormat } from '#shared/export/export-format.ts';
import { figureFrom } from '#shared/media/media.schema.ts';
import { figure } from '../../helpers/body-nodes.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';

const place = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '10/1 20/1 0/1',
  GPSLongitudeRef: 'E',
  GPSLongitude: '30/1 0/1 0/1',
};

async function photo(format: 'jpeg' | 'png', width: number): Promise<Uint8Array> {
  const background = { r: 20, g: 90, b: 140, alpha: format === 'png' ? 0.5 : 1 };
  const image = sharp({ create: { width, height: width / 2, channels: 4, background } });
  const exif = { IFD0: { Make: 'Camera', Artist: 'Mara Lind' }, IFD3: place };
  return image.toFormat(format).withExif(exif).toBuffer();
}

it.each([
  ['html', 'jpeg', 'jpeg'],
  ['page', 'jpeg', 'jpeg'],
  ['fragment', 'png', 'webp'],
  ['ninjs', 'jpeg', 'jpeg'],
  ['wordpress', 'png', 'webp'],
  ['markdown', 'jpeg', 'itself'],
] satisfies readonly [ExportFormat, 'jpeg' | 'png', string][])(
  'as %s, a %s leaves as %s: only Markdown brings the original, with its place',
  async (format, taken, given) => {
    const newsroom = await tempNewsroom();
    const original = await photo(taken, 3000);
    const { item } = await newsroom.media.import(`p.${taken}`, original);
    if (item === null) throw new Error('not taken');
    const hero = { ...figureFrom(item), alt: 'Sea' };
    const body = bodyOf([figure(item.id, { alt: 'Sea' })]);
    const { id } = await newsroom.articles.create({ headline: 'Sea', hero, body });

    const { content, pictures } = await createExportService(newsroom).exportArticle(id, format);
    const inlined = /data:image\/\w+;base64,([\w+/=]+)/.exec(String(content))?.[1];
    const bytes =
      inlined === undefined ? await readFile(pictures[0]?.file ?? '') : Buffer.from(inlined, 'base64');
    expect(pictures).toHaveLength(format === 'page' ? 0 : 1);
    if (given === 'itself') {
      expect(bytes).toEqual(Buffer.from(original));
      return;
    }
    expect(await sharp(bytes).metadata()).toMatchObject({ format: given, width: 2400, height: 1200 });
    const tags = Object.keys(ExifReader.load(bytes));
    expect(tags.filter((tag) => /gps|^make$/i.test(tag))).toEqual([]);
    expect(String(content)).toContain(inlined ?? pictures[0]?.path);
  },
);

const left = { x: 0, y: 0, width: 0.25, height: 1 };
const middle = { x: 0.5, y: 0.25, width: 0.25, height: 0.5 };

it.each([
  ['the hero’s crop', left, null, { width: 200, height: 400 }],
  ['what two crops show together', left, middle, { width: 600, height: 400 }],
  ['all of it where one use shows all', left, 'all', { width: 800, height: 400 }],
] as const)('no more of a picture leaves than is shown: %s', async (_what, ofHero, ofFigure, size) => {
  const newsroom = await tempNewsroom();
  const { item } = await newsroom.media.import('p.jpeg', await photo('jpeg', 800));
  if (item === null) throw new Error('not taken');
  const crop = { ratio: 'free', area: ofHero } as const;
  const hero = { ...figureFrom(item), alt: 'Sea', crop };
  const own = ofFigure === null || ofFigure === 'all' ? null : { ratio: 'free', area: ofFigure };
  const blocks = ofFigure === null ? [] : [{ ...figure(item.id, { alt: 'Sea' }), crop: own }];
  const { id } = await newsroom.articles.create({ headline: 'Sea', hero, body: bodyOf(blocks) });
  const { exportArticle } = createExportService(newsroom);

  const { content, pictures } = await exportArticle(id, 'html');
  expect(await sharp(await readFile(pictures[0]?.file ?? '')).metadata()).toMatchObject(size);
  expect(String(content)).toContain(`width="${size.width}" height="${size.height}"`);
  const word = unzipSync((await exportArticle(id, 'docx')).content as Uint8Array);
  const inWord = Object.entries(word).find(([name]) => /media\/.*jpe?g$/.test(name))?.[1];
  expect(await sharp(inWord).metadata()).toMatchObject(size);
});
