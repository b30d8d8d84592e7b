import { chmod, cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Newsroom, openNewsroom } from '#main/compose-newsroom.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';

/** A newsroom on a share, and the app's own folder on this machine. */
async function onShare(): Promise<{
  readonly path: string;
  readonly dataFolder: string;
  readonly open: () => Promise<Newsroom>;
}> {
  const made = await tempNewsroom();
  await made.articles.create({ headline: 'Rain' });
  await made.close();
  const dataFolder = await tempFolder();
  const { path } = made.folder;
  return { path, dataFolder, open: () => openNewsroom(path, { ...testPorts, dataFolder }) };
}

async function onlyArticle({
  articles,
}: Newsroom): Promise<{ readonly id: never; readonly content: ArticleContent }> {
  const [{ id }] = articles.allSummaries() as unknown as [{ id: never }];
  return { id, content: ArticleContent.parse((await articles.get(id)).article) };
}

test('text goes to the app’s own folder while the newsroom’s is away, and into the article once it is back', async () => {
  const { path, dataFolder, open } = await onShare();
  const newsroom = await open();
  const { id, content } = await onlyArticle(newsroom);
  await newsroom.articles.record(id, { ...content, headline: 'Before' });
  await rename(path, `${path}-away`);
  const state = await newsroom.articles.record(id, { ...content, headline: 'While away' });
  expect(state).toMatchObject({
    state: 'recorded',
    message: expect.stringMatching(/folder is gone.*on this computer.*goes on saving/),
  });
  await expect(newsroom.articles.flush(id)).rejects.toMatchObject({ code: 'not-saved' });

  await rename(`${path}-away`, path);
  await newsroom.articles.flush(id);
  expect((await newsroom.articles.get(id)).article.headline).toBe('While away');
  const left = await readdir(join(dataFolder, 'unsaved'), { recursive: true });
  expect(left.filter((name) => name.includes('.journal'))).toEqual([]);
  await newsroom.close();
  const again = await open();
  expect((await onlyArticle(again)).content.headline).toBe('While away');
  expect((await again.articles.checked()).recovered).toEqual([]);
  await again.close();
});

test('a crash while the newsroom’s folder is away loses nothing: the next start takes the text up, and says so', async () => {
  const { path, open } = await onShare();
  const newsroom = await open();
  const { id, content } = await onlyArticle(newsroom);
  await newsroom.articles.record(id, { ...content, headline: 'Before' });
  await rename(path, `${path}-away`);
  await newsroom.articles.record(id, { ...content, headline: 'While away' });
  await newsroom.articles.close();
  await rename(`${path}-away`, path);
  await newsroom.folder.close();

  const again = await open();
  expect((await again.articles.checked()).recovered).toMatchObject([{ id, headline: 'While away' }]);
  await again.close();
  expect((await onlyArticle(await open())).content.headline).toBe('While away');
});

test('a change that is refused while the newsroom’s folder is away doesn’t come back after a crash', async () => {
  const { path, dataFolder, open } = await onShare();
  const newsroom = await open();
  const { id, content } = await onlyArticle(newsroom);
  await newsroom.articles.record(id, { ...content, headline: 'Before' });
  await rename(path, `${path}-away`);
  await newsroom.articles.record(id, { ...content, headline: 'While away' });
  const refused = newsroom.articles.change(id, () => ({ headline: 'Refused' }));
  await expect(refused).rejects.toMatchObject({ code: 'not-saved' });
  // As the crash leaves it; closing writes once more.
  const left = await tempFolder();
  await cp(dataFolder, left, { recursive: true });
  await newsroom.articles.close();
  await rename(`${path}-away`, path);
  await newsroom.folder.close();

  const again = await openNewsroom(path, { ...testPorts, dataFolder: left });
  expect((await onlyArticle(again)).content.headline).toBe('While away');
  await again.close();
});

/** Text that only the app's own folder has, of a newsroom that is closed. */
async function withTextLeft(): Promise<{
  readonly path: string;
  readonly dataFolder: string;
  readonly id: never;
  readonly openAt: (path: string) => Promise<Newsroom>;
  readonly left: () => Promise<readonly string[]>;
}> {
  const { path, dataFolder, open } = await onShare();
  const newsroom = await open();
  const { id, content } = await onlyArticle(newsroom);
  await newsroom.articles.record(id, { ...content, headline: 'Before' });
  await rename(path, `${path}-away`);
  await newsroom.articles.record(id, { ...content, headline: 'While away' });
  await newsroom.articles.close();
  await rename(`${path}-away`, path);
  await newsroom.folder.close();
  const left = async (): Promise<readonly string[]> =>
    (await readdir(join(dataFolder, 'unsaved'), { recursive: true })).filter((name) =>
      name.includes('.journal'),
    );
  return { path, dataFolder, id, left, openAt: (at) => openNewsroom(at, { ...testPorts, dataFolder }) };
}

const newerWords = '{"schemaVersion":3,"words":"of a newer Galley"}';
/** With a line that only a newer Galley can use. */
const newerJournal = `\n${crc32(newerWords).toString(16).padStart(8, '0')} ${newerWords}\n`;

