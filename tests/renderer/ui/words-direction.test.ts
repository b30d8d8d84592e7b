import { expect, test } from 'vitest';
import { directionOfWords } from '../../../renderer/ui/words-direction.ts';

test.each([
  ['The tide', 'ltr'],
  ['„12 – גאות high', 'rtl'],
  ['المد', 'rtl'],
  ['12 %', 'auto'],
  ['', 'auto'],
])('“%s” runs %s', (words, direction) => {
  expect(directionOfWords(words)).toBe(direction);
});
