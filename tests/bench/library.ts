import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { scanArticles } from '#main/articles/scan-articles.ts';
import { openNewsroom } from '#main/compose-newsroom.ts';
import { systemClock } from '#main/platform/clock.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import { createLogger } from '#main/platform/logger.ts';
import { openArticleIndex } from '#main/search/article-index.ts';
import { textOfArticle } from '#main/search/article-text.ts';
import { Article, ArticleContent } from '#shared/articles/article.schema.ts';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { writeGeneratedLibrary } from '#tests/helpers/generate-newsroom.ts';
import { goalLine, interleave, median, percentile, spread } from './figures.ts';
import { installGuest } from './install-guest.ts';

interface MiniSearch {
  readonly addAll: (documents: readonly object[]) => void;
  readonly search: (text: string, options: object) => unknown;
}

const miniSearchVersion = '7.2.0';

/** `null` where it can't be had. */
async function miniSearch(): Promise<{
  readonly create: (fields: readonly string[]) => MiniSearch;
  readonly load: (json: string, fields: readonly string[]) => unknown;
} | null> {
  const path = await installGuest('minisearch', miniSearchVersion, 'dist/es/index.js').catch(() => null);
  if (path === null) return null;
  const { default: Mini } = await import(pathToFileURL(path).href);
  return {
    create: (fields) => new Mini({ fields }),
    load: (json, fields) => Mini.loadJSON(json, { fields }),
  };
}

const run = promisify(execFile);
const ports = {
  clock: systemClock,
  log: createLogger(systemClock, () => {}),
  codec: sharpCodec,
  program: 'bench',
};

async function ms(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** One after the other and without waiting, which is the quickest way to do it. */
function readAndParseAll(folder: string): readonly unknown[] {
  const ids = readdirSync(join(folder, 'articles'));
  return ids.map((id) => JSON.parse(readFileSync(join(folder, 'articles', id, 'article.json'), 'utf8')));
}

/** Until the list is there as the window gets it. */
async function started(folder: string): Promise<number> {
  const begin = performance.now();
  const newsroom = await openNewsroom(folder, { ...ports, isQuick: true });
  newsroom.articles.list(ArticleQuery.parse({}));
  const took = performance.now() - begin;
  await newsroom.indexing.settled();
  await newsroom.close();
  return took;
}

/** From the start until the list has what another program had changed before. */
async function noticed(folder: string, id: ArticleId): Promise<number> {
  const path = join(folder, 'articles', id, 'article.json');
  const word = `Changed ${randomUUID()}`;
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), headline: word }));
  const begin = performance.now();
  const newsroom = await openNewsroom(folder, { ...ports, isQuick: true });
  const took = await new Promise<number>((resolve) => {
    const look = (): void => {
      if (newsroom.articles.summaryOf(id)?.headline === word) resolve(performance.now() - begin);
    };
    newsroom.articles.onChanged(look);
    look();
  });
  await newsroom.close();
  return took;
}

/** From an index that is gone to one that has everything. */
async function rebuilt(folder: string): Promise<number> {
  for (const ending of ['', '-wal', '-shm'])
    rmSync(join(folder, `.galley/index.sqlite${ending}`), { force: true });
  const begin = performance.now();
  const newsroom = await openNewsroom(folder, ports);
  await newsroom.indexing.settled();
  const took = performance.now() - begin;
  await newsroom.close();
  return took;
}

/** To open the index and have an answer from it, and what the process has grown by then. */
async function indexOpened(folder: string): Promise<{ readonly took: number; readonly megabytes: number }> {
  const path = join(folder, '.galley/index.sqlite');
  const before = process.memoryUsage().rss;
  const begin = performance.now();
  const index = await openArticleIndex({ path, log: ports.log, nameOf: (slug) => slug, onEmptied: () => {} });
  index?.find('lorem', 10);
  const took = performance.now() - begin;
  const megabytes = (process.memoryUsage().rss - before) / 1e6;
  index?.close();
  return { took, megabytes };
}

/** Words as they are in the library, some common and some seldom, the same in each run. */
function queriesFrom(
  articles: readonly Article[],
): Readonly<Record<'word' | 'two words' | 'prefix', readonly string[]>> {
  const words = articles.flatMap((article, at) => {
    const all = textOfArticle(article, (slug) => slug).body.match(/\p{L}{5,}/gu) ?? [];
    return all.length === 0
      ? []
      : [all[(at * 7919) % all.length] ?? '', all[(at * 104_729) % all.length] ?? ''];
  });
  const word = words.slice(0, 200);
  return {
    word,
    'two words': word.map((one, at) => `${one} ${words[(at * 2 + 1) % words.length]}`),
    prefix: word.map((one) => one.slice(0, 4)),
  };
}

/**
 * A newsroom's library beside reading and parsing every file, MiniSearch over the same texts, and grep: how long until it
 * can be listed, and how long a search takes.
 */
