import { join } from 'node:path';
import { chooseStandIn, fetchElectron } from './choose-electron.ts';
import { ensureBuilt } from './fresh-build.ts';

/** All at the end, or each as soon as it is known. */
type Lines = readonly string[] | AsyncIterable<string>;

/**
 * `npm run bench -- <name> [--electron] [--articles N] [--words N,N] [--rounds N]`: measures Galley beside named others in one run. Figures depend on the
 * machine, so only their ratios are goals (tests/bench/README.md).
 */
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<Lines>>> = {
  start: async (args) => {
    const wantsElectron = args.includes('--electron');
    const electron = wantsElectron ? await fetchElectron() : chooseStandIn();
    if (electron === null) throw new Error("Electron's binary is not installed and can't be fetched.");
    Object.assign(process.env, electron.env);
    if (electron.kind === 'stand-in') Object.assign(process.env, { DISPLAY: '', WAYLAND_DISPLAY: '' });
    await ensureBuilt();
    const { benchStart } = await import('#tests/bench/start.ts');
    return [
      `On ${electron.kind === 'electron' ? 'Electron' : 'the stand-in for Electron'}.`,
      ...(await benchStart(roundsOf(args, 7))),
    ];
  },
  editor: async (args) => {
    const { benchEditor } = await import('#tests/bench/editor.ts');
    return benchEditor(roundsOf(args, 3), lengthsOf(args));
  },
  library: async (args) => {
    // What is built has no types to strip, which takes a thread as long as all else at its start.
    process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '../node_modules/.cache/bench');
    const { benchLibrary } = await import('#tests/bench/library.ts');
    return benchLibrary(articlesOf(args), roundsOf(args, 3));
  },
  search: async (args) => {
    Object.assign(process.env, chooseStandIn().env, { DISPLAY: '', WAYLAND_DISPLAY: '' });
    await ensureBuilt();
    const { benchSearch } = await import('#tests/bench/search.ts');
    return benchSearch(articlesOf(args), roundsOf(args, 3));
  },
  review: async (args) => {
    Object.assign(process.env, chooseStandIn().env, { DISPLAY: '', WAYLAND_DISPLAY: '' });
    await ensureBuilt();
    const { benchReview } = await import('#tests/bench/review.ts');
    return benchReview(roundsOf(args, 3));
  },
  site: async (args) => {
    await ensureBuilt();
    const { benchSite } = await import('#tests/bench/site.ts');
    return benchSite(articlesOf(args), roundsOf(args, 3));
  },
};

function lengthsOf(args: readonly string[]): readonly number[] {
  const place = args.indexOf('--words');
  const lengths = (place < 0 ? '800,50000,200000' : (args[place + 1] ?? '')).split(',').map(Number);
  if (!lengths.every((words) => Number.isInteger(words) && words > 0))
    throw new Error('--words wants numbers with commas between them, such as 800,50000.');
  return lengths;
}

function articlesOf(args: readonly string[]): number {
  const place = args.indexOf('--articles');
  const articles = place < 0 ? 1000 : Number(args[place + 1]);
  if (!Number.isInteger(articles) || articles < 1) throw new Error('--articles wants a number from 1.');
  return articles;
}

function roundsOf(args: readonly string[], usual: number): number {
  const place = args.indexOf('--rounds');
  const rounds = place < 0 ? usual : Number(args[place + 1]);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds wants a number from 1.');
  return rounds;
}

const [name = '', ...args] = process.argv.slice(2);
const bench = benches[name];
if (bench === undefined) {
  console.error(
    `npm run bench -- <${Object.keys(benches).join(' | ')}> [--electron] [--articles N] [--words N,N] [--rounds N]`,
  );
  process.exitCode = 2;
} else {
  try {
    for await (const line of await bench(args)) console.log(line);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
