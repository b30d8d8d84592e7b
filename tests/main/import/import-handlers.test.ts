import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { importHandlers } from '#main/import/import-handlers.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { Dialogs } from '#main/platform/dialogs.ts';
import type { SendEvent } from '#shared/ipc/handlers.ts';
import { picture } from '../../helpers/pictures.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';

function handlersOf(
  newsroom: Newsroom,
  chosen: readonly string[] = [],
  sendEvent: SendEvent = () => {},
): ReturnType<typeof importHandlers> {
  const dialogs: Dialogs = {
    chooseFolder: async () => chosen[0] ?? null,
    choosePictures: async () => [],
    chooseFile: async () => null,
    chooseArticles: async () => chosen,
    chooseNewFile: async () => null,
  };
  return importHandlers({ newsroom: () => newsroom, dialogs, clock: systemClock, sendEvent });
}

it('takes the chosen files as drafts and says why one was refused', async () => {
  const newsroom = await tempNewsroom();
  const folder = await tempFolder();
  await writeFile(join(folder, 'a.md'), '# A\n\nWords.');
  const files = [join(folder, 'a.md'), join(folder, 'gone.html')];
  const report = await handlersOf(newsroom, files)['import.chooseFiles'](null);
  expect(report?.isCancelled).toBe(false);
  expect(report?.files).toMatchObject([
    { headline: 'A', problems: [] },
    { article: null, problems: [expect.stringMatching(/there is no such file/)] },
  ]);
  expect((await newsroom.articles.all()).map(({ status }) => status)).toEqual(['draft']);
});

it('says nothing where nothing was chosen', async () => {
  expect(await handlersOf(await tempNewsroom())['import.chooseFiles'](null)).toBeNull();
});

it('takes the articles of a chosen folder', async () => {
  const newsroom = await tempNewsroom();
  const folder = await tempFolder();
  await writeFile(join(folder, 'a.md'), '# A\n\nWords.');
  const report = await handlersOf(newsroom, [folder])['import.chooseFolder'](null);
  expect(report?.files).toMatchObject([{ headline: 'A', problems: [] }]);
  expect(await handlersOf(newsroom)['import.chooseFolder'](null)).toBeNull();
});

it('tells how far it is, and stops after the article at hand', async () => {
  const newsroom = await tempNewsroom();
  const folder = await tempFolder();
  const files = ['a', 'b', 'c'].map((name) => join(folder, `${name}.md`));
  for (const file of files) await writeFile(file, '# One\n\nWords.');
  const steps: unknown[] = [];
  const handlers = handlersOf(newsroom, files, (_name, step) => {
    steps.push(step);
    if (steps.length === 3) void handlers['import.cancel'](null);
  });
  const report = await handlers['import.chooseFiles'](null);
  expect(steps).toEqual([
    { done: 0, headline: '' },
    { done: 1, headline: 'One' },
    { done: 2, headline: 'One' },
  ]);
  expect(report).toMatchObject({ isCancelled: true, files: [{}, {}] });
  expect(await newsroom.articles.all()).toHaveLength(2);
});

it('takes dropped articles with the pictures beside them, and leaves nothing of them behind', async () => {
  const newsroom = await tempNewsroom();
  const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  const before = await importFolders();
  const report = await handlersOf(newsroom)['import.files']({
    files: [
      { fileName: 'deck.jpg', bytes: new Uint8Array(await picture('jpeg')) },
      { fileName: '../../a.md', bytes: encode('# A\n\n![The deck](deck.jpg)\n\n![Gone](gone.jpg)') },
      { fileName: 'empty.html', bytes: encode('') },
    ],
  });
  expect(report.files).toMatchObject([
    { file: 'a.md', headline: 'A', problems: [expect.stringMatching(/gone\.jpg: it is not there/)] },
    { file: 'empty.html', article: null, problems: ['empty.html is empty (0 bytes).'] },
  ]);
  expect(newsroom.media.list()).toHaveLength(1);
  expect(await importFolders()).toEqual(before);
});

async function importFolders(): Promise<readonly string[]> {
  await mkdir(tmpdir(), { recursive: true });
  return (await readdir(tmpdir())).filter((name) => name.startsWith('galley-import-'));
}
