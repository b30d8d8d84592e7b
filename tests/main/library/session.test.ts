import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createNewsroom, openNewsroom } from '#main/compose-newsroom.ts';
import { libraryHandlers } from '#main/library/library-handlers.ts';
import { createSession, type Session } from '#main/library/session.ts';
import type { RecentLibrary } from '#shared/ipc/library.contract.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { reopened, tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';

function newSession(): Session {
  const session = createSession({
    openNewsroom: (path) => openNewsroom(path, testPorts),
    createNewsroom: (wanted) => createNewsroom(wanted, testPorts),
  });
  onTestFinished(() => session.close());
  return session;
}

async function closedLibrary(): Promise<string> {
  const newsroom = await tempNewsroom();
  await newsroom.close();
  return newsroom.folder.path;
}

test('opening another newsroom closes the former; a failure leaves it open', async () => {
  const [one, two, empty] = [await closedLibrary(), await closedLibrary(), await tempFolder()];
  const session = newSession();
  const paths: (string | null)[] = [];
  session.onChanged((state) => paths.push(state?.path ?? null));
  expect(() => session.newsroom()).toThrow(/No newsroom is open/);

  const first = await session.open(one);
  const { id } = await first.articles.create({ headline: 'Before' });
  const { article } = await first.articles.get(id);
  await first.articles.record(id, { ...article, headline: 'After' });
  await expect(session.open(empty)).rejects.toMatchObject({ code: 'not-a-library' });
  expect(session.newsroom()).toBe(first);
  expect(await session.open(one)).toBe(first);

  await session.open(two);
  const freed = await reopened(one);
  expect(freed.folder.readOnly).toBeNull();
  expect(await readFile(join(one, 'articles', id, 'article.json'), 'utf8')).toContain('After');
  await session.newsroom().folder.updateConfig({ ...session.newsroom().folder.config, title: 'New' });
  await session.close();
  expect(paths).toEqual([one, two, two, null]);
});

test('a newsroom that was held elsewhere is taken when it is opened again', async () => {
  const holder = await tempNewsroom();
  const session = newSession();
  expect((await session.open(holder.folder.path)).folder.readOnly).not.toBeNull();
  await holder.close();
  expect((await session.open(holder.folder.path)).folder.readOnly).toBeNull();
});

test('a newsroom that was held elsewhere is taken by itself once it is free, and the window told', async () => {
  const holder = await tempNewsroom();
  const session = newSession();
  const states: (string | null | undefined)[] = [];
  session.onChanged((state) => states.push(state?.readOnly));
  const former = await session.open(holder.folder.path);
  expect(states.at(-1)).toMatch(
    /^test \(process \d+\) has this newsroom open\. Close it there to write here\.$/,
  );
  const { id } = await holder.articles.create({ headline: 'Written there' });
  await holder.close();
  await expect.poll(() => states.at(-1), { timeout: 20_000 }).toBeNull();
  expect(session.newsroom()).not.toBe(former);
  await session.newsroom().articles.change(id, () => ({ headline: 'Written here' }));
});

test('the window’s calls', async () => {
  const base = await tempFolder();
  const source = await closedLibrary();
  await writeFile(join(source, '.galley/lock'), 'never copied');
  const session = newSession();
  const recent: RecentLibrary[] = [];
  const answers = [null, join(base, 'Galley sample newsroom')];
  const handlers = libraryHandlers({
    session,
    dialogs: {
      chooseFolder: async () => answers.shift() ?? null,
      chooseMedia: async () => [],
      chooseFile: async () => null,
      chooseArticles: async () => [],
      chooseNewFile: async () => null,
    },
    recents: {
      list: () => recent,
      add: async (library) => void recent.unshift({ ...library, openedAt: '2026-11-23T10:00:00Z' }),
    },
    sample: { source, target: join(base, 'Galley sample newsroom') },
    titles: { chooseLibrary: 'Open', chooseFolder: 'Choose' },
  });

  expect(await handlers['library.current'](null)).toBeNull();
  expect(await handlers['library.chooseLibrary'](null)).toBeNull();
  const sample = await handlers['library.openSample'](null);
  expect(sample).toMatchObject({
    path: join(base, 'Galley sample newsroom'),
    readOnly: null,
    config: { title: 'The Harbour' },
  });
  await handlers['library.updateConfig']({ config: { ...sample.config, title: 'Mine now' } });
  expect(await handlers['library.openSample'](null)).toMatchObject({ config: { title: 'Mine now' } });
  expect(await handlers['library.chooseLibrary'](null)).toMatchObject({ path: sample.path });
  const made = { folder: join(base, 'made'), title: 'Made', language: 'en', timeZone: 'UTC', sections: [] };
  expect(await handlers['library.create'](made)).toMatchObject({
    path: join(base, 'made'),
    config: { title: 'Made' },
  });
  expect((await handlers['library.recents'](null))[0]?.title).toBe('Made');
  expect((await readdir(base)).toSorted()).toEqual(['Galley sample newsroom', 'made']);
});

test('the sample is not copied over something else', async () => {
  const base = await tempFolder();
  const target = join(base, 'taken');
  await writeFile(target, 'a letter');
  const session = newSession();
  const handlers = libraryHandlers({
    session,
    dialogs: {
      chooseFolder: async () => null,
      chooseMedia: async () => [],
      chooseArticles: async () => [],
      chooseFile: async () => null,
      chooseNewFile: async () => null,
    },
    recents: { list: () => [], add: async () => {} },
    sample: { source: await closedLibrary(), target },
    titles: { chooseLibrary: '', chooseFolder: '' },
  });
  await expect(handlers['library.openSample'](null)).rejects.toMatchObject({ code: 'sample-not-made' });
  expect(await readFile(target, 'utf8')).toBe('a letter');
});
