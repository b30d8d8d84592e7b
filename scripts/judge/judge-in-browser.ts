import { AxeBuilder } from '@axe-core/playwright';
import lighthouse from 'lighthouse';
import { type Browser, chromium } from 'playwright';
import { ensureChromium } from '#tests/electron-stand-in/find-chromium.ts';
import { freePort } from '#tests/helpers/free-port.ts';
import type { BuiltSite, Finding } from '#tests/judges/built-site.ts';
import { judgeReading } from './judge-reading.ts';
import { serveSite } from './serve-site.ts';

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A page of each kind: the template that made it is what a judge looks at. */
function onePageOfEach(site: BuiltSite): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const [path, html] of site.texts) {
    const kind = /<body class="page-([\w-]+)"/.exec(html)?.[1];
    if (kind === undefined || kind === 'moved') continue;
    const direction = /<html[^>]* dir="rtl"/.test(html) ? ', right to left' : '';
    if (!kinds.has(kind + direction)) kinds.set(kind + direction, path);
  }
  return kinds;
}

/** axe in light and dark, at 1280 and 320 pixels, how it reads, and Lighthouse's four categories, for each kind of page. */
export async function judgeInBrowser(out: string, site: BuiltSite): Promise<readonly Finding[]> {
  const pages = onePageOfEach(site);
  const { origin, close } = await serveSite(out);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: ensureChromium(console.log),
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  });
  try {
    const findings: Finding[] = [];
    for (const [kind, path] of pages) {
      const url = `${origin}/${path.replace(/index\.html$/, '')}`;
      const found = [
        ...(await judgeByAxe(browser, url)),
        ...(await judgeReading(browser, url, kind)),
        ...(await judgeByLighthouse(url, port, kind)),
      ];
      console.log(`  ${kind}: ${found.length === 0 ? 'no findings' : found.join('; ')}`);
      findings.push(...found.map((message) => ({ path, message })));
    }
    return findings;
  } finally {
    await browser.close();
    close();
  }
}

async function judgeByAxe(browser: Browser, url: string): Promise<readonly string[]> {
  const messages: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 320]) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(url).origin) messages.push(`asks ${request.url()}`);
      });
      page.on('console', (line) => line.type() === 'error' && messages.push(`console: ${line.text()}`));
      await page.goto(url);
      const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze();
      messages.push(
        ...violations.map(({ id, nodes }) => `axe, ${colorScheme}, ${width} px: ${id}: ${nodes[0]?.html}`),
      );
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) messages.push(`${overflow} px wider than a window of ${width} px`);
      // What begins left of the window makes it no wider, and nobody can get there.
      const cut = await page.evaluate(
        () =>
          [...document.querySelectorAll('main :is(h1, h2, h3, p, img, figure, table)')].filter(
            (element) => element.getBoundingClientRect().left < -1 && element.checkVisibility(),
          ).length,
      );
      if (cut > 0) messages.push(`${cut} elements begin outside a window of ${width} px`);
      await context.close();
    }
  }
  return messages;
}

/** What a page that isn't meant to be found can't have, whichever way it runs. */
const notForAll: Readonly<Record<string, readonly string[]>> = { 'not-found': ['seo'] };

/** A page is as fast as in the best of a few runs: what else the machine does at the time says nothing about it. */
async function judgeByLighthouse(url: string, port: number, kind: string): Promise<readonly string[]> {
  let found: readonly string[] = [];
  for (let run = 0; run < 4; run += 1) {
    found = await runLighthouse(url, port, kind);
    if (!found.some((message) => message.startsWith('Lighthouse, performance'))) break;
  }
  return found;
}

async function runLighthouse(url: string, port: number, kind: string): Promise<readonly string[]> {
  const onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo'];
  const result = await lighthouse(url, { port, onlyCategories, logLevel: 'error' });
  if (result === undefined) return ['Lighthouse gave no result'];
  const { audits, categories } = result.lhr;
  return Object.values(categories).flatMap(({ id, score, auditRefs }) => {
    if (score === 1 || notForAll[kind.split(',')[0] ?? '']?.includes(id)) return [];
    const why = auditRefs
      .filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < 1)
      .map(({ id: audit }) => `${audit} ${audits[audit]?.displayValue ?? ''}`.trim());
    return [`Lighthouse, ${id}: ${Math.round((score ?? 0) * 100)} (${why.join(', ')})`];
  });
}
