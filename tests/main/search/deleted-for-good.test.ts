import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

/** The files of the index that have one of these words, of which any place would do. */
async function filesWith(library: string, words: readonly string[]): Promise<readonly string[]> {
  const folder = join(library, '.galley');
  const names = (await readdir(folder)).filter((name) => name.startsWith('index.sqlite'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
  const bytes = words.map((word) => Buffer.from(word).toString('latin1'));
  return names.filter((_, at) => bytes.some((word) => texts[at]?.includes(word)));
}

const words = ['zanzibar', 'quicksilver', 'saltmarsh', '市長は木曜日'];

async function newsroomWithSecret() {
  const newsroom = await tempNewsroom();
  const body = (text: string) => bodyOf([paragraph(text)]);
  const { id } = await newsroom.articles.create({
    headline: 'Zanzibar zanzibar',
    tags: ['saltmarsh'],
    body: body('Of quicksilver. 市長は木曜日に話した。'),
  });
  for (let at = 0; at < 20; at += 1) await newsroom.articles.create({ headline: `Ferry ${at}` });
  // What was written before is in the file too.
  await newsroom.articles.change(id, () => ({ body: body('Of quicksilver again. 市長は木曜日に話した。') }));
  await newsroom.articles.trash(id);
  return { newsroom, id, path: newsroom.folder.path };
}

test('what was deleted for good is in no file of the index once the newsroom has closed', async () => {
  const { newsroom, id, path } = await newsroomWithSecret();
  expect(await filesWith(path, words)).not.toEqual([]);
  await newsroom.articles.remove(id);
  await newsroom.close();
  expect(await filesWith(path, words)).toEqual([]);
});

test('nor a while later where it stays open, and everything else is found as before', async () => {
  const { newsroom, id, path } = await newsroomWithSecret();
  await newsroom.articles.remove(id);
  await vi.waitFor(async () => expect(await filesWith(path, words)).toEqual([]), { timeout: 8000 });
  const found = newsroom.articles.list(ArticleQuery.parse({ text: 'ferry 7' }));
  expect(found.map(({ headline }) => headline)).toContain('Ferry 7');
  await newsroom.close();
});
