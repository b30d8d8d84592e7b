import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNewsroom } from '#main/compose-newsroom.ts';
import { createImportService } from '#main/import/import-service.ts';
import { systemClock } from '#main/platform/clock.ts';
import { writeLargeWxr } from '#tests/helpers/large-wxr.ts';
import { testPorts } from '#tests/helpers/temp-newsroom.ts';

/** Takes a WordPress export of many posts in and says after each tenth how long it took and what memory it needs. */
const posts = Number(process.argv[2] ?? 10_000);
const folder = await mkdtemp(join(tmpdir(), 'galley-measure-'));
try {
  const file = join(folder, 'site.xml');
  await writeLargeWxr(file, posts);
  const wanted = { title: 'Measured', language: 'en', timeZone: 'UTC', sections: [] };
  const newsroom = await createNewsroom({ folder: join(folder, 'library'), ...wanted }, testPorts);
  const service = createImportService({ ...newsroom, clock: systemClock });
  const started = performance.now();
  let done = 0;
  let before = started;
  for await (const { article, problems } of service.imports(file, { status: 'ready', media: null })) {
    if (article === null) throw new Error(problems.join('; '));
    done += 1;
    if (done % Math.ceil(posts / 10) !== 0) continue;
    const now = performance.now();
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    const each = (now - before) / (posts / 10);
    before = now;
    process.stdout.write(
      `${done} posts, ${each.toFixed(1)} ms each, heap ${Math.round(heapUsed / 1e6)} MB, resident ${Math.round(rss / 1e6)} MB\n`,
    );
  }
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(0)} s in all\n`);
  await newsroom.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
