import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright';
import { goalLine, interleave, median, spread } from './figures.ts';

const root = join(import.meta.dirname, '../..');
const emptyWindow = join(import.meta.dirname, 'empty-window');

/** Milliseconds from the launch. */
interface Start {
  readonly window: number;
  readonly typed: number;
}

/** Starts the app of a folder in a new home and types one character into its article text. */
async function startAndType(folder: string, options: readonly string[] = []): Promise<Start> {
  const home = await mkdtemp(join(tmpdir(), 'galley-start-'));
  const args = [folder, `--user-data-dir=${join(home, 'settings')}`, ...options];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const begin = performance.now();
  const app = await _electron.launch({
    args,
    cwd: folder,
    env: { ...process.env, HOME: home } as Record<string, string>,
  });
  try {
    const page = await app.firstWindow();
    const window = performance.now() - begin;
    const text = page.getByRole('textbox', { name: 'Article text' });
    await text.focus();
    const before = (await text.textContent()) ?? '';
    await page.keyboard.type('x');
    await page.waitForFunction(
      (length) => (document.querySelector('[aria-label="Article text"]')?.textContent ?? '').length > length,
      before.length,
    );
    return { window, typed: performance.now() - begin };
  } finally {
    await app.close();
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Galley on the sample newsroom beside an empty window of the same Electron (or stand-in), both with new settings. */
export async function benchStart(rounds: number): Promise<readonly string[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'galley-sample-'));
  const newsroom = join(scratch, 'newsroom');
  await cp(join(root, 'examples/newsroom'), newsroom, { recursive: true });
  const results = await interleave(
    {
      empty: () => startAndType(emptyWindow),
      galley: () => startAndType(root, [`--newsroom=${newsroom}`]),
    },
    rounds,
  );
  await rm(scratch, { recursive: true, force: true });
  const ratios = results.galley.map(
    ({ typed }, round) => typed / (results.empty[round]?.typed ?? Number.NaN),
  );
  const line = (name: string, starts: readonly Start[]) =>
    `${name.padEnd(14)} window ${spread(starts.map(({ window }) => window))} ms, typed ${spread(starts.map(({ typed }) => typed))} ms`;
  return [
    `Cold start to a typed character, ${rounds} rounds, median (lowest–highest):`,
    line('empty window', results.empty),
    line('Galley', results.galley),
    goalLine({ name: 'Galley / empty window', figure: median(ratios), atMost: 3 }),
  ];
}
