import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { articleId } from '#tests/helpers/sample-library.ts';
import { origin, out, pages, posted, serveSampleSite, visit } from './served-sample.ts';

serveSampleSite();

describe('every kind of page', () => {
  const dark = pages.filter(([name]) => name === 'article' || name === 'search');
  it.each([
    ...pages.map(([name, path]) => [name, 'light', path] as const),
    ...dark.map(([name, path]) => [name, 'dark', path] as const),
  ])('%s, %s, has no flaw that axe finds', async (_, colorScheme, path) => {
    const complaints = await visit(origin + path, { colorScheme }, async (page) => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    });
    expect(complaints).toEqual([]);
  });

  it('fits a window of 320 px', async () => {
    await visit(origin, { width: 320 }, async (page) => {
      for (const [name, path] of pages) {
        await page.goto(origin + path);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect([name, overflow]).toEqual([name, 0]);
      }
    });
  });

  it.each([320, 360])('keeps words of 40 letters in a window of %s px', async (width) => {
    await visit(origin, { width }, async (page) => {
      for (const [name, path] of pages) {
        await page.goto(origin + path);
        expect([name, await page.evaluate(wordsOutside)]).toEqual([name, []]);
      }
    });
  });
});

/** In a page: long words for its titles and names, and which words a reader can't see then. What scrolls by itself is in reach. */
function wordsOutside(): readonly string[] {
  const long = 'Geschwindigkeitsbegrenzungsverordnungsamt Rindfleischetikettierungsaufgabe';
  for (const one of document.querySelectorAll('h1, h2 a, h3 a, .breadcrumb a, .byline a, .card-byline'))
    one.textContent = long;
  const isClipped = (element: Element): boolean =>
    element !== document.body &&
    (getComputedStyle(element).overflowX !== 'visible' ||
      (element.parentElement !== null && isClipped(element.parentElement)));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const outside: string[] = [];
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    const parent = text.parentElement;
    if (parent === null || !parent.checkVisibility() || parent.closest('.skip-link') || isClipped(parent))
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const rects = [...range.getClientRects()];
    if (rects.some(({ left, right }) => left < -1 || right > innerWidth + 1))
      outside.push(`${parent.className}: ${text.textContent}`);
  }
  return outside;
}

it('an article is whole without script, and its skip link leads to it', async () => {
  await visit(origin + pages[1][1], { javaScriptEnabled: false }, async (page) => {
    await expect(page.getByRole('heading', { level: 1 }).textContent()).resolves.toContain('Reservoir');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#main');
    expect(
      await page
        .locator('img')
        .first()
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(0);
  });
});

it('a site works from a folder', async () => {
  await visit(`file://${out}/index.html`, {}, async (page) => {
    await page.getByRole('link', { name: /Reservoir/ }).click();
    await page.getByRole('link', { name: 'Town' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Town');
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
  });
});

describe('the comment form', () => {
  /** From a folder, as there the page has no policy that would say where forms may go. */
  const article = (): string => `file://${out}${pages[1][1]}index.html`;

  it('says by keyboard what is missing, beside each field, and posts what is whole', async () => {
    await visit(article(), {}, async (page) => {
      const field = (name: string) => page.getByRole('textbox', { name });
      await field('Comment').focus();
      await page.keyboard.type('I saw the ferry.');
      await field('Website').focus();
      await page.keyboard.type('nowhere');
      await page.keyboard.press('Enter');

      expect(await field('Name').evaluate((element) => element === document.activeElement)).toBe(true);
      for (const name of ['Name', 'Email', 'Website']) {
        const described = await field(name).evaluate((element) =>
          (element.getAttribute('aria-describedby') ?? '')
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent),
        );
        expect([name, await field(name).getAttribute('aria-invalid'), described.at(-1)]).toEqual([
          name,
          'true',
          expect.stringMatching(/\w/),
        ]);
        expect(described.includes('Your email address will not be published.')).toBe(name === 'Email');
      }
      expect(await field('Comment').getAttribute('aria-invalid')).toBe('false');
      const { violations } = await new AxeBuilder({ page }).include('.comments').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(posted).toEqual([]);

      await page.keyboard.type('Ana');
      expect(await page.locator('#comment-name-error').count()).toBe(0);
      await page.keyboard.press('Tab');
      await page.keyboard.type('ana@reader.example');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('https://ana.example/');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    });
    expect(posted.map((fields) => Object.fromEntries(fields))).toEqual([
      {
        article: articleId(1),
        headline: 'Reservoir at “historic” low & <still> falling',
        page: 'http://127.0.0.1/water/reservoir-at-historic-low-and-still-falling/',
        comment: 'I saw the ferry.',
        name: 'Ana',
        email: 'ana@reader.example',
        url: 'https://ana.example/',
      },
    ]);
  });
});

describe('a page follows what its reader has set', () => {
  const shown = (page: Page, selectors: readonly string[]): Promise<readonly string[]> =>
    page.evaluate(
      (all) => all.filter((one) => [...document.querySelectorAll(one)].some((it) => it.checkVisibility())),
      selectors,
    );

  it('on paper: the text without what only a screen can use', async () => {
    await visit(origin + pages[1][1], {}, async (page) => {
      const onScreen = [
        ...['.site-header nav', '.site-search', '.related', '.comments', '.tags'],
        '.site-footer > :not(.rights)',
      ];
      const always = ['h1', '.standfirst', '.byline', '.hero img', '.body p', '.author-box', '.rights'];
      expect(await shown(page, [...onScreen, ...always])).toEqual([...onScreen, ...always]);
      await page.emulateMedia({ media: 'print' });
      expect(await shown(page, [...onScreen, ...always])).toEqual(always);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
    });
  });

  it('without motion', async () => {
    await visit(origin, {}, async (page) => {
      const scroll = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
      expect(await scroll()).toBe('smooth');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await scroll()).toBe('auto');
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((one) => {
            const { animationName, transitionDuration } = getComputedStyle(one);
            return animationName !== 'none' || transitionDuration !== '0s';
          }).length,
      );
      expect(moving).toBe(0);
    });
  });

  it('in the system’s own colours: what has the focus and where one is stay to be seen', async () => {
    await visit(origin + pages[3][1], {}, async (page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      const current = page.locator('.section-nav a[aria-current]');
      expect(await current.evaluate((link) => getComputedStyle(link).borderBottomStyle)).toBe('solid');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const outline = () => getComputedStyle(document.activeElement ?? document.body).outlineStyle;
      expect(await page.evaluate(outline)).toBe('solid');
    });
  });
});
