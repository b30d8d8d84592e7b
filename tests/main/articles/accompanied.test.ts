import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { accompaniedFinder } from '#main/articles/accompanied.ts';
import { stampOf } from '#main/articles/scan-articles.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { articleId } from '#tests/helpers/sample-library.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

const ids = [1, 2, 3].map(articleId);
const [first, second] = ids as [ArticleId, ArticleId];
let library: string;
let find: () => Promise<readonly ArticleId[]>;
beforeEach(async () => {
  library = await tempFolder();
  for (const id of ids) {
    await mkdir(folderOf(id), { recursive: true });
    await put(id, 'article.json');
    await utimes(folderOf(id), hourAgo, hourAgo);
  }
  const accompanied = accompaniedFinder(library);
  find = async () => {
    const stamps = await Promise.all(ids.map(async (id) => [id, await stampOf(library, id)] as const));
    const found = await accompanied(
      ids.map((id) => ({ id })),
      new Map(stamps),
    );
    return found.map(({ id }) => id);
  };
});

const hourAgo = new Date(Date.now() - 3_600_000);
const folderOf = (id: ArticleId): string => join(library, 'articles', id);
const put = (id: ArticleId, name: string): Promise<void> => writeFile(join(folderOf(id), name), '{}');

it.each(['review.json', 'suggestions.json', 'comments.json'])(
  'finds a %s that comes later, and that goes',
  async (name) => {
    expect(await find()).toEqual([]);
    await put(second, name);
    expect(await find()).toEqual([second]);
    expect(await find()).toEqual([second]);
    await rm(join(folderOf(second), name));
    expect(await find()).toEqual([]);
  },
);

it('finds what comes so soon after a look that a coarse clock tells no difference', async () => {
  const now = new Date();
  await utimes(folderOf(first), now, now);
  expect(await find()).toEqual([]);
  await put(first, 'review.json');
  await utimes(folderOf(first), now, now);
  expect(await find()).toEqual([first]);
});

it('asks for no file beside an article whose folder stayed as it was', async () => {
  expect(await find()).toEqual([]);
  await put(first, 'review.json');
  // As no program does: to show that the files themselves aren't asked for.
  await utimes(folderOf(first), hourAgo, hourAgo);
  expect(await find()).toEqual([]);
});
