import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { systemClock } from '#main/platform/clock.ts';
import { createRecents, mostRecents } from '#main/settings/recents.ts';
import { settingsHandlers } from '#main/settings/settings-handlers.ts';
import { createSettingsStore, type SettingsStore } from '#main/settings/settings-store.ts';
import { settingsContract } from '#shared/ipc/settings.contract.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { silentLogger } from '../../helpers/silent-logger.ts';

function storeIn(folder: string): { readonly store: SettingsStore; readonly notices: readonly string[] } {
  const notices: string[] = [];
  const add = (_level: string, message: string): void => void notices.push(message);
  return {
    store: createSettingsStore({ folder, clock: systemClock, log: silentLogger, notices: { add } }),
    notices,
  };
}

const window = { x: 10, y: 20, width: 1200, height: 800, maximized: false };

test('what is set is there at the next start', async () => {
  const folder = await tempFolder();
  const first = storeIn(folder);
  expect(first.store.get()).toMatchObject({ settings: { theme: 'system' }, window: null, recents: [] });
  await first.store.change({ theme: 'dark', outFolders: { '/home/ana/the.harbour': '/srv/site' } });
  await first.store.update({ window });
  const second = storeIn(folder);
  expect(second.store.get()).toEqual(first.store.get());
  expect(second.store.get().settings.outFolders).toEqual({ '/home/ana/the.harbour': '/srv/site' });
  expect(second.notices).toEqual([]);
});

test('a setting is known at once, also while another is being written', async () => {
  const folder = await tempFolder();
  const { store } = storeIn(folder);
  const changes = [
    store.change({ theme: 'dark' }),
    store.update({ window }),
    store.change({ density: 'compact' }),
  ];
  expect(store.get()).toMatchObject({ window, settings: { theme: 'dark', density: 'compact' } });
  await Promise.all(changes);
  expect(storeIn(folder).store.get()).toEqual(store.get());
});

test('a call that changes one setting leaves the others', async () => {
  const { store } = storeIn(await tempFolder());
  const handlers = settingsHandlers({ settings: store });
  const change = (input: unknown) =>
    handlers['settings.update'](settingsContract['settings.update'].input.parse(input));
  await change({ theme: 'dark' });
  expect(await change({ density: 'compact' })).toMatchObject({ theme: 'dark', density: 'compact' });
});

describe('a settings file that can not be used is kept, and said', () => {
  test.each([
    ['cut in half', '{"settings":{"theme":"da'],
    ['empty', ''],
    ['no object', '[1,2'],
    ['with a wrong value', '{"settings":{"theme":"plaid"}}'],
    ['of bytes', '\0\0\0\0'],
  ])('%s', async (_name, text) => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'settings.json'), text);
    const { store, notices } = storeIn(folder);
    expect(store.get().settings.theme).toBe('system');
    expect(notices).toMatchObject([
      expect.stringMatching(
        /can't be read; the file was kept as .*corrupt-\d{8}T\d{9}Z\. Galley starts with/,
      ),
    ]);
    const [aside = ''] = (await readdir(folder)).filter((name) => name.startsWith('settings.json.corrupt-'));
    expect(await readFile(join(folder, aside), 'utf8')).toBe(text);
    await store.change({ theme: 'light' });
    expect(storeIn(folder).store.get().settings.theme).toBe('light');
  });
});

test('settings that can not be saved say so and hold until the end', async () => {
  const folder = join(await tempFolder(), 'profile');
  const { store } = storeIn(folder);
  await rm(folder, { recursive: true, force: true });
  await writeFile(folder, 'a file where the folder was');
  await expect(store.change({ theme: 'dark' })).rejects.toMatchObject({ code: 'settings-not-saved' });
  expect(store.get().settings.theme).toBe('dark');
});

test('a start without a place for settings works with the usual ones', async () => {
  const folder = join(await tempFolder(), 'file');
  await writeFile(folder, '');
  expect(storeIn(join(folder, 'inside')).store.get().settings.theme).toBe('system');
});

test('recent newsrooms: the newest first, each once, at most ten', async () => {
  const folder = await tempFolder();
  await mkdir(folder, { recursive: true });
  const recents = createRecents(storeIn(folder).store, systemClock, silentLogger);
  for (let index = 0; index < 12; index += 1) await recents.add({ path: `/n/${index}`, title: `N ${index}` });
  await recents.add({ path: '/n/5', title: 'Renamed' });
  const list = createRecents(storeIn(folder).store, systemClock, silentLogger).list();
  expect(list).toHaveLength(mostRecents);
  expect(list.slice(0, 2).map(({ path, title }) => `${path} ${title}`)).toEqual([
    '/n/5 Renamed',
    '/n/11 N 11',
  ]);
});
