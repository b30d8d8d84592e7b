import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { importHandlers } from '#main/import/import-handlers.ts';
import { systemClock } from '#main/platform/clock.ts';
import type { Dialogs } from '#main/platform/dialogs.ts';
import type { SendEvent } from '#shared/ipc/handlers.ts';
import type { ImportReport } from '#shared/ipc/import.contract.ts';
import { picture } from '../../helpers/pictures.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { tempNewsroom } from '../../helpers/temp-newsroom.ts';

function handlersOf(
  newsroom: Newsroom,
  chosen: readonly string[] = [],
  sendEvent: SendEvent = () => {},
  open: () => Newsroom = () => newsroom,
  makeFolder: () => Promise<string> = tempFolder,
): ReturnType<typeof importHandlers> {
  const dialogs: Dialogs = {
    chooseFolder: async () => chosen[0] ?? null,
    chooseMedia: async () => [],
    chooseFile: async () => null,
    chooseArticles: async () => chosen,
    chooseNewFile: async () => null,
  };
  return importHandlers({ newsroom: open, dialogs, clock: systemClock, sendEvent, makeFolder });
}

it('finds the pictures of what was dropped where it lies, in files and folders', async () => {
  const newsroom = await tempNewsroom();
  const folder = await tempFolder();
  await mkdir(join(folder, 'site'));
  await writeFile(join(folder, 'deck.jpg'), await picture('jpeg'));
  await writeFile(join(folder, 'a.md'), '# A\n\n![Deck](deck.jpg)');
  await writeFile(join(folder, 'site/b.md'), '# B\n\nWords.');
  const dropped = ['a.md', 'site', 'deck.jpg'].map((name) => join(folder, name));
  const plan = await handlersOf(newsroom)['import.dropped'](dropped);
  expect(plan?.files).toMatchObject([
    { headline: 'A', problems: [], planned: { pictures: 1 } },
    { headline: 'B', problems: [] },
  ]);
});

it.each([
  ['nothing', []],
  ['what lies nowhere', ['']],
  ['what lies nowhere beside what does', ['/a/b.md', '']],
  ['what lies in two folders', ['/a/b.md', '/c/d.md']],
  ['a path from nowhere', ['b.md']],
])('%s is asked for with its bytes instead', async (_what, paths) => {
  const handlers = handlersOf(await tempNewsroom());
  await expect(handlers['import.dropped'](paths)).rejects.toMatchObject({ code: 'no-place' });
});

it('says first what would come, and writes nothing', async () => {
  const newsroom = await tempNewsroom();
  const folder = await tempFolder();
  await writeFile(join(folder, 'deck.jpg'), await picture('jpeg'));
  await writeFile(
    join(folder, 'a.md'),
    '---\ntitle: A\nauthor: Ona Vey\nsection: Quays\n---\n![Deck](deck.jpg)\n\n![Gone](gone.jpg)',
  );
  const files = [join(folder, 'a.md'), join(folder, 'gone.html')];
  const before = await filesIn(newsroom.folder.path);
  const handlers = handlersOf(newsroom, files);
  const plan = await handlers['import.chooseFiles'](null);
  expect(plan?.news).toEqual({
    sections: ['Quays'],
    authors: ['Ona Vey'],
    pictures: 1,
    files: 0,
    comments: 0,
    elsewhere: 0,
    unplaced: 0,
  });
  expect(plan?.files).toMatchObject([
    {
      article: null,
      headline: 'A',
      planned: { status: 'draft', section: 'Quays', authors: ['Ona Vey'], pictures: 1 },
      problems: [expect.stringMatching(/gone\.jpg: it is not there/)],
    },
    { article: null, planned: null, problems: [expect.stringMatching(/there is no such file/)] },
  ]);
  expect(await filesIn(newsroom.folder.path)).toEqual(before);
  await handlers['import.forget']({ id: plan?.id ?? '' });
  await expect(
    handlers['import.take']({ id: plan?.id ?? '', fetchPictures: false, site: null, updates: [] }),
  ).rejects.toMatchObject({
    code: 'plan-gone',
  });
});

it('takes what was planned into the newsroom that was asked only', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'a.md'), '# A\n\nWords.');
  let open = await tempNewsroom();
  const handlers = handlersOf(open, [join(folder, 'a.md')], undefined, () => open);
  const plan = await handlers['import.chooseFiles'](null);
  open = await tempNewsroom();
  await expect(
    handlers['import.take']({ id: plan?.id ?? '', fetchPictures: false, site: null, updates: [] }),
  ).rejects.toMatchObject({
    code: 'plan-gone',
  });
});

