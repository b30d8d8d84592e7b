import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openNewsroom } from '#main/compose-newsroom.ts';
import { systemClock } from '#main/platform/clock.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import type { WholeLibrary } from '#tests/helpers/whole-library.ts';
import { silentLogger } from '../helpers/silent-logger.ts';
import { goalLine, interleave, median, spread } from './figures.ts';
import { measuredRun } from './measured-run.ts';
import { writePeerProject } from './site-peers/corpus.ts';
import { hugoServer } from './site-peers/hugo-server.ts';

/** Of a warm `hugo server`, with the newsroom open; of Hugo started anew, from the command line. */
const goals = { open: 1 / 20, cold: 1 / 40 } as const;

/**
 * One headline changed, until the article's page and every list that shows it are right on disk (Galley's durably so):
 * with the newsroom open beside a running `hugo server`, and from the command line beside Hugo started anew.
 */
export async function benchEdit(
  scratch: string,
  library: string,
  whole: WholeLibrary,
  rounds: number,
): Promise<readonly string[]> {
  const article = whole.articles[Math.floor(whole.articles.length / 2)];
  if (article === undefined) return [];
  const { id, headline, section } = article;
  const project = join(scratch, 'hugo-edit');
  await writePeerProject(project, 'hugo', whole);
  const source = join(project, 'content', section ?? '', `${id}.md`);
  let last = headline;
  let edits = 0;
  const editSource = async (): Promise<string> => {
    edits += 1;
    const next = `Edited ${edits} ${headline}`;
    await writeFile(
      source,
      (await readFile(source, 'utf8')).replace(`"title":"${last}"`, `"title":"${next}"`),
    );
    last = next;
    return next;
  };

  const server = await hugoServer(project, join(scratch, 'hugo-served')).catch(() => null);
  if (server === null) return ['Hugo isn’t installed: one edit is not compared with its server.'];
  const pages = await server.pagesWith(headline);
  const ports = { clock: systemClock, log: silentLogger, codec: sharpCodec, program: 'bench' };
  const out = join(scratch, 'edited');
  const newsroom = await openNewsroom(library, ports);
  const warm = await (async () => {
    try {
      await newsroom.site.build({ out });
      return await interleave(
        {
          galley: async () => {
            const begin = performance.now();
            const { article: now } = await newsroom.articles.get(id);
            await newsroom.articles.record(id, { ...ArticleContent.parse(now), headline: `Open ${begin}` });
            await newsroom.site.build({ out });
            return performance.now() - begin;
          },
          hugo: async () => {
            const begin = performance.now();
            await server.have(pages, await editSource());
            return performance.now() - begin;
          },
        },
        rounds,
      );
    } finally {
      server.stop();
      await newsroom.close();
    }
  })();

  const galley = join(import.meta.dirname, '../../dist/main/galley.js');
  const file = join(library, 'articles', id, 'article.json');
  let colds = 0;
  const cold = await interleave(
    {
      galley: async () => {
        colds += 1;
        const text = await readFile(file, 'utf8');
        await writeFile(file, text.replace(/"headline": ".*?"/, `"headline": "Cold ${colds}"`));
        const command = [galley, 'build', '--library', library, '--out', out];
        return (await measuredRun(process.execPath, command, scratch)).ms;
      },
      hugo: async () => {
        await editSource();
        return (await measuredRun('hugo', ['--quiet', '--destination', join(scratch, 'hugo-cold')], project))
          .ms;
      },
    },
    rounds,
  );
  const ratio = ({
    galley: own,
    hugo,
  }: {
    readonly galley: readonly number[];
    readonly hugo: readonly number[];
  }): number => median(own.map((ms, round) => ms / (hugo[round] ?? Number.NaN)));
  return [
    `One headline changed, ${rounds} rounds in turn (${pages.length} pages of Hugo’s show it):`,
    `newsroom open     ${spread(warm.galley)} ms; running hugo server ${spread(warm.hugo)} ms`,
    `command line      ${spread(cold.galley)} ms; hugo again ${spread(cold.hugo)} ms`,
    goalLine({ name: 'edit / hugo server', figure: ratio(warm), atMost: goals.open }),
    goalLine({ name: 'edit from the command line / hugo', figure: ratio(cold), atMost: goals.cold }),
  ];
}
