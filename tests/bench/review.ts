import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNewsroom } from '#main/compose-newsroom.ts';
import { systemClock } from '#main/platform/clock.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import { type Body, bodyOf } from '#shared/body/body.schema.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { launchApp } from '../e2e/launch.ts';
import { silentLogger } from '../helpers/silent-logger.ts';
import { makeDocument, toBody } from './editors/document.ts';
import { goalLine, interleave, median, percentile } from './figures.ts';

const words = 50_000;
const suggestions = 500;
const comments = 100;
const ana = { name: 'Ana Lima', initials: 'AL' };
const typed = 'a line of plain words '.repeat(10).slice(0, 200);
/** Slower than a fast typist at times: the comparison runs once the typing rests, and must be felt here too. */
const [keyDelay, pause, pauseEvery] = [60, 700, 25];

interface Sample {
  readonly p50: number;
  readonly p95: number;
}

/** 200 characters in the middle of an article of 50,000 words in the built app, with and without 500 open suggestions. */
export async function benchReview(rounds: number): Promise<readonly string[]> {
  const results = await interleave(
    { plain: () => typeInto(false), suggesting: () => typeInto(true) },
    rounds,
  );
  const of = (name: keyof typeof results, figure: keyof Sample): number =>
    median(results[name].map((sample) => sample[figure]));
  const line = (name: keyof typeof results): string =>
    `${name.padEnd(12)} p50 ${of(name, 'p50').toFixed(1)} ms, p95 ${of(name, 'p95').toFixed(1)} ms`;
  return [
    `Typing at ${words.toLocaleString('en')} words, ${rounds} rounds, medians; ${suggestions} suggestions and ${comments} comments are open in the second.`,
    line('plain'),
    line('suggesting'),
    ...(['p50', 'p95'] as const).map((figure) =>
      goalLine({
        name: `${figure}, suggesting / plain`,
        figure: of('suggesting', figure) / of('plain', figure),
        atMost: 1.5,
      }),
    ),
  ];
}

async function typeInto(isSuggesting: boolean): Promise<Sample> {
  const home = await mkdtemp(join(tmpdir(), 'galley-review-'));
  const newsroom = join(home, 'newsroom');
  await writeArticle(newsroom, isSuggesting);
  await signAs(ana, home);
  const { page, close } = await launchApp(home, { newsroom });
  try {
    await page.setViewportSize({ width: 1280, height: 800 });
    const text = page.getByRole('textbox', { name: 'Article text' });
    const middle = text.locator('> p').nth(300);
    await middle.scrollIntoViewIfNeeded();
    await middle.click();
    await page.waitForTimeout(3000);
    await page.evaluate(() => {
      const keys: number[] = [];
      Object.assign(globalThis, { benchKeys: keys });
      const afterFrame = (then: () => void): void => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = then;
          channel.port2.postMessage(null);
        });
      };
      addEventListener(
        'keydown',
        ({ timeStamp }) => afterFrame(() => keys.push(performance.now() - timeStamp)),
        true,
      );
    });
    for (let at = 0; at < typed.length; at += pauseEvery) {
      await page.keyboard.type(typed.slice(at, at + pauseEvery), { delay: keyDelay });
      await page.waitForTimeout(pause);
    }
    const keys = await page.evaluate(() => (globalThis as unknown as { benchKeys: number[] }).benchKeys);
    // Closed before, the app would ask whether to wait.
    await page.locator('.save-state[data-state="saved"]').waitFor({ timeout: 120_000 });
    return { p50: median(keys), p95: percentile(keys, 95) };
  } finally {
    await close();
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Whoever suggests has a name: what an unsigned person types can't be saved, and the app asks before it closes. */
async function signAs(profile: typeof ana, home: string): Promise<void> {
  await mkdir(join(home, 'settings'), { recursive: true });
  await writeFile(join(home, 'settings', 'settings.json'), JSON.stringify({ settings: { profile } }));
}

async function writeArticle(folder: string, isSuggesting: boolean): Promise<void> {
  const wanted = { folder, title: 'Bench', language: 'en', timeZone: 'Europe/Lisbon', sections: [] };
  const ports = { clock: systemClock, log: silentLogger, codec: sharpCodec };
  const newsroom = await createNewsroom(wanted, ports);
  const article = await newsroom.articles.create({ headline: 'Long', body: toBody(makeDocument(words)) });
  if (isSuggesting) {
    const base = SuggestedContent.parse(article);
    const draft = { base, proposed: { ...base, body: withSuggestions(base.body) } };
    await newsroom.suggestions.propose(article.id, draft, ana);
    for (const quote of quotesIn(base.body)) {
      const anchor = { kind: 'quote', quote, before: '', after: '' } as const;
      await newsroom.review.change(article.id, { kind: 'comment', anchor, text: 'Who says so?' }, ana);
    }
  }
  await newsroom.close();
}

type Run = { readonly text?: string };

/** Words all over the text, some of them in many places. */
function quotesIn(body: Body): readonly string[] {
  const blocks = body.root.children as readonly { readonly children: readonly Run[] }[];
  const texts = blocks.map(({ children }) => children[0]?.text ?? '').filter((text) => text.length > 20);
  const step = Math.max(1, Math.floor(texts.length / comments));
  return texts
    .filter((_, index) => index % step === 0)
    .slice(0, comments)
    .map((text, index) => text.slice(0, index % 2 === 0 ? 20 : 8).trim());
}

/** By turns a word more and a word less, all over the text. */
function withSuggestions(body: Body): Body {
  const blocks = body.root.children as readonly { readonly children: readonly Run[] }[];
  const step = Math.floor(blocks.length / suggestions);
  return bodyOf(
    blocks.map((block, index) => {
      const [first, ...rest] = block.children;
      const text = first?.text ?? '';
      if (index % step !== 0 || index >= step * suggestions || text.indexOf(' ') < 0) return block;
      const changed =
        (index / step) % 2 === 0 ? text.replace(' ', ' put in ') : text.slice(text.indexOf(' ') + 1);
      return { ...block, children: [{ ...first, text: changed }, ...rest] };
    }),
  );
}
