import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createFileFetcher,
  createPictureFetcher,
  type FetchOptions,
} from '#main/import/network/fetch-file.ts';

let server: http.Server;
let base: string;
const asked: http.IncomingMessage[] = [];

beforeAll(async () => {
  server = http.createServer((request, response) => {
    asked.push(request);
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const [, kind = '', rest = ''] = pathname.split('/');
    if (kind === 'ok') response.writeHead(200, { 'content-type': 'Image/PNG; x=1' }).end('bytes');
    else if (kind === 'to') response.writeHead(302, { location: decodeURIComponent(rest) }).end();
    else if (kind === 'round') response.writeHead(301, { location: '/round' }).end();
    else if (kind === 'long') response.writeHead(200).end(Buffer.alloc(5000));
    else if (kind === 'broken') {
      response.writeHead(200, { 'content-length': '50' }).write('x');
      setImmediate(() => response.destroy());
    } else if (kind === 'never') response.writeHead(200).write('x');
    else response.writeHead(404).end('no');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetcher = (options: Partial<FetchOptions> = {}) =>
  createFileFetcher({
    largest: 1000,
    patience: 60_000,
    signal: new AbortController().signal,
    isAllowed: (address) => address === '127.0.0.1',
    ...options,
  });
const to = (address: string): string => `/to/${encodeURIComponent(address)}`;

describe('a file of another computer', () => {
  it('comes with its type and the address that it had in the end', async () => {
    expect(await fetcher()(base + to('/ok'))).toEqual({
      ok: true,
      bytes: Buffer.from('bytes'),
      type: 'image/png',
      address: `${base}/ok`,
    });
    expect(asked.at(-1)?.headers).not.toHaveProperty('cookie');
    expect(asked.at(-1)?.headers).not.toHaveProperty('referer');
  });

  it.each([
    ['a file address', () => 'file:///etc/hostname', /only http and https/],
    ['an ftp address', () => 'ftp://a.example/x.jpg', /only http and https/],
    ['no address', () => 'http://', /address is damaged/],
    ['a password', () => base.replace('//', '//me:secret@'), /holds a password/],
    ['what isn’t there', () => `${base}/gone`, /answers 404/],
    ['what is too large', () => `${base}/long`, /larger than/],
    ['what breaks off', () => `${base}/broken`, /refuses the connection|broke off|aborted/],
    ['what leads around', () => `${base}/round`, /leads on more than 5 times/],
    [
      'another computer of this network',
      () => 'http://192.168.0.1/x',
      /192\.168\.0\.1 is on this computer or in the network/,
    ],
    ['what leads into this network', () => base + to('http://10.0.0.1/x'), /10\.0\.0\.1 is on this computer/],
    ['what leads to a file', () => base + to('file:///etc/hostname'), /only http and https/],
    ['this computer by another writing', () => 'http://[::ffff:7f00:1]/x', /is on this computer/],
    ['this computer as one number', () => 'http://2130706434/x', /127\.0\.0\.2 is on this computer/],
  ])('%s is refused', async (_what, address, reason) => {
    expect(await fetcher()(address())).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  it('is looked up and refused where its name means this computer', async () => {
    const port = new URL(base).port;
    const fetch = createPictureFetcher(new AbortController().signal);
    expect(await fetch(`http://localhost:${port}/ok`)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/localhost is on this computer/),
    });
    expect(await fetch(`${base}/ok`)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/127\.0\.0\.1 is on this computer/),
    });
  });

  it('is waited for no longer than that', async () => {
    expect(await fetcher({ patience: 50 })(`${base}/never`)).toEqual({
      ok: false,
      reason: 'no answer within 0.05 s',
    });
  });

  it('is given up where somebody stops the import', async () => {
    const controller = new AbortController();
    const fetching = fetcher({ signal: controller.signal })(`${base}/never`);
    controller.abort();
    await expect(fetching).rejects.toMatchObject({ code: 'cancelled' });
  });
});
