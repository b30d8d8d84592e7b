import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import { reopened, tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

test.each([
  ['its folder', []],
  ['its folder and a half-written file', ['.0123456789abcdef.galley-tmp']],
])('of a new article whose making was cut short after %s nothing is left', async (_name, files) => {
  const newsroom = await tempNewsroom();
  await newsroom.articles.create({ headline: 'Kept' });
  const { path } = newsroom.folder;
  await newsroom.close();
  const folder = join(path, 'articles', '01jz0000000000000000000001');
  await mkdir(folder);
  for (const name of files) await writeFile(join(folder, name), '{"schemaVersion":');
  const again = await reopened(path);
  expect(again.articles.list(ArticleQuery.parse({})).map(({ headline }) => headline)).toEqual(['Kept']);
  expect(again.folder.problems.all()).toEqual([]);
  expect(await readdir(join(path, 'articles'))).toHaveLength(1);
});
