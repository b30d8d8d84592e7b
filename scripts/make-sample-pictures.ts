import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { MediaId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { PictureItem } from '#shared/media/media.schema.ts';
import {
  copyrightNotice,
  creditLine,
  illustrator,
  type SamplePicture,
  samplePictures,
} from './sample-pictures/catalogue.ts';
import { embedMetadata } from './sample-pictures/embed-metadata.ts';
import { printSheet } from './sample-pictures/finish.ts';

/**
 * Draws the sample newsroom's pictures anew: `node scripts/make-sample-pictures.ts [name…]`. A picture that comes out
 * different has a new id; articles and authors that use the old one are changed to it. Needs exiftool.
 */
const library = join(import.meta.dirname, '../examples/newsroom');

async function main(names: readonly string[]): Promise<void> {
  const wanted = samplePictures.filter(({ name }) => names.length === 0 || names.includes(name));
  const before = await idsByFileName();
  for (const picture of wanted) {
    const id = await storePicture(picture);
    const old = before.get(`${picture.name}.jpg`);
    if (old !== undefined && old !== id) await replaceEverywhere(old, id);
    process.stdout.write(`${picture.name}: ${id}\n`);
  }
}

async function storePicture(picture: SamplePicture): Promise<MediaId> {
  const seed = [...picture.name].reduce((sum, letter) => sum * 31 + (letter.codePointAt(0) ?? 0), 7) >>> 0;
  const bytes = await embedMetadata(await printSheet(picture.draw(), seed), picture);
  const id = MediaId.parse(createHash('sha256').update(bytes).digest('hex'));
  const { width, height } = await sharp(bytes).metadata();
  const item: PictureItem = PictureItem.parse({
    schemaVersion: librarySchemaVersion,
    id,
    fileName: `${picture.name}.jpg`,
    format: 'jpeg',
    width,
    height,
    bytes: bytes.byteLength,
    addedAt: `${picture.drawn}T16:00:00.000Z`,
    details: {
      alt: picture.alt,
      caption: picture.caption,
      credit: creditLine,
      creator: illustrator,
      copyright: copyrightNotice,
      takenAt: picture.drawn,
    },
  });
  const file = originalOf(id);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  await writeFile(detailsOf(id), `${JSON.stringify(item, null, 2)}\n`);
  return id;
}

function originalOf(id: string): string {
  return join(library, 'media', id.slice(0, 2), `${id}.jpg`);
}

function detailsOf(id: string): string {
  return join(library, 'media', id.slice(0, 2), `${id}.json`);
}

async function filesUnder(folder: string, ending: string): Promise<readonly string[]> {
  const entries = await readdir(join(library, folder), { recursive: true }).catch(() => []);
  return entries.filter((entry) => entry.endsWith(ending)).map((entry) => join(library, folder, entry));
}

async function idsByFileName(): Promise<ReadonlyMap<string, string>> {
  const items = await Promise.all(
    (await filesUnder('media', '.json')).map(async (file) =>
      PictureItem.parse(JSON.parse(await readFile(file, 'utf8'))),
    ),
  );
  return new Map(items.map(({ fileName, id }) => [fileName, id]));
}

async function replaceEverywhere(old: string, id: string): Promise<void> {
  const users = [
    ...(await filesUnder('articles', 'article.json')),
    ...(await filesUnder('authors', '.json')),
  ];
  for (const file of users) {
    const text = await readFile(file, 'utf8');
    if (text.includes(old)) await writeFile(file, text.replaceAll(old, id));
  }
  await rm(originalOf(old), { force: true });
  await rm(detailsOf(old), { force: true });
}

await main(process.argv.slice(2));
