import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { libraryChanged } from '#main/library/library-changed.ts';
import type { TakenSnapshot } from '#main/library-snapshot.ts';
import { createRenditions } from '#main/media/renditions.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import { createSiteService, type SiteService } from '#main/site/site-service.ts';
import { hashesIn } from '#tests/helpers/folder-hashes.ts';
import { generateLibrary } from '#tests/helpers/generate-newsroom.ts';
import { sampleArticle, sampleLibrary } from '#tests/helpers/sample-library.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { snapshotOf } from '#tests/helpers/whole-library.ts';
import { silentLogger } from '../../helpers/silent-logger.ts';
import { sampleClock } from './build-sample.ts';

const thread = join(import.meta.dirname, '../../../main/site-worker.ts');
/** Enough pages for threads, without a picture. */
const library = generateLibrary({ count: 60, seed: 11 });

interface Built {
  readonly site: SiteService;
  readonly libraryPath: string;
}

async function site(more: {
  readonly thread?: string;
  readonly snapshot?: () => Promise<TakenSnapshot>;
}): Promise<Built> {
  const libraryPath = await tempFolder();
  const media = { get: () => undefined, fileOf: () => '' };
  const parts = {
    libraryPath,
    snapshot: async () => snapshotOf(library),
    size: () => library.articles.length,
    renditions: createRenditions({ libraryPath, media, codec: sharpCodec }),
    clock: sampleClock,
    log: silentLogger,
  };
  return { libraryPath, site: createSiteService({ ...parts, ...more }) };
}

async function plainBuild(): Promise<ReadonlyMap<string, string>> {
  const out = join(await tempFolder(), 'out');
  await (await site({})).site.build({ out });
  return hashesIn(out);
}

/** Its texts are for threads alone. */
async function withoutTexts(): Promise<TakenSnapshot> {
  const bodyOf = (): never => {
    throw new Error('read where no thread is');
  };
  return { ...snapshotOf(library), bodyOf };
}

describe('many pages', () => {
  test('are made by threads, byte for byte what is made without', async () => {
    const { site: threaded, libraryPath } = await site({ thread, snapshot: withoutTexts });
    const out = join(await tempFolder(), 'out');
    const progress: number[] = [];
    const report = await threaded.build({
      out,
      onProgress: ({ phase, done, total }) => phase === 'pages' && progress.push(done / total),
    });
    expect(report).toMatchObject({ ok: true, problems: [] });
    expect(report.files).toBeGreaterThan(500);
    expect(await hashesIn(out)).toEqual(await plainBuild());
    expect(progress.at(-1)).toBe(1);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(await readdir(join(libraryPath, '.galley'))).toEqual(['builds']);
    expect(await threaded.build({ out })).toMatchObject({ ok: true, written: 0 });
  });

  test('clear away what a build that was killed long ago left, and nothing of one that may still be at work', async () => {
    const { site: threaded, libraryPath } = await site({ thread });
    const left = (name: string): string => join(libraryPath, '.galley', name);
    for (const name of ['made-old', 'made-new']) {
      await mkdir(left(name), { recursive: true });
      await writeFile(join(left(name), '0'), 'half a page');
    }
    const daysAgo = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
    await utimes(left('made-old'), daysAgo, daysAgo);
    await threaded.build({ out: join(await tempFolder(), 'out') });
    expect(await readdir(join(libraryPath, '.galley'))).toEqual(['builds', 'made-new']);
  });

  test.each([
    ['with an error', 'throw new Error("no thread today");'],
    ['by ending', 'process.exit(3);'],
  ])('are made all the same where each thread fails, %s', async (_when, code) => {
    const broken = join(await tempFolder(), 'thread.mjs');
    await writeFile(
      broken,
      `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { ${code} });`,
    );
    const out = join(await tempFolder(), 'out');
    expect(await (await site({ thread: broken })).site.build({ out })).toMatchObject({ ok: true });
    expect(await hashesIn(out)).toEqual(await plainBuild());
  });

  test('can be stopped while threads make them, and leave no trace', async () => {
    const { site: threaded, libraryPath } = await site({ thread });
    const out = join(await tempFolder(), 'out');
    const stop = new AbortController();
    const build = threaded.build({
      out,
      onProgress: ({ phase, done }) => phase === 'pages' && done > 100 && stop.abort(),
      signal: stop.signal,
    });
    await expect(build).rejects.toMatchObject({ code: 'cancelled' });
    await expect(readdir(out)).rejects.toThrow('ENOENT');
    expect(await readdir(join(libraryPath, '.galley'))).toEqual([]);
  });
});

describe('a library that changes while a site is made of it', () => {
  const changing = (times: number): (() => Promise<TakenSnapshot>) => {
    let left = times;
    return async () => {
      const taken = snapshotOf(sampleLibrary([], [sampleArticle(4)]));
      left -= 1;
      if (left < 0) return taken;
      return {
        ...taken,
        bodyOf: () => {
          throw libraryChanged('articles/x/article.json');
        },
      };
    };
  };

  test('is read again', async () => {
    const { site: small } = await site({ snapshot: changing(2) });
    expect(await small.build({ out: join(await tempFolder(), 'out') })).toMatchObject({ ok: true });
  });

  test('and never rests is said to be so, and nothing is written', async () => {
    const { site: small } = await site({ snapshot: changing(9) });
    const out = join(await tempFolder(), 'out');
    await expect(small.build({ out })).rejects.toMatchObject({ code: 'library-changed' });
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });
});
