import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerMedia } from '#main/electron/media-protocol.ts';
import { writePublished } from '#main/media/published-files.ts';
import type { FileFormat } from '#shared/media/file-formats.ts';
import { launchBrowser } from '#tests/helpers/launch-browser.ts';
import { recordingPath, writeLongSound } from '#tests/helpers/recordings.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

let browser: Browser;
let server: Server;
let page: Page;
let file = '';
let ranges: (string | undefined)[] = [];

/** What answers media:// in the app, at an address that a Chromium without the app knows. */
beforeAll(async () => {
  const files = { original: async () => file, rendition: async () => null };
  server = createServer(async (request, response) => {
    const { range } = request.headers;
    if (request.url === '/favicon.ico') return void response.writeHead(404).end();
    if (request.url === '/') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
    ranges.push(range);
    const asked = new Request(`media://library/${'a'.repeat(64)}`, {
      method: request.method ?? 'GET',
      headers: range === undefined ? {} : { range },
    });
    const { status, headers, body } = await answerMedia(asked, files);
    response.writeHead(status, Object.fromEntries(headers));
    if (body === null) response.end();
    else
      Readable.fromWeb(body as ReadableStream)
        .on('error', () => {})
        .pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

interface Played {
  readonly duration: number;
  readonly at: number;
  readonly width: number;
  readonly error: string | null;
}

/** Loads it, goes to a moment and shows that. */
async function playAt(path: string, seconds: number): Promise<Played> {
  [file, ranges] = [path, []];
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return page.evaluate(async (time) => {
    const video = document.createElement('video');
    const heard = (name: string): Promise<unknown> =>
      new Promise((done) => {
        video.addEventListener(name, done, { once: true });
        video.addEventListener('error', done, { once: true });
      });
    video.preload = 'metadata';
    video.src = `/media?${Math.random()}`;
    document.body.append(video);
    await heard('loadedmetadata');
    video.currentTime = time;
    await heard('seeked');
    const { duration, currentTime, videoWidth, error } = video;
    return { duration, at: currentTime, width: videoWidth, error: error?.message ?? null };
  }, seconds);
}

test('a long sound is heard from its end without what lies before', async () => {
  const path = join(await tempFolder(), 'council.wav');
  await writeLongSound(path);
  expect(await playAt(path, 590)).toEqual({ duration: 600, at: 590, width: 0, error: null });
  expect(ranges[0]).toBe('bytes=0-');
  expect(Number(/^bytes=(\d+)-$/.exec(ranges.at(-1) ?? '')?.[1])).toBeGreaterThan(9_000_000);
});

describe('as readers get it, a browser plays', () => {
  test.each<[string, FileFormat, number]>([
    ['clip.mp4', 'mp4', 96],
    ['phone.mp4', 'mp4', 96],
    ['clip.mov', 'mp4', 96],
    ['frag.mp4', 'mp4', 96],
    ['drone.mp4', 'mp4', 96],
    ['upright.mp4', 'mp4', 54],
    ['clip.webm', 'webm', 96],
    ['sound.m4a', 'm4a', 0],
    ['sound.mp3', 'mp3', 0],
    ['sound.opus', 'ogg', 0],
    ['sound.ogg', 'ogg', 0],
    ['sound.wav', 'wav', 0],
  ])('%s', async (name, format, width) => {
    const path = join(await tempFolder(), `published.${format}`);
    await writePublished(recordingPath(name), { format }, path);
    const { duration, ...seen } = await playAt(path, 1.5);
    expect(seen).toEqual({ at: 1.5, width, error: null });
    expect(duration).toBeCloseTo(2, 0);
  });
});
