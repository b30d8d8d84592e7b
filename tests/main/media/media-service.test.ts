import { createHash } from 'node:crypto';
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { mediaHandlers } from '#main/media/media-handlers.ts';
import { claimedSize } from '#main/media/picture-size.ts';
import { MediaDetails } from '#shared/media/media.schema.ts';
import { inLanguages, withSegments, xmpSegment } from '#tests/helpers/picture-metadata.ts';
import { noisyPicture, picture } from '#tests/helpers/pictures.ts';
import { pdf, recordingPath } from '#tests/helpers/recordings.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const jpeg = await noisyPicture('jpeg');
const png = await noisyPicture('png');
const webp = await noisyPicture('webp');

describe('taking a picture in', () => {
  test.each([
    ['a JPEG', 'ferry.jpg', () => picture('jpeg'), 'jpeg', 60, 40],
    ['a PNG', 'ferry.png', () => picture('png'), 'png', 60, 40],
    ['a WebP', 'ferry.webp', () => picture('webp'), 'webp', 60, 40],
    ['a PNG that is called .jpg', 'ferry.jpg', () => picture('png'), 'png', 60, 40],
    ['a JPEG without an ending', 'ferry', () => picture('jpeg'), 'jpeg', 60, 40],
    [
      'a JPEG that the camera held upright',
      'ferry.jpg',
      () => picture('jpeg', { orientation: 6 }),
      'jpeg',
      40,
      60,
    ],
  ])('%s', async (_name, fileName, make, format, width, height) => {
    const bytes = await make();
    const newsroom = await tempNewsroom();
    const id = createHash('sha256').update(bytes).digest('hex');
    const { item, isNew, error } = await newsroom.media.import(fileName, bytes);
    expect({ isNew, error }).toEqual({ isNew: true, error: null });
    expect(item).toMatchObject({ id, fileName, format, width, height, bytes: bytes.length });
    if (item === null) return;
    expect(new Uint8Array(await readFile(newsroom.media.fileOf(item)))).toEqual(new Uint8Array(bytes));
    const extension = format === 'jpeg' ? 'jpg' : format;
    expect((await readdir(join(newsroom.folder.path, 'media', id.slice(0, 2)))).toSorted()).toEqual(
      [`${id}.${extension}`, `${id}.json`].toSorted(),
    );
  });

  test.each([
    ['an empty file', 'a.jpg', new Uint8Array(), 'empty-file', /“a\.jpg” is empty \(0 bytes\)/],
    ['a text called .jpg', 'a.jpg', Buffer.from('Dear editor'), 'not-a-picture', /is not a picture/],
    [
      'a GIF called .png',
      'a.png',
      Buffer.from('GIF89a....'),
      'damaged-picture',
      /is a GIF that can't be read/,
    ],
    ['a HEIC', 'a.jpg', Buffer.from('\0\0\0\x18ftypheic....'), 'not-a-picture', /is a HEIC picture/],
    ['a web page', 'a.jpg', Buffer.from('<!doctype html>'), 'not-a-picture', /is a text or web page/],
    [
      'half a JPEG',
      'a.jpg',
      jpeg.subarray(0, jpeg.length / 2),
      'damaged-picture',
      /starts like a JPEG.*cut off/,
    ],
    [
      'a JPEG without its last tenth',
      'a.jpg',
      jpeg.subarray(0, jpeg.length * 0.9),
      'damaged-picture',
      /cut off/,
    ],
    ['half a PNG', 'a.png', png.subarray(0, png.length / 2), 'damaged-picture', /starts like a PNG/],
    ['half a WebP', 'a.webp', webp.subarray(0, webp.length / 2), 'damaged-picture', /starts like a WEBP/],
    ['only the first bytes of a JPEG', 'a.jpg', jpeg.subarray(0, 3), 'damaged-picture', /starts like a JPEG/],
    [
      'a small file that claims 30,000 × 30,000',
      'a.png',
      claiming(png, 30_000),
      'picture-too-large',
      /30000 × 30000.*up to 150 million/,
    ],
  ])('refuses %s', async (_name, fileName, bytes, code, message) => {
    const newsroom = await tempNewsroom();
    const { item, error } = await newsroom.media.import(fileName, bytes);
    expect(item).toBeNull();
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(await readdir(join(newsroom.folder.path, 'media'))).toEqual([]);
  });

  test('the same bytes are kept once, whatever their name', async () => {
    const { media } = await tempNewsroom();
    const bytes = await picture('jpeg');
    const first = await media.import('one.jpg', bytes);
    const second = await media.import('two.jpg', bytes);
    expect(second).toEqual({ fileName: 'two.jpg', item: first.item, isNew: false, error: null });
    expect(media.list()).toHaveLength(1);
  });

  test('words in the file are the item’s first words', async () => {
    const { media } = await tempNewsroom();
    const bytes = withSegments(
      await picture('jpeg'),
      xmpSegment(inLanguages('dc:description', { 'x-default': 'The pier' })),
    );
    expect((await media.import('pier.jpg', bytes)).item?.details).toMatchObject({
      caption: 'The pier',
      alt: '',
    });
  });
});

