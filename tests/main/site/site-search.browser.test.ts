import { describe, expect, it } from 'vitest';
import { origin, out, serveSampleSite, visit } from './served-sample.ts';

serveSampleSite();

describe('search', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['reservoir', ['Reservoir at “historic” low & <still> falling']],
    ['RESERV', ['Reservoir at “historic” low & <still> falling']],
    ['hosepipes', ['Reservoir at “historic” low & <still> falling']],
    ['ferry', ['Ferry crew asks for an answer', 'Reservoir at “historic” low & <still> falling']],
    ['ferries', ['Ferry crew asks for an answer', 'Reservoir at “historic” low & <still> falling']],
    ['Okafor ferry', ['Ferry crew asks for an answer', 'Reservoir at “historic” low & <still> falling']],
    ['drought crew', ['Ferry crew asks for an answer']],
    ['مكتبة', ['مكتبة البلدة تفتح أبوابها']],
    ['정상회담', ['평양의 정상회담']],
    ['정상', ['평양의 정상회담']],
    ['東京', ['평양의 정상회담']],
    ['鉄橋', ['평양의 정상회담']],
    ['zluty', ['평양의 정상회담']],
    ['ŽLUTÝ', ['평양의 정상회담']],
    ['zeppelin', []],
    ['<img src=x onerror=alert(1)>', []],
  ];

  it('finds the articles that have the words', async () => {
    await visit(`${origin}/search/`, {}, async (page) => {
      for (const [words, expected] of cases) {
        await page.goto(`${origin}/search/?q=${encodeURIComponent(words)}`);
        await page.getByRole('status').filter({ hasText: /./ }).waitFor();
        expect([words, await page.locator('.search-list a').allTextContents()]).toEqual([words, expected]);
        expect(await page.getByRole('searchbox').inputValue()).toBe(words);
      }
    });
  });

  it('searches as one types, by section, year and date, and says so in its address', async () => {
    await visit(`${origin}/search/#main`, {}, async (page) => {
      expect(new URL(page.url()).hash).toBe('#main');
      const headlines = page.locator('.search-list a');
      await page.getByRole('searchbox').fill('story');
      await page.getByRole('status').filter({ hasText: '4' }).waitFor();
      expect(await headlines.count()).toBe(4);
      await page.getByLabel('Section', { exact: true }).selectOption('Sport');
      await page.getByRole('status').filter({ hasText: '1' }).waitFor();
      expect(await headlines.allTextContents()).toEqual(['Rowers train on grass']);
      expect(new URL(page.url()).search).toBe('?q=story&section=sport');
      await page.reload();
      await page.getByRole('status').filter({ hasText: '1' }).waitFor();
      expect(await page.locator('.search-list mark').count()).toBeGreaterThan(0);
    });
  });

  it('shows nothing of what was looked for before, however late it comes', async () => {
    await visit(`${origin}/search/`, {}, async (page) => {
      const held = Promise.withResolvers<void>();
      const asked = Promise.withResolvers<void>();
      await page.route(/-cards-/, async (route) => {
        asked.resolve();
        await held.promise;
        await route.continue();
      });
      await page.getByRole('searchbox').fill('story');
      await asked.promise;
      await page.getByRole('searchbox').fill('ferry');
      await page.getByRole('status').filter({ hasText: '2' }).waitFor();
      held.resolve();
      const headlines = page.locator('.search-list a');
      await headlines.nth(1).waitFor();
      expect(await headlines.allTextContents()).toEqual([
        'Ferry crew asks for an answer',
        'Reservoir at “historic” low & <still> falling',
      ]);
    });
  });

  it('works in a site opened from a folder', async () => {
    await visit(`file://${out}/search/index.html`, {}, async (page) => {
      await page.getByRole('searchbox').fill('reservoir');
      await page.locator('.search-list a').click();
      await page.waitForURL('**/reservoir-at-*/index.html');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Reservoir');
    });
  });

  it('leads on without script', async () => {
    await visit(`${origin}/search/`, { javaScriptEnabled: false }, async (page) => {
      for (const name of ['Town', 'Drought', 'Ida Marsh', 'Archive']) {
        expect(await page.getByRole('main').getByRole('link', { name }).count()).toBe(1);
      }
    });
  });
});
