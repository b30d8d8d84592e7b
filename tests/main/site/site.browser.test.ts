import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPreviewService } from '#main/preview/preview-service.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import * as node from '#tests/helpers/body-nodes.ts';
import { launchBrowser } from '#tests/helpers/launch-browser.ts';
import { articleId, sampleArticle } from '#tests/helpers/sample-library.ts';
import { type SampleNewsroom, sampleNewsroom } from './build-sample.ts';

let newsroom: SampleNewsroom;
let browser: Browser;
let server: Server;
let origin: string;
let out: string;
let commentServer: Server;
const posted: URLSearchParams[] = [];

const pages = [
  ['front', '/'],
  ['article', '/water/reservoir-at-historic-low-and-still-falling/'],
  ['Arabic article', '/town/mktbt-albldt-tfth-abwabha/'],
  ['section', '/town/'],
  ['tag', '/tags/drought/'],
  ['author', '/authors/ida-marsh/'],
  ['archive', '/archive/'],
  ['month', '/2026/06/'],
  ['search', '/search/?q=bridge'],
  ['not-found', '/404.html'],
] as const;

/** A web server with the site's own headers. */
beforeAll(async () => {
  newsroom = await sampleNewsroom();
  out = `${newsroom.folder}/out`;
  const { config } = newsroom.library;
  const posts = createServer(async (request, response) => {
    if (request.method === 'POST') posted.push(new URLSearchParams(await text(request)));
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Thank you</h1>');
  });
  commentServer = posts;
  await new Promise<void>((done) => posts.listen(0, '127.0.0.1', done));
  const endpoint = `http://127.0.0.1:${(posts.address() as AddressInfo).port}/post`;
  const manyScripts = sampleArticle(9, {
    headline: '평양의 정상회담',
    standfirst: '',
    language: 'ko',
    section: 'sport',
    body: bodyOf([node.paragraph('東京都の鉄橋。'), node.paragraph('Žlutý kůň.')]),
  });
  newsroom.library = {
    ...newsroom.library,
    articles: [...newsroom.library.articles, manyScripts],
    config: { ...config, baseUrl: 'http://127.0.0.1/', comments: { endpoint } },
  };
  await newsroom.site.build({ out });
  const preview = createPreviewService({
    libraryPath: newsroom.libraryPath,
    snapshot: newsroom.snapshot,
    renditions: newsroom.renditions,
    clock: newsroom.clock,
  });
  server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const { status, headers, body } = await preview.respond(articleId(1), pathname);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  commentServer?.close();
});

interface Look {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScriptEnabled?: boolean;
}

/** Opens a page and gives it to `use`, with everything that the browser complained about or asked another host for. */
async function visit(
  address: string,
  look: Look,
  use: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const { width = 1280, colorScheme = 'light', javaScriptEnabled = true } = look;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    javaScriptEnabled,
  });
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(address).origin)) complaints.push(request.url());
    });
    await page.goto(address, { waitUntil: 'load' });
    await use(page);
  } finally {
    await context.close();
  }
  return complaints;
}

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
      const onScreen = ['.site-header nav', '.site-search', '.related', '.comments', '.tags', '.site-footer'];
      const always = ['h1', '.standfirst', '.byline', '.hero img', '.body p', '.author-box'];
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
