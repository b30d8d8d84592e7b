import { type Browser, chromium, type Page } from 'playwright';
import { makeDocument, toText } from './editors/document.ts';
import { goalLine, interleave, median, percentile } from './figures.ts';
import { type EditorName, editorNames, servePages } from './serve-pages.ts';

/** One editor with one document. Times in milliseconds. */
interface Sample {
  /** In a page of its own, whose code runs for the first time. */
  readonly opened: number;
  /** In a page that has had a document open, as the window of a program that runs. */
  readonly reopened: number;
  readonly keys: readonly number[];
  /** Of the main thread and of scripts alone, for each key, in processor time. */
  readonly task: number;
  readonly script: number;
  readonly heapMb: number;
}

const typed = 'a line of plain words '.repeat(10).slice(0, 200);
const keyDelay = 60;
/** Counting, outline and the like have the time to finish first, as when somebody looks at an article before writing on. */
const settleMs = 2500;
const pastedWords = 85_000;

/** 200 characters in the middle of documents of each length, in five editors, in turn; and a paste of about 500 kB. */
export async function* benchEditor(rounds: number, lengths: readonly number[]): AsyncIterable<string> {
  const site = await servePages();
  const browser = await chromium.launch({
    executablePath: process.env['GALLEY_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    yield `On Chromium ${browser.version()}, ${rounds} rounds, medians. Milliseconds for each key.`;
    for (const words of lengths) yield* await benchLength(browser, site.url, words, rounds);
    yield* await benchPaste(browser, site.url, rounds);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function benchLength(
  browser: Browser,
  url: string,
  words: number,
  rounds: number,
): Promise<readonly string[]> {
  const samples = await interleave(
    contenders((name) => typeInto(browser, `${url}/${name}.html?words=${words}`)),
    rounds,
  );
  const of = (name: EditorName, figure: (sample: Sample) => number): number =>
    median(samples[name].map(figure));
  const p50 = (sample: Sample): number => median(sample.keys);
  const p95 = (sample: Sample): number => percentile(sample.keys, 95);
  const table = editorNames.map((name) =>
    [
      name.padEnd(12),
      of(name, p50).toFixed(1).padStart(7),
      of(name, p95).toFixed(1).padStart(7),
      of(name, ({ task }) => task)
        .toFixed(1)
        .padStart(7),
      of(name, ({ script }) => script)
        .toFixed(2)
        .padStart(7),
      of(name, ({ opened }) => opened)
        .toFixed(0)
        .padStart(8),
      of(name, ({ reopened }) => reopened)
        .toFixed(0)
        .padStart(7),
      of(name, ({ heapMb }) => heapMb)
        .toFixed(1)
        .padStart(7),
      (of(name, p50) / of('plain', p50)).toFixed(2).padStart(9),
    ].join(''),
  );
  const ratio = of('galley', p50) / of('plain', p50);
  const script = of('galley', (sample) => sample.script) - of('lexical', (sample) => sample.script);
  const toProseMirror = (figure: (sample: Sample) => number): number =>
    of('galley', figure) / of('prosemirror', figure);
  const goals =
    words < 10_000
      ? []
      : [
          goalLine({
            name: 'p50 of Galley / bare contenteditable',
            figure: ratio,
            atMost: words < 100_000 ? 1 : 0.75,
          }),
          ...(words < 100_000
            ? [
                goalLine({ name: 'p95 of Galley in ms', figure: of('galley', p95), atMost: 16.7 }),
                goalLine({
                  name: 'opening in a window that is there, Galley / ProseMirror',
                  figure: toProseMirror(({ reopened }) => reopened),
                  atMost: 1,
                }),
                goalLine({
                  name: 'opening in a new page, Galley / ProseMirror',
                  figure: toProseMirror(({ opened }) => opened),
                  atMost: 1,
                }),
              ]
            : []),
          goalLine({ name: 'own script a key beyond bare Lexical in ms', figure: script, atMost: 1 }),
        ];
  const head = `${''.padEnd(12)}    p50    p95   task script  opening  again  heapMB  p50/bare`;
  return ['', `${words.toLocaleString('en')} words`, head, ...table, ...goals];
}

async function typeInto(browser: Browser, address: string): Promise<Sample> {
  const page = await openAt(browser, address);
  try {
    await page.waitForTimeout(settleMs);
    await placeCaret(page);
    const session = await page.context().newCDPSession(page);
    // What the page's own thread computed: what others do on the machine meanwhile is no cost of a key.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const metrics = async (): Promise<Readonly<Record<string, number>>> => {
      const { metrics: all } = await session.send('Performance.getMetrics');
      return Object.fromEntries(all.map(({ name, value }) => [name, value]));
    };
    await page.keyboard.type('warm', { delay: keyDelay });
    await page.evaluate(() => window.bench?.keys.splice(0));
    const before = await metrics();
    await page.keyboard.type(typed, { delay: keyDelay });
    await page.waitForFunction((count) => (window.bench?.keys.length ?? 0) >= count, typed.length);
    const after = await metrics();
    const { keys, opened } = await page.evaluate(() => ({
      keys: window.bench?.keys ?? [],
      opened: window.bench?.opened ?? 0,
    }));
    await session.send('HeapProfiler.collectGarbage');
    const heapMb = ((await metrics())['JSHeapUsedSize'] ?? 0) / 1_000_000;
    const each = (name: string): number => (((after[name] ?? 0) - (before[name] ?? 0)) * 1000) / typed.length;
    return {
      keys,
      opened,
      reopened: await page.evaluate(() => window.bench?.reopen() ?? 0),
      task: each('TaskDuration'),
      script: each('ScriptDuration'),
      heapMb,
    };
  } finally {
    await page.close();
  }
}

async function benchPaste(browser: Browser, url: string, rounds: number): Promise<readonly string[]> {
  const text = toText(makeDocument(pastedWords));
  const names = ['galley', 'lexical', 'prosemirror'] as const;
  const results = await interleave(
    Object.fromEntries(
      names.map((name) => [name, () => pasteInto(browser, `${url}/${name}.html?words=800`, text)]),
    ) as Record<(typeof names)[number], () => Promise<number>>,
    rounds,
  );
  return [
    '',
    `A paste of ${Math.round(text.length / 1000)} kB of plain text, until the frame after it`,
    ...names.map((name) => `${name.padEnd(12)} ${median(results[name]).toFixed(0).padStart(6)} ms`),
    goalLine({
      name: 'paste, Galley / ProseMirror',
      figure: median(results.galley) / median(results.prosemirror),
      atMost: 1.5,
    }),
  ];
}

async function pasteInto(browser: Browser, address: string, text: string): Promise<number> {
  const page = await openAt(browser, address);
  try {
    await placeCaret(page);
    return await page.evaluate(async (words) => {
      const data = new DataTransfer();
      data.setData('text/plain', words);
      const start = performance.now();
      window.bench
        ?.editable()
        .dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
      return performance.now() - start;
    }, text);
  } finally {
    await page.close();
  }
}

async function openAt(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await page.waitForFunction(() => typeof window.bench?.opened === 'number', null, { timeout: 60_000 });
  return page;
}

/** At the end of the first line of the block in the middle. */
async function placeCaret(page: Page): Promise<void> {
  const at = await page.evaluate(() => {
    const editable = window.bench?.editable();
    const block = editable?.children[Math.floor((editable?.children.length ?? 0) / 2)];
    block?.scrollIntoView({ block: 'center' });
    const { left = 0, top = 0 } = block?.getBoundingClientRect() ?? {};
    return { x: left + 60, y: top + 14 };
  });
  await page.mouse.click(at.x, at.y);
  await page.keyboard.press('End');
}

function contenders<Result>(
  run: (name: EditorName) => Promise<Result>,
): Record<EditorName, () => Promise<Result>> {
  return Object.fromEntries(editorNames.map((name) => [name, () => run(name)])) as Record<
    EditorName,
    () => Promise<Result>
  >;
}