test('words are changed, keys of a newer Galley kept, and all is there after opening again', async () => {
  const newsroom = await tempNewsroom();
  const { item } = await newsroom.media.import('a.jpg', await picture('jpeg'));
  if (item === null) throw new Error('not taken');
  const path = join(newsroom.folder.path, 'media', item.id.slice(0, 2), `${item.id}.json`);
  await newsroom.close();
  await writeFile(
    path,
    JSON.stringify({ ...item, focus: { x: 0.5 }, details: { ...item.details, model: 'consent' } }),
  );

  const again = await reopened(newsroom.folder.path);
  const details = MediaDetails.parse({ ...item.details, alt: 'A pier' });
  await again.media.update(item.id, details);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    focus: { x: 0.5 },
    details: { alt: 'A pier', model: 'consent' },
  });
  const unknown = createHash('sha256').digest('hex') as typeof item.id;
  await expect(again.media.update(unknown, details)).rejects.toMatchObject({ code: 'media-unknown' });
});

test('a missing or damaged file is a problem, and adding the picture again mends it', async () => {
  const newsroom = await tempNewsroom();
  const bytes = await picture('jpeg');
  const { item } = await newsroom.media.import('a.jpg', bytes);
  if (item === null) throw new Error('not taken');
  await newsroom.media.update(item.id, { ...item.details, caption: 'Written here' });
  const original = newsroom.media.fileOf(item);
  await newsroom.close();
  await rm(original);

  const again = await reopened(newsroom.folder.path);
  expect(again.media.list()).toEqual([]);
  expect(again.folder.state().problems).toMatchObject([
    { code: 'missing-file', message: expect.stringMatching(/add it again/) },
  ]);
  const { item: mended } = await again.media.import('a.jpg', bytes);
  expect(mended?.details.caption).toBe('Written here');
  expect(again.folder.state().problems).toEqual([]);
  await again.close();

  await writeFile(join(original, '..', `${item.id}.json`), '{"schemaVersion":1,');
  const third = await reopened(newsroom.folder.path);
  expect(third.folder.state().problems).toMatchObject([{ code: 'damaged-file' }]);
});

test.each(['jpeg', 'gif'] as const)(
  'a %s whose file was damaged while the library is open is mended by adding it again',
  async (format) => {
    const newsroom = await tempNewsroom();
    const bytes =
      format === 'gif'
        ? await sharp(await picture('png'))
            .gif()
            .toBuffer()
        : await picture('jpeg');
    const { item } = await newsroom.media.import('a', bytes);
    if (item === null) throw new Error('not taken');
    const worded = await newsroom.media.update(item.id, { ...item.details, caption: 'Written here' });
    const original = newsroom.media.fileOf(item);
    const whole = await readFile(original);
    await truncate(original, 100);
    expect(await newsroom.media.import('b', bytes)).toMatchObject({ item: worded, error: null });
    expect(await readFile(original)).toEqual(whole);
  },
);

