import { expect, test } from 'vitest';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { emptyBody } from '#shared/body/body.schema.ts';
import type { Problem } from '#shared/library/problem.ts';
import { withoutFilled } from '../../../renderer/features/article/field-faults.ts';

const fields = ArticleContent.parse({ headline: 'A headline', body: emptyBody() });
const problem = (field: string | null): Problem =>
  ({ severity: 'error', code: 'x', message: 'x', article: null, field }) as unknown as Problem;

test.each([
  ['headline', { headline: '' }, { headline: 'The tide' }, []],
  ['section', { section: null }, { section: 'news' }, []],
  ['tags', { tags: [] }, { tags: ['sea'] }, []],
  ['headline', { headline: '' }, { headline: '' }, ['headline']],
  ['headline', { headline: 'Too long' }, { headline: 'Too lon' }, ['headline']],
  ['hero.alt', { hero: null }, {}, ['hero.alt']],
  ['body', {}, {}, ['body']],
  [null, { headline: '' }, { headline: 'The tide' }, [null]],
])('what was said of %s at %j is, at %j, %j', (field, checked, now, kept) => {
  const left = withoutFilled(
    [problem(field)],
    { ...fields, ...checked } as typeof fields,
    { ...fields, ...now } as typeof fields,
  );
  expect(left.map((each) => each.field)).toEqual(kept);
});