describe('text in the app’s own folder', () => {
  test.each([
    ['', true],
    [', of an older Galley', false],
  ])('comes back where the newsroom has moved%s, and is cleared', async (_what, isNamed) => {
    const { path, dataFolder, id, openAt, left } = await withTextLeft();
    const [name = ''] = await readdir(join(dataFolder, 'unsaved'));
    if (!isNamed) await rm(join(dataFolder, 'unsaved', name, 'newsroom'));
    await rename(path, `${path}-1`);
    const moved = await openAt(`${path}-1`);
    expect((await moved.articles.checked()).recovered).toMatchObject([{ id, headline: 'While away' }]);
    await moved.close();
    expect(await left()).toEqual([]);
    const again = await openAt(`${path}-1`);
    expect((await onlyArticle(again)).content.headline).toBe('While away');
    expect((await again.articles.checked()).recovered).toEqual([]);
    await again.close();
  });

  test('isn’t taken by a copy while the newsroom is where it was', async () => {
    const { path, openAt, left } = await withTextLeft();
    await cp(path, `${path}-copy`, { recursive: true });
    const copy = await openAt(`${path}-copy`);
    expect((await onlyArticle(copy)).content.headline).toBe('Before');
    await copy.close();
    expect(await left()).toHaveLength(1);
    const own = await openAt(path);
    expect((await onlyArticle(own)).content.headline).toBe('While away');
    await own.close();
  });

  test('comes into the article beside a journal that this Galley can’t read, which is kept and named', async () => {
    const { path, id, openAt } = await withTextLeft();
    await writeFile(join(path, 'articles', id, 'journal'), newerJournal);
    const own = await openAt(path);
    expect((await onlyArticle(own)).content.headline).toBe('While away');
    expect(own.folder.problems.all()).toMatchObject([
      { code: 'unreadable-journal', article: id, message: expect.stringContaining('set-aside') },
    ]);
    await own.close();
    const folder = join(path, 'articles', id);
    const beside = (await readdir(folder)).filter((name) => name.endsWith('.set-aside'));
    expect(await Promise.all(beside.map((name) => readFile(join(folder, name), 'utf8')))).toEqual([
      newerJournal,
    ]);
  });

  test('that the article has leaves a journal that this Galley can’t read where it is', async () => {
    const { path, id, openAt } = await withTextLeft();
    const folder = join(path, 'articles', id);
    const file = JSON.parse(await readFile(join(folder, 'article.json'), 'utf8'));
    await writeFile(join(folder, 'article.json'), JSON.stringify({ ...file, headline: 'While away' }));
    await writeFile(join(folder, 'journal'), newerJournal);
    const own = await openAt(path);
    const { readOnly } = await own.articles.get(id);
    expect(readOnly).toMatch(/its journal holds changes/);
    await own.close();
    expect(await readFile(join(folder, 'journal'), 'utf8')).toBe(newerJournal);
  });

  test('that only a newer Galley can read is kept when what is typed now has been saved', async () => {
    const { path, dataFolder, id, openAt, left } = await withTextLeft();
    const [name = ''] = await left();
    await writeFile(join(dataFolder, 'unsaved', name), newerJournal);
    const own = await openAt(path);
    await own.articles.record(id, { ...(await onlyArticle(own)).content, headline: 'Typed now' });
    await own.close();
    expect(await left()).toEqual([`${name}.set-aside`]);
    expect(await readFile(join(dataFolder, 'unsaved', `${name}.set-aside`), 'utf8')).toBe(newerJournal);
  });

  test('of another newsroom stays there, and is nobody’s problem here', async () => {
    const { path, openAt, left } = await withTextLeft();
    await rename(path, `${path}-1`);
    const other = await tempNewsroom();
    await other.articles.create({ headline: 'Sun' });
    await other.close();
    const again = await openAt(other.folder.path);
    expect(again.folder.problems.all()).toEqual([]);
    expect((await onlyArticle(again)).content.headline).toBe('Sun');
    await again.close();
    expect(await left()).toHaveLength(1);
  });

  test.each([['where it was'], ['moved']])(
    'that is older than the article is put beside it: %s',
    async (where) => {
      const { path, id, openAt, left } = await withTextLeft();
      const file = join(path, 'articles', id, 'article.json');
      const later = { updatedAt: '2199-01-01T00:00:00.000Z', headline: 'From another machine' };
      await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), ...later }));
      const at = where === 'moved' ? `${path}-1` : path;
      if (at !== path) await rename(path, at);
      const again = await openAt(at);
      expect((await onlyArticle(again)).content.headline).toBe('From another machine');
      await again.close();
      expect(await left()).toEqual([]);
      const folder = join(at, 'articles', id);
      const beside = (await readdir(folder)).filter((name) => name.endsWith('.set-aside'));
      const texts = await Promise.all(beside.map((name) => readFile(join(folder, name), 'utf8')));
      expect(texts.filter((text) => text.includes('While away'))).toHaveLength(1);
      expect(texts.filter((text) => text.includes('"Before"'))).toHaveLength(1);
    },
  );
});

test.skipIf(process.getuid?.() === 0)('a read-only folder is the same', async () => {
  const { path, open } = await onShare();
  const newsroom = await open();
  const { id, content } = await onlyArticle(newsroom);
  await chmod(join(path, 'articles', id), 0o500);
  const state = await newsroom.articles.record(id, { ...content, headline: 'Locked out' });
  expect(state).toMatchObject({ state: 'recorded', message: expect.stringContaining('no permission') });
  await chmod(join(path, 'articles', id), 0o700);
  await newsroom.close();
  expect((await onlyArticle(await open())).content.headline).toBe('Locked out');
});

test('text of an article that is gone is kept and named', async () => {
  const { path, open } = await onShare();
  const newsroom = await open();
  const { id, content } = await onlyArticle(newsroom);
  await newsroom.articles.record(id, { ...content, headline: 'Before' });
  await rename(join(path, 'articles', id), `${path}-article`);
  await newsroom.articles.record(id, { ...content, headline: 'Homeless' });
  await newsroom.close();
  const again = await open();
  expect(again.folder.problems.all()).toMatchObject([{ code: 'text-without-article', article: id }]);
  await again.close();
  await rename(`${path}-article`, join(path, 'articles', id));
  expect((await onlyArticle(await open())).content.headline).toBe('Homeless');
});
