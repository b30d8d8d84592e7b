import { expect, test } from 'vitest';
import { fieldNames } from '../../../renderer/features/app/focus-field.ts';

test.each([
  ['headline', ['headline']],
  ['hero.alt', ['hero.alt', 'hero']],
  ['comments.endpoint', ['comments.endpoint', 'comments']],
  ['body', ['body']],
  ['body/3/figure', ['body']],
])('%s is looked for as %j', (field, names) => {
  expect(fieldNames(field)).toEqual(names);
});
