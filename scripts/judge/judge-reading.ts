import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';

/** In bytes as they are on disk; what a page's reader has to wait for on a telephone. */
const most = { html: 60_000, css: 36_000, js: 15_000, total: 400_000 } as const;
const mostRequests = 12;

/** HTML_CodeSniffer at WCAG 2.2 AA, and what no checker of markup sees: keys alone, larger and wider set text, weight. */
export async function judgeReading(browser: Browser, url: string, kind: string): Promise<readonly string[]> {
  // The sniffer's own code is put into the page, which the site's policy wouldn't allow.
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const loaded = new Map<string, number>();
    page.on('response', async (response) => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      loaded.set(response.url(), body.length);
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(url, { waitUntil: 'networkidle' });
    return [
      ...(kind.startsWith('article') ? weigh(loaded) : []),
      ...(await sniff(page)),
      ...(await touch(page)),
      ...(await spaceOut(page)),
      ...(await goByKeys(page, url)),
    ];
  } finally {
    await context.close();
  }
}

function weigh(loaded: ReadonlyMap<string, number>): readonly string[] {
  const of = (pattern: RegExp): number =>
    [...loaded].reduce((sum, [url, bytes]) => sum + (pattern.test(new URL(url).pathname) ? bytes : 0), 0);
  const weights = { html: of(/\/$|\.html$/), css: of(/\.css$/), js: of(/\.js$/), total: of(/./) };
  return [
    ...Object.entries(weights).flatMap(([name, bytes]) =>
      bytes > most[name as keyof typeof most] ? [`loads ${bytes} bytes of ${name}`] : [],
    ),
    ...(loaded.size > mostRequests ? [`makes ${loaded.size} requests`] : []),
  ];
}

/** It takes `autocomplete="url"` of a field for addresses for a mistake, and has no words for that. */
const falseAlarm = 'InvalidAutoComplete_Url';

async function sniff(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(require.resolve('html_codesniffer/build/HTMLCS.js'), 'utf8'));
  const found = await page.evaluate(
    () =>
      new Promise<readonly string[]>((done) => {
        const { HTMLCS } = globalThis as unknown as { readonly HTMLCS: Sniffer };
        const wordsOf = HTMLCS.getTranslation.bind(HTMLCS);
        HTMLCS.getTranslation = (name) => wordsOf(name) ?? name;
        HTMLCS.process('WCAG2AA', document, () =>
          done(
            HTMLCS.getMessages()
              .filter(({ type }) => type === HTMLCS.ERROR)
              .map(({ code, msg, element }) => `${code}: ${msg} ${element.outerHTML.slice(0, 100)}`),
          ),
        );
      }),
  );
  return found.filter((message) => !message.includes(falseAlarm)).map((message) => `HTMLCS: ${message}`);
}

interface Sniffer {
  readonly ERROR: number;
  getTranslation: (name: string) => string | undefined;
  readonly process: (standard: string, document: Document, done: () => void) => void;
  readonly getMessages: () => readonly {
    readonly type: number;
    readonly code: string;
    readonly msg: string;
    readonly element: Element;
  }[];
}

/** WCAG 2.2, 2.5.8, without the exception for what stands far from others: a finger hits what is 24 pixels high. */
async function touch(page: Page): Promise<readonly string[]> {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('nav a, button, input:not([type=hidden]), select, textarea')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
      .map((one) => one.outerHTML.slice(0, 100)),
  );
  return small.map((element) => `is hard to touch: ${element}`);
}

/** WCAG 2.2, 1.4.4, 1.4.10 and 1.4.12: at 200 and 400 % of a window of 1280 pixels, set as wide as readers may set it. */
async function spaceOut(page: Page): Promise<readonly string[]> {
  await page.addStyleTag({
    content:
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
  });
  const messages: string[] = [];
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const { overflow, cut } = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - innerWidth,
      // The end of a breadcrumb is the heading below it, whole.
      cut: [...document.querySelectorAll('body *:not([aria-current], [aria-current] *)')]
        .filter((one) => {
          const { overflowX, overflowY } = getComputedStyle(one);
          const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
          const isFull = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
          return hides && isFull && one.clientWidth > 1 && one.textContent.trim() !== '';
        })
        .map((one) => one.outerHTML.slice(0, 100)),
    }));
    if (overflow > 0) messages.push(`set wide, ${overflow} px wider than a window of ${width} px`);
    messages.push(...cut.map((element) => `set wide, cuts off at ${width} px: ${element}`));
  }
  return messages;
}

/** Every link and control is reached, one after the other, and seen when it is; the first leads to the text. */
async function goByKeys(page: Page, url: string): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(url);
  const wanted = await page.evaluate(
    () =>
      [
        ...document.querySelectorAll(
          'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
        ),
      ].filter((one) => one.checkVisibility()).length,
  );
  const messages: string[] = [];
  for (let reached = 0; reached < wanted; reached += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const one = document.activeElement;
      if (one === null || one === document.body) return 'leaves the page before all was reached';
      const { top, bottom, left, width } = one.getBoundingClientRect();
      const there = document.elementFromPoint(
        left + width / 2,
        Math.max(top, (top + Math.min(bottom, innerHeight)) / 2),
      );
      const isSeen = there !== null && (one.contains(there) || there.contains(one));
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return isSeen && isMarked ? null : `has the focus out of sight: ${one.outerHTML.slice(0, 100)}`;
    });
    if (fault !== null) messages.push(`by keys, ${fault}`);
  }
  await page.goto(url);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  // The address is told a moment after the key.
  const isLed = await page.waitForURL(/#main$/, { timeout: 5000 }).then(
    () => true,
    () => false,
  );
  if (!isLed) messages.push('by keys, the first link doesn’t lead to the text');
  return messages;
}

const require = createRequire(import.meta.url);
