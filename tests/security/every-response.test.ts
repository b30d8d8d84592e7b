import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerPictureFile, createPictureJobs } from '#main/electron/picture-jobs.ts';
import { registerProtocols } from '#main/electron/protocols.ts';
import { silentLogger } from '../helpers/silent-logger.ts';

const picture = 'a'.repeat(64);
const article = '01jd0000000000000000000000';
let folder: string;
const job = '00000000-0000-4000-8000-000000000000';
const handlers = new Map<string, (request: Request) => Response | Promise<Response>>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-responses-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'picture-codec.html'), '<!doctype html>');
  await writeFile(join(folder, 'photo.jpg'), '0123456789');
  const handle = (scheme: string, handler: (request: Request) => Response | Promise<Response>) => {
    handlers.set(scheme, handler);
  };
  registerProtocols(
    { handle },
    {
      app: { folder, policy: 'window' },
      answerAppInstead: null,
      media: {
        original: async (id) => (id === picture ? join(folder, 'photo.jpg') : null),
        rendition: async () => {
          throw new Error(`no space left in ${folder}`);
        },
      },
      preview: async (_host, pathname) => {
        if (pathname === '/broken') throw new Error(`a template failed in ${folder}`);
        return { status: pathname === '/' ? 200 : 404, headers: { 'content-type': 'text/html' }, body: 'x' };
      },
      pictures: createPictureJobs((request) => answerPictureFile(request, { folder, policy: 'pictures' })),
      log: silentLogger,
    },
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function ask(url: string, init?: RequestInit): Promise<Response> {
  const handler = handlers.get(url.slice(0, url.indexOf(':')));
  if (handler === undefined) throw new Error(`nothing answers ${url}`);
  return handler(new Request(url, init));
}

const answers: readonly [string, RequestInit, number][] = [
  ['app://galley/', {}, 200],
  ['app://galley/', { method: 'HEAD' }, 200],
  ['app://galley/', { headers: { range: 'bytes=0-3' } }, 206],
  ['app://galley/', { headers: { range: 'bytes=900-' } }, 416],
  ['app://galley/%2e%2e%2fpackage.json', {}, 400],
  ['app://galley/nowhere.js', {}, 404],
  ['app://galley/', { method: 'POST', body: 'x' }, 405],
  ['app://galley/', { method: 'PUT', body: 'x' }, 405],
  ['app://galley/', { method: 'DELETE' }, 405],
  ['app://galley/', { method: 'OPTIONS' }, 405],
  [`media://library/${picture}`, {}, 200],
  [`media://library/${picture}`, { headers: { range: 'bytes=1-2' } }, 206],
  [`media://library/${picture}/320`, {}, 500],
  [`media://library/${'b'.repeat(64)}`, {}, 404],
  ['media://library/..%2f..%2fphoto.jpg', {}, 400],
  [`media://library/${picture}`, { method: 'POST', body: 'x' }, 405],
  [`media://library/${picture}`, { method: 'DELETE' }, 405],
  [`preview://${article}/`, {}, 200],
  [`preview://${article}/`, { method: 'HEAD' }, 200],
  [`preview://${article}/nowhere`, {}, 404],
  [`preview://${article}/broken`, {}, 500],
  [`preview://${article}/..%2f..%2fgalley.json`, {}, 400],
  [`preview://${article}/comment`, { method: 'POST', body: 'x' }, 405],
  ['pictures://codec/', {}, 200],
  ['pictures://codec/', { method: 'POST', body: 'x' }, 405],
  ['pictures://codec/%2e%2e%2fpackage.json', {}, 400],
  ['pictures://elsewhere/', {}, 404],
  [`pictures://codec/jobs/${job}`, {}, 404],
  [`pictures://codec/jobs/${job}/files`, { method: 'POST', body: 'x' }, 404],
];

describe('every answer', () => {
  test.each(answers)('%s %j is a %i', async (url, init, status) => {
    expect((await ask(url, init)).status).toBe(status);
  });

  test.each(answers)('%s %j carries a policy and may not be guessed at', async (url, init) => {
    const { headers } = await ask(url, init);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('content-type')).toBeTruthy();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each(answers)('%s %j names no file of this machine', async (url, init) => {
    const response = await ask(url, init);
    const said = (await response.text()) + JSON.stringify([...response.headers]);
    expect(said).not.toContain(folder);
  });
});
