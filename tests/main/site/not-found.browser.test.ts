import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '#tests/helpers/launch-browser.ts';
import { sampleNewsroom } from './build-sample.ts';

const origin = 'https://weir.example';
let out: string;
let browser: Browser;

beforeAll(async () => {
  const { folder, site } = await sampleNewsroom();
  out = join(folder, 'out');
  expect((await site.build({ out })).problems).toEqual([]);
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
});

it.each([
  ['/tags/flood-barrier/', 'flood barrier'],
  ['/2019/05/old_quay.html', 'old quay'],
  ['/sport/index.html', 'sport'],
  ['/tags/%D7%A9%D7%9C%D7%95%D7%9D/', 'שלום'],
  ['/tags/%E0%A4%A/', ''],
  ['/404.html', ''],
])('at %s, where nothing is, the search box has “%s”, and links lead on', async (path, words) => {
  const page = await browser.newPage();
  try {
    // As a host answers: that page at any address, the site's files below its own.
    await page.route('**', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === path) {
        await route.fulfill({ contentType: 'text/html', body: await readFile(join(out, '404.html')) });
        return;
      }
      await route.fulfill({ path: join(out, pathname.replace(/^\/news\//, '')) });
    });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(origin + path);
    expect(await page.inputValue('#site-search')).toBe(words);
    const ways = await page.$$eval('.ways-on a', (links) => links.map((link) => link.getAttribute('href')));
    expect(ways).toEqual(['/news/', '/news/search/', '/news/archive/']);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
  }
});