test('of chosen files each has its own answer', async () => {
  const newsroom = await tempNewsroom();
  const folder = await tempFolder();
  await writeFile(join(folder, 'good.jpg'), await picture('jpeg'));
  await writeFile(join(folder, 'empty.jpg'), '');
  const handlers = mediaHandlers({
    open: async () => '',
    newsroom: () => newsroom,
    makeFolder: tempFolder,
    fetcher: () => async () => ({ ok: false, reason: 'nobody is asked' }),
    dialogs: {
      chooseFolder: async () => null,
      chooseFile: async () => null,
      chooseArticles: async () => [],
      chooseNewFile: async () => null,
      chooseMedia: async () => ['good.jpg', 'empty.jpg', 'gone.jpg'].map((name) => join(folder, name)),
    },
  });
  const answers = await handlers['media.chooseFiles']({ multiple: true });
  expect(answers.map(({ fileName, isNew, error }) => [fileName, isNew, error?.code ?? null])).toEqual([
    ['good.jpg', true, null],
    ['empty.jpg', false, 'empty-file'],
    ['gone.jpg', false, 'file-unreadable'],
  ]);
});

test('what is dropped is taken from where it lies, and of nothing that lies nowhere', async () => {
  const newsroom = await tempNewsroom();
  const handlers = mediaHandlers({
    open: async () => '',
    newsroom: () => newsroom,
    makeFolder: tempFolder,
    fetcher: () => async () => ({ ok: false, reason: 'nobody is asked' }),
    dialogs: noDialogs,
  });
  const paths = ['clip.webm', 'gone.mp4'].map(recordingPath);
  expect(
    (await handlers['media.dropped'](paths)).map(({ fileName, error }) => [fileName, error?.code ?? null]),
  ).toEqual([
    ['clip.webm', null],
    ['gone.mp4', 'file-unreadable'],
  ]);
  for (const path of ['', 'clip.webm'])
    await expect(handlers['media.dropped']([path])).rejects.toMatchObject({ code: 'no-place' });
});

test('a document is opened as a copy that nothing done to it brings back; nothing else is', async () => {
  const newsroom = await tempNewsroom();
  const opened: string[] = [];
  const handlers = mediaHandlers({
    open: async (path) => {
      opened.push(path);
      return '';
    },
    newsroom: () => newsroom,
    makeFolder: tempFolder,
    fetcher: () => async () => ({ ok: false, reason: 'nobody is asked' }),
    dialogs: noDialogs,
  });
  const { item } = await newsroom.media.take('../../mi;nutes.exe', { bytes: pdf() });
  const film = (await newsroom.media.take('clip.webm', { path: recordingPath('clip.webm') })).item;
  if (item === null || film === null) throw new Error('not taken');
  await handlers['media.open']({ id: item.id });
  expect(opened.map((path) => basename(path))).toEqual(['-mi-nutes.pdf']);
  expect(await readFile(opened[0] ?? '')).toEqual(pdf());
  expect(opened[0]).not.toContain(newsroom.folder.path);
  await expect(handlers['media.open']({ id: film.id })).rejects.toMatchObject({ code: 'media-unknown' });
});

const noDialogs = {
  chooseFolder: async () => null,
  chooseFile: async () => null,
  chooseArticles: async () => [],
  chooseNewFile: async () => null,
  chooseMedia: async () => [],
};

test.each(['jpeg', 'png', 'webp'] as const)(
  'the claimed size of a %s is read from its header',
  async (format) => {
    const size = { width: 321, height: 123 };
    expect(claimedSize(await picture(format, size), format)).toEqual(size);
    expect(claimedSize((await picture(format, size)).subarray(0, 14), format)).toBeNull();
  },
);

/** A PNG whose header claims another size. */
function claiming(png: Uint8Array, side: number): Uint8Array {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(side, 16);
  bytes.writeUInt32BE(side, 20);
  return bytes;
}
