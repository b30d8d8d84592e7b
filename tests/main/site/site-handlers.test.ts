import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { messages } from '#main/messages/index.ts';
import { siteHandlers } from '#main/site/site-handlers.ts';
import type { SiteService } from '#main/site/site-service.ts';
import type { BuildProgress } from '#shared/site/build-report.ts';
import { sampleNewsroom } from './build-sample.ts';

async function handlersFor(change: (site: SiteService) => SiteService = (site) => site) {
  const newsroom = await sampleNewsroom();
  const sent: BuildProgress[] = [];
  const revealed: string[] = [];
  const folder = {
    path: newsroom.libraryPath,
    config: newsroom.library.config,
    beginChange: () => ({ [Symbol.dispose]: () => {} }),
    updateConfig: async () => newsroom.library.config,
  };
  const handlers = siteHandlers({
    newsroom: () => ({ folder, snapshot: newsroom.snapshot, site: change(newsroom.site) }),
    dialogs: { chooseFolder: async () => '/chosen', chooseFile: async () => null },
    words: messages.dialogs,
    clock: newsroom.clock,
    reveal: async (path) => void revealed.push(path),
    sendEvent: (name, payload) => {
      if (name === 'site.progress') sent.push(payload as BuildProgress);
    },
  });
  return { handlers, sent, revealed, out: `${newsroom.folder}/out` };
}

it('builds, tells how far it is, and shows where', async () => {
  const { handlers, sent, revealed, out } = await handlersFor();
  expect(await handlers['site.chooseOut'](null)).toBe('/chosen');
  await expect(handlers['site.reveal'](null)).rejects.toMatchObject({ code: 'no-build' });
  expect(await handlers['site.build']({ out, dryRun: false })).toMatchObject({ ok: true });
  const ends = sent.filter(({ done, total }) => done === total).map(({ phase }) => phase);
  expect(new Set(ends)).toEqual(new Set(['reading', 'pages', 'pictures', 'writing']));
  await handlers['site.reveal'](null);
  expect(revealed).toEqual([out]);
});

it('says what a build would change, and writes nothing and shows nothing then', async () => {
  const { handlers, out } = await handlersFor();
  const { ok, changes = [], written, files } = await handlers['site.build']({ out, dryRun: true });
  expect([ok, written, changes.length]).toEqual([true, files, files]);
  expect(new Set(changes.map(({ path }) => path)).size).toBe(files);
  expect(changes).toContainEqual({ path: 'index.html', change: 'new', reason: '' });
  expect(existsSync(out)).toBe(false);
  await expect(handlers['site.reveal'](null)).rejects.toMatchObject({ code: 'no-build' });
});

it('cancels the build that runs, and nothing otherwise', async () => {
  const { handlers, out } = await handlersFor();
  await handlers['site.cancel'](null);
  const build = handlers['site.build']({ out, dryRun: false });
  await handlers['site.cancel'](null);
  await expect(build).rejects.toMatchObject({ code: 'cancelled' });
  expect(await handlers['site.build']({ out, dryRun: false })).toMatchObject({ ok: true });
});

it('spares the window thousands of messages', async () => {
  const { handlers, sent, out } = await handlersFor((site) => ({
    ...site,
    build: async ({ onProgress, ...options }) => {
      for (let done = 1; done <= 5000; done += 1) onProgress?.({ phase: 'pages', done, total: 5000 });
      return site.build(options);
    },
  }));
  await handlers['site.build']({ out, dryRun: false });
  expect(sent.length).toBeLessThan(20);
  expect(sent.at(-1)).toEqual({ phase: 'pages', done: 5000, total: 5000 });
});
