import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import yazl from 'yazl';
import { MediaItem, PictureItem } from '#shared/media/media.schema.ts';
import { picture } from '../../helpers/pictures.ts';
import { articleId, sampleArticle } from '../../helpers/sample-library.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';

const article = articleId(1);
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const itemOf = (bytes: Buffer): PictureItem =>
  PictureItem.parse({
    schemaVersion: 1,
    id: sha256(bytes),
    fileName: 'crane.png',
    format: 'png',
    width: 10,
    height: 10,
    bytes: bytes.length,
    addedAt: '2026-11-25T10:00:00Z',
    details: {},
  });

const filmOf = (bytes: Buffer): MediaItem =>
  MediaItem.parse({
    schemaVersion: 1,
    id: sha256(bytes),
    fileName: 'ferry.mp4',
    format: 'mp4',
    duration: 1,
    bytes: bytes.length,
    addedAt: '2026-11-25T10:00:00Z',
    details: {},
  });

function reviewOf(changes: object = {}, media: readonly MediaItem[] = []): object {
  return {
    galleyReview: 1,
    article,
    copy: '0123456789abcdef',
    number: 1,
    sentAt: '2026-11-25T10:00:00Z',
    by: { name: 'Bo', initials: 'B' },
    newsroom: 'The Tide',
    createdAt: '2026-11-25T09:00:00Z',
    state: { content: sampleArticle(1), review: { schemaVersion: 1, article }, proposal: null },
    seen: [],
    versions: [],
    authors: [],
    media,
    ...changes,
  };
}

async function zipOf(
  entries: Readonly<Record<string, Buffer | object>>,
  rename?: readonly [string, string],
): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(entries))
    zip.addBuffer(Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content)), name);
  zip.end();
  const bytes = await buffer(zip.outputStream);
  if (rename !== undefined)
    for (let at = bytes.indexOf(rename[0]); at >= 0; at = bytes.indexOf(rename[0], at + 1))
      bytes.write(rename[1], at);
  return bytes;
}

const png = Buffer.from(await picture('png'));
const cut = png.subarray(0, png.length / 2);
const named = (bytes: Buffer): string => `media/${sha256(bytes)}`;

it.each<readonly [string, () => Promise<Buffer>, string, RegExp]>([
  ['no zip', async () => Buffer.from('hello'), 'not-a-review-file', /it is none/],
  [
    'half a zip',
    async () => (await zipOf({ 'review.json': reviewOf() })).subarray(0, 300),
    'not-a-review-file',
    /cut off/,
  ],
  ['a zip of something else', () => zipOf({ 'review.txt': png }), 'review-file-refused', /no place in it/],
  ['an empty zip', () => zipOf({}), 'not-a-review-file', /no review file/],
  ['no JSON', () => zipOf({ 'review.json': Buffer.from('{"galley') }), 'review-file-refused', /damaged/],
  [
    'a newer format',
    () => zipOf({ 'review.json': reviewOf({ galleyReview: 2 }) }),
    'review-file-refused',
    /update Galley/,
  ],
  [
    'an id that is a path',
    () => zipOf({ 'review.json': reviewOf({ article: '../../../../../etc/cron.d/x' }) }),
    'review-file-refused',
    /article/,
  ],
  [
    'a copy that is a path',
    () => zipOf({ 'review.json': reviewOf({ copy: '../../x' }) }),
    'review-file-refused',
    /copy/,
  ],
  [
    'an author that is a path',
    () => zipOf({ 'review.json': reviewOf({ authors: [{ schemaVersion: 1, slug: '../x', name: 'X' }] }) }),
    'review-file-refused',
    /slug/,
  ],
  [
    'parts of two articles',
    () =>
      zipOf({
        'review.json': reviewOf({
          state: {
            content: sampleArticle(1),
            review: { schemaVersion: 1, article: articleId(2) },
            proposal: null,
          },
        }),
      }),
    'review-file-refused',
    /different articles/,
  ],
  [
    'too many copies',
    () =>
      zipOf({
        'review.json': reviewOf({
          seen: Array.from({ length: 31 }, () => ({
            copy: '0123456789abcdef',
            number: 1,
            state: { content: sampleArticle(1), review: { schemaVersion: 1, article }, proposal: null },
          })),
        }),
      }),
    'review-file-refused',
    /seen/,
  ],
  [
    'a file beside',
    () => zipOf({ 'review.json': reviewOf(), 'run.sh': png }),
    'review-file-refused',
    /no place in it/,
  ],
  [
    'a name that leads out',
    () => zipOf({ 'review.json': reviewOf(), 'xx/evil': png }, ['xx/evil', '../evil']),
    'review-file-refused',
    /refused/,
  ],
  [
    'a picture that isn’t named',
    () => zipOf({ 'review.json': reviewOf(), [named(png)]: png }),
    'review-file-refused',
    /doesn’t name/,
  ],
  [
    'a picture that is missing',
    () => zipOf({ 'review.json': reviewOf({}, [itemOf(png)]) }),
    'review-file-refused',
    /“crane.png” is missing/,
  ],
  [
    'a film that is missing',
    () => zipOf({ 'review.json': reviewOf({}, [filmOf(png)]) }),
    'review-file-refused',
    /: “ferry.mp4” is missing/,
  ],
  [
    'another film under its name',
    () => zipOf({ 'review.json': reviewOf({}, [filmOf(png)]), [named(png)]: cut }),
    'review-file-refused',
    /: “ferry.mp4” is not what it was: its checksum/,
  ],
  [
    'another picture under its name',
    () => zipOf({ 'review.json': reviewOf({}, [itemOf(png)]), [named(png)]: cut }),
    'review-file-refused',
    /“crane.png” is not what it was: its checksum/,
  ],
  [
    'a picture that can’t be decoded',
    () => zipOf({ 'review.json': reviewOf({}, [itemOf(cut)]), [named(cut)]: cut }),
    'damaged-picture',
    /decoded/,
  ],
  [
    'a program for a picture',
    () =>
      zipOf({
        'review.json': reviewOf({}, [itemOf(Buffer.from('MZ program'))]),
        [named(Buffer.from('MZ program'))]: Buffer.from('MZ program'),
      }),
    'not-a-picture',
    /not a picture/,
  ],
  [
    'a review that unpacks to hundreds of megabytes',
    () => zipOf({ 'review.json': Buffer.alloc(70_000_000, 32) }),
    'review-file-refused',
    /far too long/,
  ],
])('%s is refused, and nothing of it is kept', async (_name, bytes, code, message) => {
  const newsroom = await tempNewsroom();
  const path = join(await tempFolder(), 'x.galley-review');
  await writeFile(path, await bytes());
  await expect(newsroom.exchange.take(path)).rejects.toMatchObject({
    name: 'ExpectedError',
    code,
    message: expect.stringMatching(message),
  });
  for (const folder of ['articles', 'authors', 'media'])
    expect(await readdir(join(newsroom.folder.path, folder))).toEqual([]);
});

it('the same without any of that is taken', async () => {
  const newsroom = await tempNewsroom();
  const path = join(await tempFolder(), 'x.galley-review');
  await writeFile(path, await zipOf({ 'review.json': reviewOf({}, [itemOf(png)]), [named(png)]: png }));
  expect(await newsroom.exchange.take(path)).toMatchObject({ outcome: 'new' });
  expect(newsroom.media.list()).toHaveLength(1);
});
