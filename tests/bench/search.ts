import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launchApp } from '#tests/e2e/launch.ts';
import { writeGeneratedLibrary } from '#tests/helpers/generate-newsroom.ts';
import { goalLine, median, percentile, spread } from './figures.ts';

interface Shown {
  /** From the key to the frame in which the list has the new results, in ms. */
  readonly listed: number;
  /** The same, with its words marked in the first of them. */
  readonly marked: number;
}

/** Types a letter into the search and waits for what it brings to the screen. */
async function typeLetter(page: Page, typed: string): Promise<Shown> {
  await page.evaluate((text) => {
    Object.assign(window, {
      shown: new Promise<{ listed: number; marked: number }>((resolve) => {
        let begin = Number.NaN;
        let listed = Number.NaN;
        const list = document.querySelector('.side-list');
        const look = (): void => {
          const at = performance.now() - begin;
          if (Number.isNaN(listed)) listed = at;
          const mark = list?.querySelector('.article-row-found mark')?.textContent?.toLowerCase();
          if (mark?.startsWith(text) !== true) return;
          observer.disconnect();
          resolve({ listed, marked: at });
        };
        const observer = new MutationObserver(() => requestAnimationFrame(look));
        const onInput = (event: Event): void => {
          document.removeEventListener('input', onInput, true);
          begin = event.timeStamp;
          if (list) observer.observe(list, { subtree: true, childList: true, characterData: true });
        };
        document.addEventListener('input', onInput, true);
      }),
    });
  }, typed);
  await page.keyboard.type(typed.slice(-1));
  return page.evaluate(() => (window as unknown as { readonly shown: Promise<Shown> }).shown);
}

/** Some that are in the library. */
async function wordsOf(newsroom: string): Promise<readonly string[]> {
  const [id = ''] = await readdir(join(newsroom, 'articles'));
  const text = await readFile(join(newsroom, 'articles', id, 'article.json'), 'utf8');
  const [, words = ''] = /"text":\s*"([^"]{30,})"/.exec(text) ?? [];
  return [...new Set(words.match(/\b[a-z]{6,9}\b/g))].slice(0, 4);
}

/** The window on a large newsroom: how long until its list is there, and until a typed letter's results are on screen. */
export async function benchSearch(count: number, rounds: number): Promise<readonly string[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'galley-search-'));
  const newsroom = join(scratch, 'library');
  await writeGeneratedLibrary(newsroom, count);
  const words = await wordsOf(newsroom);
  const starts: number[] = [];
  const letters: Shown[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const begin = performance.now();
    const running = await launchApp(join(scratch, 'home'), { newsroom });
    const { page } = running;
    await page.locator('.article-row-open').first().waitFor();
    // The first start makes the index.
    if (round > 0) starts.push(performance.now() - begin);
    if (round > 0) {
      const box = page.getByRole('searchbox', { name: 'Search articles' });
      for (const word of words) {
        await box.fill('');
        await box.focus();
        for (let end = 1; end <= word.length; end += 1) {
          const shown = await Promise.race([
            typeLetter(page, word.slice(0, end)),
            page.waitForTimeout(2000).then(() => null),
          ]);
          if (shown === null) break;
          letters.push(shown);
        }
      }
    }
    await running.close();
  }
  await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  const listed = letters.map((one) => one.listed);
  const marked = letters.map((one) => one.marked);
  const line = (times: readonly number[]): string =>
    `${median(times).toFixed(1)} / ${percentile(times, 95).toFixed(1)} ms`;
  return [
    `${count} articles in the window, ${rounds} rounds, ${letters.length} letters (p50 / p95):`,
    `launch to the list on screen  ${spread(starts)} ms`,
    `letter to the results         ${line(listed)}`,
    `letter to the words marked    ${line(marked)}`,
    goalLine({ name: 'search to the screen p95, ms', figure: percentile(listed, 95), atMost: 20 }),
  ];
}
