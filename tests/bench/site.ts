import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { openNewsroom } from '#main/compose-newsroom.ts';
import { systemClock } from '#main/platform/clock.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import { createLogger } from '#main/platform/logger.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { generateLibrary, writeGeneratedLibrary } from '#tests/helpers/generate-newsroom.ts';
import { samplePictures } from '#tests/helpers/sample-library.ts';
import type { WholeLibrary } from '#tests/helpers/whole-library.ts';
import { goalLine, interleave, median, spread } from './figures.ts';
import { type MeasuredRun, measuredRun } from './measured-run.ts';
import { benchEdit } from './site-edit.ts';
import { type SitePeer, sitePeers } from './site-peers/peers.ts';

async function timed<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly ms: number }> {
  const begin = performance.now();
  const value = await work();
  return { value, ms: performance.now() - begin };
}

/** The bytes of a built site again, into another folder: what the disk alone takes. Nothing is made durable. */
async function writeFloor(site: string, paths: readonly string[], out: string): Promise<number> {
  const files = await Promise.all(
    paths.map(async (path) => ({ path: join(out, path), bytes: await readFile(join(site, path)) })),
  );
  const { ms } = await timed(async () => {
    for (const folder of new Set(files.map(({ path }) => dirname(path))))
      await mkdir(folder, { recursive: true });
    for (const { path, bytes } of files) await writeFile(path, bytes);
  });
  return ms;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/**
 * Builds of a generated newsroom, its pictures made beforehand: the whole site into a fresh folder, again with nothing
 * changed, and after one headline changed; beside writing the same bytes, and beside other generators with the same
 * articles. No folder is deleted in between, since ext4 then creates files ten times slower for minutes.
 */
export async function* benchSite(articles: number, rounds: number): AsyncGenerator<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'galley-site-'));
  const library = join(scratch, 'library');
  try {
    await writeGeneratedLibrary(library, articles);
    yield* await benchOpen(scratch, library, articles, rounds);
    const { items } = await samplePictures(join(scratch, 'originals'));
    const whole = generateLibrary({ count: articles, pictures: items });
    yield* await benchBesidePeers(scratch, library, whole, rounds);
    yield* await benchEdit(scratch, library, whole, rounds);
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Whole builds from the command line, each program started anew, in turn. */
async function benchBesidePeers(
  scratch: string,
  library: string,
  whole: WholeLibrary,
  rounds: number,
): Promise<readonly string[]> {
  const { peers, missing } = await sitePeers(scratch, whole);
  const galley = join(import.meta.dirname, '../../dist/main/galley.js');
  const own: SitePeer = {
    name: 'Galley',
    build: (out) =>
      measuredRun(process.execPath, [galley, 'build', '--library', library, '--out', out], scratch),
  };
  const all = [own, ...peers];
  let made = 0;
  const outs = new Map<string, string>();
  const contenders = Object.fromEntries(
    all.map(({ name, build }) => [
      name,
      () => {
        made += 1;
        const out = join(scratch, `whole-${made}`);
        outs.set(name, out);
        return build(out);
      },
    ]),
  );
  const runs = await interleave(contenders, rounds);
  const figures = await Promise.all(
    all.map(async ({ name }) => {
      const files = await filesBelow(outs.get(name) ?? '');
      const sizes = await Promise.all(
        files.map(async (path) => (await stat(join(outs.get(name) ?? '', path))).size),
      );
      return {
        name,
        files: files.length,
        bytes: sizes.reduce((sum, size) => sum + size, 0),
        runs: runs[name] ?? [],
      };
    }),
  );
  const [mine] = figures;
  const ratioTo = (name: string, of: (run: MeasuredRun) => number): number => {
    const theirs = figures.find((figure) => figure.name === name)?.runs ?? [];
    return median((mine?.runs ?? []).map((run, round) => of(run) / of(theirs[round] ?? run)));
  };
  return [
    `${whole.articles.length} articles from the command line, the whole site, ${rounds} rounds in turn:`,
    ...figures.map(
      ({ name, files, bytes, runs: own }) =>
        `${name.padEnd(18)}${spread(own.map(({ ms }) => ms))} ms, ${spread(own.map(({ megabytes }) => megabytes))} MB of memory, ${files} files, ${Math.round(bytes / 1e6)} MB`,
    ),
    ...missing,
    ...peers.flatMap(({ name }) => {
      const atMost = name.startsWith('Hugo') ? 1 / 5 : 1 / 8;
      const time = { name: `whole build / ${name}`, figure: ratioTo(name, ({ ms }) => ms), atMost };
      const memory = {
        name: `memory / ${name}`,
        figure: ratioTo(name, ({ megabytes }) => megabytes),
        atMost: 1 / 5,
      };
      return [goalLine(time), ...(name.startsWith('Hugo') ? [goalLine(memory)] : [])];
    }),
  ];
}

/** In one process, as in the open app. */
async function benchOpen(
  scratch: string,
  library: string,
  articles: number,
  rounds: number,
): Promise<readonly string[]> {
  const log = createLogger(systemClock, () => {});
  const newsroom = await openNewsroom(library, {
    clock: systemClock,
    log,
    codec: sharpCodec,
    program: 'bench',
  });
  try {
    const first = await newsroom.site.build({ out: join(scratch, 'first') });
    if (!first.ok)
      throw new Error(`The generated newsroom has problems: ${JSON.stringify(first.problems[0])}`);
    const [page] = first.pages;
    if (page === undefined) throw new Error('The generated newsroom has no page.');
    const edit = ArticleId.parse(page.article);

    const full: number[] = [];
    const floor: number[] = [];
    const unchanged: number[] = [];
    const edited: number[] = [];
    let writtenUnchanged = 0;
    let writtenEdited = 0;
    for (let round = 0; round < rounds; round += 1) {
      const out = join(scratch, `site-${round}`);
      full.push((await timed(() => newsroom.site.build({ out }))).ms);
      const files = await filesBelow(out);
      floor.push(await writeFloor(out, files, join(scratch, `floor-${round}`)));
      const again = await timed(() => newsroom.site.build({ out }));
      unchanged.push(again.ms);
      writtenUnchanged += again.value.written;
      const change = await timed(async () => {
        const { article } = await newsroom.articles.get(edit);
        const content = ArticleContent.parse(article);
        await newsroom.articles.record(edit, { ...content, headline: `Changed ${round}` });
        return newsroom.site.build({ out });
      });
      edited.push(change.ms);
      writtenEdited = change.value.written;
    }
    const ratio = median(full.map((ms, round) => ms / (floor[round] ?? Number.NaN)));
    return [
      `${articles} articles, ${first.files} files, ${rounds} rounds, median (lowest–highest), in one process:`,
      `full build        ${spread(full)} ms`,
      `same bytes again  ${spread(floor)} ms (written one by one, not made durable)`,
      `nothing changed   ${spread(unchanged)} ms, ${writtenUnchanged} files written`,
      `one headline      ${spread(edited)} ms from the edit, ${writtenEdited} files written`,
      goalLine({ name: 'full build / same bytes', figure: ratio, atMost: 3 }),
      goalLine({ name: 'files written for nothing', figure: writtenUnchanged, atMost: 0 }),
    ];
  } finally {
    await newsroom.close();
  }
}
