import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerApp } from '#main/electron/app-protocol.ts';
import { answerMedia, type MediaFiles, parseMediaAddress } from '#main/electron/media-protocol.ts';
import { answerPreview } from '#main/electron/preview-protocol.ts';
import { fileInFolder } from '#main/electron/serve-file.ts';

const id = 'a'.repeat(64);
const articleId = '01jd0000000000000000000000';
let folder: string;
let media: MediaFiles;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-protocols-'));
  await mkdir(join(folder, 'renderer/assets'), { recursive: true });
  await writeFile(join(folder, 'renderer/index.html'), '<!doctype html><title>Galley</title>');
  await writeFile(join(folder, 'renderer/assets/app.js'), 'export {};');
  await writeFile(join(folder, 'renderer/assets/app.js.map'), '{}');
  await writeFile(join(folder, 'secret.json'), '{"secret":true}');
  await writeFile(join(folder, 'photo.jpg'), Buffer.from('0123456789'));
  media = {
    original: async (wanted) => (wanted === id ? join(folder, 'photo.jpg') : null),
    rendition: async (wanted, width) => (wanted === id ? join(folder, `${width}.webp`) : null),
  };
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const app = (url: string, init?: RequestInit) =>
  answerApp(new Request(url, init), { folder: join(folder, 'renderer'), policy: 'window' });

describe('app://', () => {
  test.each([
    ['app://galley/', 200, 'text/html; charset=utf-8'],
    ['app://galley/index.html', 200, 'text/html; charset=utf-8'],
    ['app://galley/index.html?theme=dark', 200, 'text/html; charset=utf-8'],
    ['app://galley/assets/app.js', 200, 'text/javascript; charset=utf-8'],
    ['app://galley/assets', 404, 'text/plain; charset=utf-8'],
    ['app://galley/assets/app.js.map', 404, 'text/plain; charset=utf-8'],
    ['app://galley/nowhere.html', 404, 'text/plain; charset=utf-8'],
    ['app://elsewhere/index.html', 404, 'text/plain; charset=utf-8'],
  ])('%s: %i', async (url, status, type) => {
    const response = await app(url);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
  });

  test('answers HEAD with the headers alone', async () => {
    const response = await app('app://galley/index.html', { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([
      200,
      '36',
      '',
    ]);
  });
});

describe('media://', () => {
  test.each([
    [`media://library/${id}`, { id, width: null }],
    [`media://library/${id}/400`, { id, width: 400 }],
    [`media://library/${id}/401`, { id, width: 800 }],
    [`media://library/${id}/1`, { id, width: 200 }],
    [`media://library/${id}/2401`, null],
    [`media://library/${id}/0`, null],
    [`media://library/${id}/-1`, null],
    [`media://library/${id}/1e3`, null],
    [`media://library/${id}/99999`, null],
    [`media://library/${id}/320/`, null],
    [`media://library/${id}?x`, null],
    [`media://elsewhere/${id}`, null],
    [`media://library/${id.toUpperCase()}`, null],
    [`media://library/${id}/../../secret.json`, null],
    [`media://library/..%2f..%2fsecret.json`, null],
    ['media://library/', null],
    ['media://library', null],
  ])('reads %s', (address, expected) => {
    expect(parseMediaAddress(address)).toEqual(expected);
  });

  const get = (range?: string) =>
    answerMedia(
      new Request(`media://library/${id}`, range === undefined ? {} : { headers: { range } }),
      media,
    );

  test.each([
    [undefined, 200, '0123456789', null, '10'],
    ['bytes=2-4', 206, '234', 'bytes 2-4/10', '3'],
    ['bytes=8-', 206, '89', 'bytes 8-9/10', '2'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10', '3'],
  ])('gives the range %s', async (range, status, text, contentRange, length) => {
    const response = await get(range);
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(response.headers.get('accept-ranges')).toBe('bytes');
    expect([
      response.status,
      await response.text(),
      response.headers.get('content-range'),
      response.headers.get('content-length'),
    ]).toEqual([status, text, contentRange, length]);
  });

  test('says how long a file is when a range lies behind its end', async () => {
    const response = await get('bytes=10-');
    expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  });

  test.each([
    ['a picture that the library does not have', `media://library/${'b'.repeat(64)}`, 404],
    ['a rendition whose file is gone', `media://library/${id}/320`, 404],
    ['no media address', 'media://library/photo.jpg', 400],
  ])('answers %s', async (_name, url, status) => {
    expect((await answerMedia(new Request(url), media)).status).toBe(status);
  });
});

describe('preview://', () => {
  const asked: [string, string][] = [];
  const preview = (url: string, init?: RequestInit) =>
    answerPreview(new Request(url, init), async (host, pathname) => {
      asked.push([host, pathname]);
      const headers = { 'content-type': 'text/html', 'content-security-policy': 'script-src *' };
      return { status: 200, headers, body: '<p>Tides' };
    });

  test('gives what the site would hold, for the article that the host names', async () => {
    const response = await preview(`preview://${articleId}/harbour/tides/index.html`);
    expect(asked.pop()).toEqual([articleId, '/harbour/tides/index.html']);
    expect([response.status, await response.text()]).toEqual([200, '<p>Tides']);
  });

  test('keeps our policy whatever the page says', async () => {
    const response = await preview(`preview://${articleId}/`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('content-security-policy')).not.toContain('script-src *');
  });

  test.each([
    ['preview://library/', 404],
    [`preview://${articleId}/%2e%2e%2fgalley.json`, 400],
    [`preview://${articleId}/..%5cgalley.json`, 400],
    [`preview://${articleId}/%00`, 400],
    [`preview://${articleId}/%zz`, 400],
  ])('refuses %s without asking for it', async (url, status) => {
    asked.length = 0;
    expect((await preview(url)).status).toBe(status);
    expect(asked).toEqual([]);
  });
});

describe('a path that a URL names', () => {
  test.each([
    ['/index.html', 'index.html'],
    ['/assets/app.js', 'assets/app.js'],
    ['/a%20b.js', 'a b.js'],
    ['/%C3%A9.js', 'é.js'],
    ['/...', '...'],
    ['/%252e%252e/x', '%2e%2e/x'],
  ])('%s is a file of the folder', (pathname, file) => {
    expect(fileInFolder('/srv/app', pathname)).toBe(join('/srv/app', file));
  });

  test.each([
    '/',
    '',
    '/..',
    '/../secret.json',
    '/assets/../../secret.json',
    '/%2e%2e/secret.json',
    '/%2E%2E%2Fsecret.json',
    '/assets/..%2f..%2fsecret.json',
    '/..%5c..%5csecret.json',
    '/..\\secret.json',
    '/C:\\secret.json',
    '/index.html%00.png',
    '/%',
    '/%c0%ae%c0%ae/secret.json',
  ])('%s is refused', (pathname) => {
    expect(fileInFolder('/srv/app', pathname)).toBeNull();
  });
});