it('takes the chosen files as drafts and says why one was refused', async () => {
  const newsroom = await tempNewsroom();
  const folder = await tempFolder();
  await writeFile(join(folder, 'a.md'), '# A\n\nWords.');
  const files = [join(folder, 'a.md'), join(folder, 'gone.html')];
  const report = await takeAll(handlersOf(newsroom, files), 'import.chooseFiles');
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
  const report = await takeAll(handlersOf(newsroom, [folder]), 'import.chooseFolder');
  expect(report?.files).toMatchObject([{ headline: 'A', problems: [] }]);
  expect(await handlersOf(newsroom)['import.chooseFolder'](null)).toBeNull();
});

it('tells how far it is, and stops after the article at hand', async () => {
  // Long enough between two steps that each is told.
  let now = 0;
  const time = vi.spyOn(performance, 'now').mockImplementation(() => (now += 200));
  onTestFinished(() => time.mockRestore());
  const newsroom = await tempNewsroom();
  const folder = await tempFolder();
  const files = ['a', 'b', 'c'].map((name) => join(folder, `${name}.md`));
  for (const file of files) await writeFile(file, '# One\n\nWords.');
  const steps: unknown[] = [];
  const handlers = handlersOf(newsroom, files, (_name, step) => {
    steps.push(step);
    if (steps.length === 7) void handlers['import.cancel'](null);
  });
  const report = await takeAll(handlers, 'import.chooseFiles');
  const planning = { isPlanning: true, total: null };
  const taking = { isPlanning: false, total: 3 };
  expect(steps).toEqual([
    { ...planning, done: 0, headline: '' },
    { ...planning, done: 1, headline: 'One' },
    { ...planning, done: 2, headline: 'One' },
    { ...planning, done: 3, headline: 'One' },
    { ...taking, done: 0, headline: '' },
    { ...taking, done: 1, headline: 'One' },
    { ...taking, done: 2, headline: 'One' },
  ]);
  expect(report).toMatchObject({ isCancelled: true, files: [{}, {}] });
  expect(await newsroom.articles.all()).toHaveLength(2);
});

it('takes dropped articles with the pictures beside them, and leaves nothing of them behind', async () => {
  const newsroom = await tempNewsroom();
  const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
  const parent = await tempFolder();
  const handlers = handlersOf(newsroom, [], undefined, undefined, () => mkdtemp(join(parent, 'copy-')));
  const plan = await handlers['import.files']({
    files: [
      { fileName: 'deck.jpg', bytes: new Uint8Array(await picture('jpeg')) },
      { fileName: '../../a.md', bytes: encode('# A\n\n![The deck](deck.jpg)\n\n![Gone](gone.jpg)') },
      { fileName: 'empty.html', bytes: encode('') },
    ],
  });
  const report = await handlers['import.take']({
    id: plan?.id ?? '',
    fetchPictures: false,
    site: null,
    updates: [],
  });
  expect(report.files).toMatchObject([
    { file: 'a.md', headline: 'A', problems: [expect.stringMatching(/gone\.jpg: it is not there/)] },
    { file: 'empty.html', article: null, problems: ['empty.html is empty (0 bytes).'] },
  ]);
  expect(newsroom.media.list()).toHaveLength(1);
  expect(await readdir(parent)).toEqual([]);
});

it('stops looking when nobody wants to know, and leaves nothing of what was dropped behind', async () => {
  const parent = await tempFolder();
  const newsroom = await tempNewsroom();
  const cancel: SendEvent = () => void handlers['import.cancel'](null);
  const handlers = handlersOf(newsroom, [], cancel, undefined, () => mkdtemp(join(parent, 'copy-')));
  const bytes = new TextEncoder().encode('# A\n\nWords.');
  expect(await handlers['import.files']({ files: [{ fileName: 'a.md', bytes }] })).toBeNull();
  expect(await readdir(parent)).toEqual([]);
});

async function takeAll(
  handlers: ReturnType<typeof importHandlers>,
  choose: 'import.chooseFiles' | 'import.chooseFolder',
): Promise<ImportReport | null> {
  const plan = await handlers[choose](null);
  return plan === null
    ? null
    : handlers['import.take']({ id: plan.id, fetchPictures: false, site: null, updates: [] });
}

async function filesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).toSorted();
}
