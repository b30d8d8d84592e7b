import { chmod, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
    message: expect.stringMatching(/not there.*on this computer.*tries again/),
  });
  await expect(newsroom.articles.flush(id)).rejects.toMatchObject({ code: 'not-saved' });

  await rename(`${path}-away`, path);
  await newsroom.articles.flush(id);
  expect((await newsroom.articles.get(id)).article.headline).toBe('While away');
  expect(
    await readdir(join(dataFolder, 'unsaved', (await readdir(join(dataFolder, 'unsaved')))[0] ?? '')),
  ).toEqual([]);
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
