import { expect, test } from 'vitest';
import { changeMany } from '#main/articles/change-many.ts';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

test('several articles get tags, section, status and trash at once; one that is not there keeps none back', async () => {
  const { articles, history } = await tempNewsroom();
  const [one, two] = await Promise.all([
    articles.create({ headline: 'One' }),
    articles.create({ headline: 'Two' }),
  ]);
  const missing = '01kaqt4f4m8w3s9x2z7v5b6n1c' as never;
  const failures = await changeMany(articles, [
    { id: one.id, tags: ['rain'], section: 'city' as never, status: 'filed' },
    { id: missing, status: 'filed' },
    { id: two.id, trashed: true },
  ]);
  expect(failures).toMatchObject([{ id: missing, message: expect.stringContaining('no article') }]);
  expect(articles.list(ArticleQuery.parse({}))).toMatchObject([
    { tags: ['rain'], section: 'city', status: 'filed' },
  ]);
  expect(articles.list(ArticleQuery.parse({ trashed: true }))).toMatchObject([{ headline: 'Two' }]);
  expect((await history.list(one.id)).versions).toMatchObject([{ kind: 'status', status: 'filed' }]);

  await changeMany(articles, [
    { id: one.id, tags: [], section: null, status: 'draft' },
    { id: two.id, trashed: false },
  ]);
  expect(articles.list(ArticleQuery.parse({ text: 'one' }))).toMatchObject([
    { tags: [], section: null, status: 'draft' },
  ]);
  expect(articles.list(ArticleQuery.parse({}))).toHaveLength(2);
});
