import { expect, test } from 'vitest';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { createNewsroom } from '#main/compose-newsroom.ts';
import { type Article, ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import type { VersionId } from '#shared/history/version.schema.ts';
import { listSuggestions } from '#shared/suggestions/list-suggestions.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { settleSuggestions } from '#shared/suggestions/settle-suggestions.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';
import { tempNewsroom, testPorts } from '#tests/helpers/temp-newsroom.ts';

async function kept(newsroom: Newsroom, article: Article, changed: Partial<Article>): Promise<VersionId> {
  await newsroom.articles.record(article.id, ArticleContent.parse({ ...article, ...changed }));
  const version = await newsroom.history.keep(article.id, { kind: 'saved' });
  if (version === null) throw new Error('nothing changed');
  return version.id;
}

const text = (...lines: readonly string[]): Pick<Article, 'body'> => ({
  body: bodyOf(lines.map((line) => paragraph(line))),
});

async function newsroomBy(by: string): Promise<Newsroom> {
  const wanted = { title: 'The Harbour', language: 'en', timeZone: 'Europe/Lisbon', sections: ['City'] };
  const folder = await tempFolder();
  return createNewsroom({ folder, ...wanted }, { ...testPorts, by: () => by });
}

test.each([
  ['Ana Lima', { name: 'Ana Lima', initials: 'AL' }],
  ['', { name: 'Comparison', initials: 'C' }],
])('a version of %j is suggested on the article, and nothing is applied', async (by, person) => {
  const newsroom = await newsroomBy(by);
  const article = await newsroom.articles.create({ headline: 'The ferry', ...text('It left at six.') });
  const first = await kept(newsroom, article, {
    headline: 'The boat',
    section: 'city' as Article['section'],
  });
  await newsroom.articles.record(article.id, ArticleContent.parse({ ...article, ...text('It left.') }));
  const before = (await newsroom.articles.get(article.id)).article;

  const done = await newsroom.suggestVersions({
    id: article.id,
    from: null,
    to: first,
    unsigned: 'Comparison',
  });
  expect(done).toEqual({ count: 2, leftOut: ['section'] });
  expect((await newsroom.articles.get(article.id)).article).toEqual(before);
  const open = await newsroom.suggestions.get(article.id);
  expect(open?.authors.map((one) => one.by)).toEqual([person, person]);
  if (open === null) throw new Error('nothing is open');
  const suggestions = listSuggestions(open.base, open.proposed, open.authors);
  const { base } = settleSuggestions(open, suggestions, suggestions.list, 'accept');
  const { content } = await newsroom.history.get(article.id, first);
  expect(base).toEqual(SuggestedContent.parse(content));

  await expect(
    newsroom.suggestVersions({ id: article.id, from: null, to: first, unsigned: 'Comparison' }),
  ).rejects.toMatchObject({ code: 'suggestions-open' });
  await newsroom.close();
});

test('what lies between two versions can be taken back; what came after stays', async () => {
  const newsroom = await tempNewsroom();
  const article = await newsroom.articles.create({ headline: 'x', ...text('It left at six.', 'Rain.') });
  const first = await kept(newsroom, article, text('It left at six.', 'Rain fell.'));
  const second = await kept(newsroom, article, text('It left at seven.', 'Rain fell.'));
  await newsroom.articles.record(
    article.id,
    ArticleContent.parse({ ...article, ...text('It left at seven.', 'Much rain fell.') }),
  );
  const ask = (from: VersionId, to: VersionId) =>
    newsroom.suggestVersions({ id: article.id, from, to, unsigned: 'Comparison' });
  expect(await ask(first, second)).toEqual({ count: 0, leftOut: [] });
  expect(await newsroom.suggestions.get(article.id)).toBeNull();
  expect(await ask(second, first)).toEqual({ count: 1, leftOut: [] });
  expect((await newsroom.suggestions.get(article.id))?.proposed.body).toEqual(
    text('It left at six.', 'Much rain fell.').body,
  );
});
