import { expect, test } from 'vitest';
import { articlesHandlers } from '#main/articles/articles-handlers.ts';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { Profile } from '#shared/review/person.schema.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const ida = Profile.parse({ name: 'Ida Marsh', initials: 'IM', roles: ['editor', 'legal'] });

test('a list can be of what is scheduled alone, the next first, as the desk knows it', async () => {
  const newsroom = await tempNewsroom();
  const handlers = articlesHandlers({ newsroom: () => newsroom, person: () => ida });
  const made = async (headline: string, at: string | null, status = 'ready'): Promise<ArticleId> => {
    const publication = at === null ? null : { at, timeZone: 'UTC' };
    return (await newsroom.articles.create({ headline, status, publication })).id;
  };
  const past = '2026-01-01T10:00:00Z';
  const gulls = await made('The gulls', '2999-01-01T09:00:00Z');
  const ferry = await made('The ferry', '2998-01-01T09:00:00Z');
  const quay = await made('The quay', past);
  await made('The tide', past);
  await made('The boat', null);
  await made('The storm', '2999-01-01T09:00:00Z', 'draft');
  const held = await made('The court', '2999-01-01T09:00:00Z');
  await newsroom.articles.trash(await made('The wreck', '2999-01-01T09:00:00Z'));
  await newsroom.review.change(quay, { kind: 'embargo', until: '2997-01-01T09:00:00Z' }, ida);
  await newsroom.review.change(held, { kind: 'hold', reason: 'court' }, ida);

  const found = async (part: object): Promise<readonly string[]> => {
    const { rows } = await handlers['articles.browse'](ArticleQuery.parse({ scheduled: true, ...part }));
    return rows.map(({ id }) => id);
  };
  expect(await found({})).toEqual([quay, ferry, gulls]);
  expect(await found({ text: 'gull' })).toEqual([gulls]);
  expect(await found({ order: 'headline' })).toEqual([ferry, gulls, quay]);
  expect(await found({ trashed: true })).toEqual([]);
  const listed = await newsroom.scheduled(null);
  expect(listed.map(({ article, at }) => [article, at])).toEqual([
    [quay, '2997-01-01T09:00:00Z'],
    [ferry, '2998-01-01T09:00:00Z'],
    [gulls, '2999-01-01T09:00:00Z'],
  ]);
  const desk = (await newsroom.desk()).flatMap(({ id, goesOutAt }) => (goesOutAt === null ? [] : [id]));
  expect(new Set(desk)).toEqual(new Set(listed.map(({ article }) => article)));
  expect(await newsroom.scheduled([gulls, held])).toEqual([{ article: gulls, at: '2999-01-01T09:00:00Z' }]);
});
