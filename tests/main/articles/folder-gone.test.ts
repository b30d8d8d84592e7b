import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Newsroom, openNewsroom } from '#main/compose-newsroom.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';

async function onlyArticle({
  articles,
}: Newsroom): Promise<{ readonly id: never; readonly content: ArticleContent }> {
  const [{ id }] = articles.allSummaries() as unknown as [{ id: never }];
  return { id, content: ArticleContent.parse((await articles.get(id)).article) };
}

describe('what is typed after everything was saved', () => {
  /** With one article that was opened, and of which nothing waits to be saved. */
  async function allSaved() {
    const made = await tempNewsroom();
    await made.articles.create({ headline: 'Rain' });
    await made.close();
    const { path } = made.folder;
    const dataFolder = await tempFolder();
    const open = (): Promise<Newsroom> => openNewsroom(path, { ...testPorts, dataFolder });
    const newsroom = await open();
    const { id, content } = await onlyArticle(newsroom);
    const onDisk = async (words: string): Promise<boolean> => {
      const files = await readdir(dataFolder, { recursive: true, withFileTypes: true });
      const texts = files.filter((file) => file.isFile());
      const read = texts.map((file) => readFile(join(file.parentPath, file.name), 'utf8'));
      return (await Promise.all(read)).some((text) => text.includes(words));
    };
    const listed = (): readonly string[] => newsroom.articles.allSummaries().map((one) => one.headline);
    return { path, dataFolder, open, newsroom, articles: newsroom.articles, id, content, onDisk, listed };
  }
  const folderOf = (path: string, id: string): string => join(path, 'articles', id);

  test.each([
    [
      'the newsroom is moved',
      'newsroom',
      /newsroom’s folder is gone from .*on this computer.*where it is now/,
    ],
    ['the article’s folder is deleted', 'article', /was deleted.*on this computer.*anew/],
  ] as const)('is on disk at once where %s', async (_what, gone, words) => {
    const { path, open, newsroom, articles, id, content, onDisk, listed } = await allSaved();
    const [from, to] = gone === 'newsroom' ? [path, `${path}-away`] : [folderOf(path, id), `${path}-article`];
    await rename(from, to);
    // As the window's looking around does.
    await articles.refresh(id);
    expect(listed()).toEqual(gone === 'newsroom' ? ['Rain'] : []);
    const state = await articles.record(id, { ...content, headline: 'While away' });
    expect(state).toMatchObject({ state: 'recorded', gone, message: expect.stringMatching(words) });
    expect(await onDisk('While away')).toBe(true);
    await articles.refresh(id);
    expect(listed()).toEqual(['While away']);
    await expect(articles.flush(id)).rejects.toMatchObject({
      code: 'not-saved',
      message: expect.stringMatching(words),
    });
    // Nothing may stand where the folder is to come back to.
    expect(existsSync(from)).toBe(false);

    await rename(to, from);
    await articles.flush(id);
    expect((await articles.get(id)).article.headline).toBe('While away');
    expect(await onDisk('While away')).toBe(false);
    await newsroom.close();
    expect((await onlyArticle(await open())).content.headline).toBe('While away');
  });

  test('goes into the article by itself once the folder is back', async () => {
    const { path, newsroom, articles, id, content } = await allSaved();
    await rename(path, `${path}-away`);
    await articles.record(id, { ...content, headline: 'While away' });
    const saved = new Promise((resolve) => articles.onSaved(({ state }) => state === 'saved' && resolve(1)));
    await rename(`${path}-away`, path);
    await saved;
    expect(await readFile(join(folderOf(path, id), 'article.json'), 'utf8')).toContain('While away');
    await newsroom.close();
  });

  test('what only the moved journal has follows into the app’s own folder', async () => {
    const { path, newsroom, articles, id, content, onDisk } = await allSaved();
    await articles.record(id, { ...content, headline: 'In the journal' });
    await rename(path, `${path}-away`);
    await expect(articles.flush(id)).rejects.toMatchObject({ code: 'not-saved' });
    expect(await onDisk('In the journal')).toBe(true);
    await newsroom.close();
  });

  test('comes along where the same Galley opens the newsroom at its new place, which it can write in', async () => {
    const { path, dataFolder, newsroom, articles, id, content, onDisk } = await allSaved();
    await rename(path, `${path}-1`);
    await articles.record(id, { ...content, headline: 'While away' });
    const moved = await openNewsroom(`${path}-1`, { ...testPorts, dataFolder });
    await newsroom.close();
    expect(moved.folder.readOnly).toBeNull();
    expect((await moved.articles.checked()).recovered).toMatchObject([{ id, headline: 'While away' }]);
    await moved.articles.flush(null);
    expect(await onDisk('While away')).toBe(false);
    expect(existsSync(path)).toBe(false);
    await moved.close();
  });

  test('is an article again where somebody wants it written anew', async () => {
    const { path, open, newsroom, articles, id, content, onDisk } = await allSaved();
    await rm(folderOf(path, id), { recursive: true });
    await articles.record(id, { ...content, headline: 'Kept' });
    await articles.writeAnew(id);
    expect(await readFile(join(folderOf(path, id), 'article.json'), 'utf8')).toContain('Kept');
    expect(await onDisk('Kept')).toBe(false);
    await newsroom.close();
    expect((await onlyArticle(await open())).content.headline).toBe('Kept');
  });

  test('is opened after a restart, and is an article again', async () => {
    const { path, open, newsroom, articles, id, content } = await allSaved();
    await rm(folderOf(path, id), { recursive: true });
    await articles.record(id, { ...content, headline: 'Kept' });
    await newsroom.close();
    const again = await open();
    expect(again.folder.problems.all()).toMatchObject([{ code: 'text-without-article', article: id }]);
    expect(again.articles.allSummaries()).toEqual([]);
    expect(await again.articles.get(id)).toMatchObject({ article: { headline: 'Kept' }, recovered: true });
    expect(existsSync(folderOf(path, id))).toBe(false);
    await again.articles.writeAnew(id);
    await again.close();
    const last = await open();
    expect((await onlyArticle(last)).content.headline).toBe('Kept');
    expect(last.folder.problems.all()).toEqual([]);
    await last.close();
  });

  test('opened after a restart, it is merged into what comes back', async () => {
    const { path, open, newsroom, articles, id, content } = await allSaved();
    await rename(folderOf(path, id), `${path}-article`);
    await articles.record(id, { ...content, headline: 'Kept' });
    await newsroom.close();
    const again = await open();
    await again.articles.get(id);
    await rename(`${path}-article`, folderOf(path, id));
    await again.articles.flush(id);
    await again.close();
    expect((await onlyArticle(await open())).content.headline).toBe('Kept');
  });

  test('is not written anew into a newsroom that is away', async () => {
    const { path, newsroom, articles, id, content } = await allSaved();
    await rename(path, `${path}-away`);
    await articles.record(id, { ...content, headline: 'Kept' });
    await expect(articles.writeAnew(id)).rejects.toMatchObject({ code: 'not-saved' });
    expect(existsSync(path)).toBe(false);
    await newsroom.close();
  });

  test('is kept where article.json became something that can’t be read', async () => {
    const { path, newsroom, articles, id, content } = await allSaved();
    const file = join(folderOf(path, id), 'article.json');
    await writeFile(file, '{"cut');
    const state = await articles.record(id, { ...content, headline: 'Kept' });
    expect(state).toMatchObject({ state: 'recorded', message: null });
    await articles.flush(id);
    expect(await readFile(file, 'utf8')).toContain('Kept');
    const beside = await readdir(folderOf(path, id));
    expect(beside.some((name) => name.includes('from-elsewhere'))).toBe(true);
    await newsroom.close();
  });

  test('nothing else makes the folder of a newsroom that is away', async () => {
    const { path, newsroom, articles } = await allSaved();
    await rename(path, `${path}-away`);
    const tries = [
      articles.create({ headline: 'New' }),
      newsroom.authors.create({ name: 'Ana' } as never),
      newsroom.media.takeFile('notes.pdf', { bytes: Buffer.from('%PDF-1.4') }),
    ];
    await Promise.allSettled(tries);
    expect(existsSync(path)).toBe(false);
    await newsroom.close();
  });
});
