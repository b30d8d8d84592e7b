import { expect, test } from 'vitest';
import { ArticleId } from '#shared/library/ids.ts';
import type { Problem } from '#shared/library/problem.ts';
import { placeOf } from '../../../renderer/features/app/navigation.tsx';

const article = ArticleId.parse('01jz0000000000000000000001');

function problem(part: Partial<Problem>): Problem {
  return { code: 'c', article: null, headline: null, file: null, field: null, message: 'm', ...part };
}

test.each([
  [problem({ article, field: 'hero.alt' }), { view: 'articles', article, field: 'hero.alt' }],
  [problem({ file: 'authors/ana-ruiz.json' }), { view: 'authors', author: 'ana-ruiz' }],
  [problem({ file: 'galley.json', field: 'baseUrl' }), { view: 'site', part: 'settings', field: 'baseUrl' }],
])('%o is put right at %o', (given, place) => {
  expect(placeOf(given)).toEqual(place);
});
