import { expect, test } from 'vitest';
import { articlesHandlers } from '#main/articles/articles-handlers.ts';
import { ArticleQuery } from '#shared/articles/article-query.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { Profile } from '#shared/review/person.schema.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';
import { tempNewsroom } from '#tests/helpers/temp-newsroom.ts';

const articles = {
  Barrier: ['The flood barrier will cost more.', 'A barrier holds.'],
  River: ['The barrier is built before the flood.'],
  Café: ['Over the Café do Porto, wind.'],
  Lines: ['A flood.', 'Barrier and wind.'],
  東京: ['市長は水曜日に話した。'],
};

test.each<[typed: string, found: readonly (keyof typeof articles)[]]>([
  ['flood barrier', ['Barrier', 'River', 'Lines']],
  ['"flood barrier"', ['Barrier']],
  ['"FLOOD  barrier', ['Barrier']],
  ['"barrier is built" before', ['River']],
  ['"cafe do porto"', ['Café']],
  // What is between the marks is whole.
  ['"floo"', []],
  ['barrier -cost', ['River', 'Lines']],
  ['barrier -cost -wind', ['River']],
  ['-barrier', ['Café', '東京']],
  ['-水曜', ['Barrier', 'River', 'Café', 'Lines']],
  ['"水曜日に"', ['東京']],
  ['"flood barrier" -cost', []],
])('%s', async (text, expected) => {
  const newsroom = await tempNewsroom();
  for (const [headline, lines] of Object.entries(articles))
    await newsroom.articles.create({ headline, body: bodyOf(lines.map((line) => paragraph(line))) });
  const handlers = articlesHandlers({ newsroom: () => newsroom, person: () => Profile.parse({}) });
  const { rows } = await handlers['articles.browse'](ArticleQuery.parse({ text }));
  expect(rows.map(({ headline }) => headline).toSorted()).toEqual(expected.toSorted());
});

test('a phrase is marked where it stands', async () => {
  const newsroom = await tempNewsroom();
  const { id } = await newsroom.articles.create({
    headline: 'One',
    body: bodyOf([paragraph('The flood barrier.')]),
  });
  const found = await newsroom.foundIn(id, '"flood barrier" -wind');
  expect(found?.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['flood', 'barrier']);
});