export async function benchLibrary(count: number, rounds: number): Promise<readonly string[]> {
  const folder = join(await mkdtemp(join(tmpdir(), 'galley-library-')), 'library');
  await writeGeneratedLibrary(folder, count);

  await rebuilt(folder);
  const changedId = ArticleId.parse(readdirSync(join(folder, 'articles'))[Math.floor(count / 2)]);
  const measured = await interleave(
    {
      parse: () => ms(() => readAndParseAll(folder)),
      stat: () => ms(() => scanArticles(folder)),
      galley: () => started(folder),
      noticed: () => noticed(folder, changedId),
      rebuilt: () => rebuilt(folder),
    },
    rounds,
  );
  const opened = [await indexOpened(folder), await indexOpened(folder), await indexOpened(folder)];

  const articles = readAndParseAll(folder).map((value) => Article.parse(value));
  const documents = articles.map((article) => ({
    id: article.id,
    ...textOfArticle(article, (slug) => slug),
  }));
  const fields = ['headline', 'body', 'tags', 'byline', 'captions', 'notes'];
  const guest = await miniSearch();
  const mini = guest?.create(fields) ?? null;
  const miniBuild = await ms(() => mini?.addAll(documents));
  const saved = JSON.stringify(mini);
  const miniOpen = await ms(() => guest?.load(saved, fields));

  const changed = articles[Math.floor(count / 2)];
  if (changed === undefined) throw new Error('The generated newsroom has no article.');
  const newsroom = await openNewsroom(folder, ports);

  const lines: string[] = [];
  const p95: Record<string, number> = {};
  for (const [kind, queries] of Object.entries(queriesFrom(articles))) {
    const took = await interleave(
      {
        galley: async () => timesOf(queries, (text) => newsroom.articles.list(ArticleQuery.parse({ text }))),
        mini: async () =>
          timesOf(queries, (text) => mini?.search(text, { prefix: true, combineWith: 'AND' })),
      },
      1,
    );
    const line = (times: readonly number[]): string =>
      `${median(times).toFixed(2)} / ${percentile(times, 95).toFixed(2)} ms`;
    p95[kind] = percentile(took.galley.flat(), 95);
    lines.push(
      `${kind.padEnd(10)} Galley's list ${line(took.galley.flat())}, MiniSearch ${line(took.mini.flat())} (p50 / p95)`,
    );
  }
  const grep = await ms(() => run('grep', ['-rlwi', 'lorem', join(folder, 'articles')]).catch(() => {}));
  const content = ArticleContent.parse(changed);
  const saves: number[] = [];
  for (let at = 0; at < 20; at += 1) {
    const word = `seldom${at}`;
    await newsroom.articles.record(changed.id, { ...content, body: bodyOf([paragraph(word)]) });
    await newsroom.articles.flush(changed.id);
    saves.push(
      await ms(() => {
        if (newsroom.articles.list(ArticleQuery.parse({ text: word })).length !== 1)
          throw new Error('not found');
      }),
    );
  }
  await newsroom.close();
  const { size } = await stat(join(folder, '.galley/index.sqlite'));
  const parse = median(measured.parse);
  const openedIn = median(opened.map(({ took }) => took));
  const grown = Math.max(...opened.map(({ megabytes }) => megabytes));
  return [
    ...(guest === null ? [`MiniSearch ${miniSearchVersion} can’t be installed: not compared with it.`] : []),
    `${count} articles, ${rounds} rounds, median (lowest–highest):`,
    `read and parse all files  ${spread(measured.parse)} ms`,
    `stat of all               ${spread(measured.stat)} ms`,
    `Galley, to a usable list  ${spread(measured.galley)} ms`,
    `what was changed outside  ${spread(measured.noticed)} ms after the start`,
    `index made anew           ${spread(measured.rebuilt)} ms (MiniSearch ${miniBuild.toFixed(0)}), ${(size / 1e6).toFixed(1)} MB on disk`,
    `index opened              ${openedIn.toFixed(1)} ms (MiniSearch ${miniOpen.toFixed(0)}), ${grown.toFixed(1)} MB of memory`,
    ...lines,
    `grep over the files       ${grep.toFixed(0)} ms`,
    `found after the save      ${spread(saves, 1)} ms`,
    goalLine({ name: 'start / read and parse', figure: median(measured.galley) / parse, atMost: 0.125 }),
    goalLine({ name: 'outside change noticed, ms', figure: median(measured.noticed), atMost: 150 }),
    goalLine({ name: 'prefix search p95, ms', figure: p95['prefix'] ?? Number.NaN, atMost: 5 }),
    goalLine({
      name: 'prefix search p95 / grep',
      figure: (p95['prefix'] ?? Number.NaN) / grep,
      atMost: 0.01,
    }),
    goalLine({ name: 'index open / MiniSearch', figure: openedIn / miniOpen, atMost: 0.025 }),
    goalLine({ name: 'index memory, MB', figure: grown, atMost: 15 }),
    goalLine({ name: 'index made anew, s', figure: median(measured.rebuilt) / 1000, atMost: 3 }),
    goalLine({ name: 'findable after a save, ms', figure: percentile(saves, 95), atMost: 5 }),
  ];
}

function timesOf(queries: readonly string[], search: (text: string) => unknown): readonly number[] {
  return queries.map((query) => {
    const begin = performance.now();
    search(query);
    return performance.now() - begin;
  });
}
