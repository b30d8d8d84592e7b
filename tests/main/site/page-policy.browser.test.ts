import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mimeTypeOf } from '#shared/media/mime-types.ts';
import { launchBrowser } from '#tests/helpers/launch-browser.ts';
import { sampleNewsroom } from './build-sample.ts';

let browser: Browser;
let site: Server;
let elsewhere: Server;
const asked: string[] = [];

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const listen = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.listen(0, '127.0.0.1', done);
  });

/** A host that sends no headers of its own, and pages with what no theme may print. */
beforeAll(async () => {
  const newsroom = await sampleNewsroom();
  const out = join(newsroom.folder, 'out');
  await newsroom.site.build({ out });
  elsewhere = createServer(({ url }, response) => {
    asked.push(url ?? '');
    response.end();
  });
  await listen(elsewhere);
  const evil = addressOf(elsewhere);
  const loads = `<img src="${evil}/img"><script src="${evil}/script"></script><link rel="stylesheet" href="${evil}/css">
<style>body{background:url(${evil}/style)}</style><iframe src="${evil}/frame"></iframe><video src="${evil}/film"></video>
<script>new Image().src = '${evil}/inline'</script><img src="x" onerror="fetch('${evil}/handler')"><base href="${evil}/">`;
  site = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const path = pathname.replace(/\/$/, '/index.html');
    const bytes = await readFile(join(out, path)).catch(() => null);
    if (bytes === null) return response.writeHead(404).end();
    const body = path.endsWith('.html') ? `${bytes}`.replace('</body>', `${loads}</body>`) : bytes;
    return response.writeHead(200, { 'content-type': mimeTypeOf(path) ?? '' }).end(body);
  });
  await listen(site);
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
  elsewhere?.close();
});

it.each(['/', '/water/reservoir-at-historic-low-and-still-falling/', '/search/?q=ferry'])(
  '%s says itself that it loads nothing from elsewhere, and has what is its own',
  async (path) => {
    const page = await browser.newPage();
    await page.goto(addressOf(site) + path, { waitUntil: 'load' });
    const own = await page.evaluate(() => [
      getComputedStyle(document.body).margin,
      [...document.images].filter(({ naturalWidth }) => naturalWidth > 0).length > 0,
      document.querySelector('.search-form')?.querySelector<HTMLElement>('.search-filters')?.hidden ?? false,
    ]);
    await page.close();
    expect(asked).toEqual([]);
    expect(own).toEqual(['0px', !path.startsWith('/search'), false]);
  },
);
