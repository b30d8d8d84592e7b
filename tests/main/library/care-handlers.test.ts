import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Composition, compose } from '#main/compose.ts';
import { createNotices } from '#main/electron/notices.ts';
import { systemClock } from '#main/platform/clock.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import { silentLogger } from '../../helpers/silent-logger.ts';

async function composed(onSent: (app: Composition) => void = () => {}): Promise<{
  readonly app: Composition;
  readonly home: string;
  readonly sent: [string, unknown][];
}> {
  const home = await mkdtemp(join(tmpdir(), 'galley-care-'));
  const sent: [string, unknown][] = [];
  const app: Composition = compose({
    clock: systemClock,
    log: silentLogger,
    codec: sharpCodec,
    dialogs: {
      chooseFolder: async () => null,
      chooseMedia: async () => [],
      chooseArticles: async () => [],
      chooseNewFile: async (_title, name) => join(home, name),
      chooseFile: async () => join(home, (await readdir(home)).find((name) => name.endsWith('.zip')) ?? ''),
    },
    notices: createNotices(),
    sendEvent: (name, payload) => {
      sent.push([name, payload]);
      if (name === 'care.progress') onSent(app);
    },
    openExternal: async () => undefined,
    reveal: async () => undefined,
    openPath: async () => '',
    makeFolder: () => mkdtemp(join(home, 'copy-')),
    settingsFolder: join(home, 'settings'),
    systemLanguages: [],
    sample: { source: join(home, 'nowhere'), target: join(home, 'sample') },
  });
  const wanted = { title: 'The Tide', language: 'en', timeZone: 'UTC', sections: [] };
  await app.handlers['library.create']({ folder: join(home, 'tide'), ...wanted });
  onTestFinished(async () => {
    await app.session.close();
    await rm(home, { recursive: true, force: true });
  });
  return { app, home, sent };
}

test('a backup takes the open text along; restored, its newsroom is the open one', async () => {
  const { app, home, sent } = await composed();
  const { id } = await app.handlers['articles.create']({ headline: 'High water' });
  const { article } = await app.handlers['articles.get']({ id });
  await app.handlers['articles.record']({
    id,
    content: { ...article, headline: 'Higher water' },
    revision: null,
  });
  const report = await app.handlers['care.backUp'](null);
  expect(report?.path).toMatch(/The Tide \d{4}-\d\d-\d\d\.zip$/);
  expect(sent).toContainEqual(['care.progress', expect.objectContaining({ phase: 'verifying' })]);
  const found = await app.handlers['care.chooseArchive'](null);
  expect(found).toMatchObject({ title: 'The Tide', files: report?.files });
  const folder = join(home, 'restored');
  const state = await app.handlers['care.restore']({ archive: found?.path ?? '', folder });
  expect([state.path, app.session.current()?.folder.path]).toEqual([folder, folder]);
  expect((await app.handlers['articles.get']({ id })).article.headline).toBe('Higher water');
  expect((await app.handlers['library.recents'](null)).map(({ path }) => path)[0]).toBe(folder);
});

test('neither a check nor another backup ends one that is under way', async () => {
  let others: Promise<readonly unknown[]> | null = null;
  const { app } = await composed(({ handlers }) => {
    others ??= Promise.allSettled([handlers['care.check'](null), handlers['care.backUp'](null)]);
  });
  const report = await app.handlers['care.backUp'](null);
  expect(report?.path).toMatch(/\.zip$/);
  expect(await others).toMatchObject([{ value: { findings: [] } }, { reason: { code: 'busy' } }]);
});

test('a repair closes the newsroom and opens it again', async () => {
  const { app, home, sent } = await composed();
  await appendFile(join(home, 'tide/galley.json'), Buffer.alloc(10));
  expect((await app.handlers['care.check'](null)).findings).toMatchObject([
    { file: 'galley.json', isRepaired: false },
  ]);
  sent.length = 0;
  expect((await app.handlers['care.repair']({ bringBack: [] })).findings).toMatchObject([
    { file: 'galley.json', isRepaired: true },
  ]);
  expect(sent.filter(([name]) => name === 'library.changed')).toEqual([
    ['library.changed', null],
    ['library.changed', expect.objectContaining({ path: join(home, 'tide'), readOnly: null })],
  ]);
  expect((await app.handlers['care.check'](null)).findings).toEqual([]);
});
