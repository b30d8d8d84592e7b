import { expect, test } from 'vitest';
import { areTermsRead, withTerms } from '#shared/media/terms.ts';

const plain = { usageTerms: '', instructions: '', termsRead: '' };
const unread = { ...plain, usageTerms: 'No sales' };

test.each<[string, typeof plain, Partial<typeof plain>, boolean]>([
  ['nothing asked', plain, {}, true],
  ['spaces', plain, { instructions: ' \n' }, true],
  ['terms that came with a file', unread, {}, false],
  ['terms that somebody writes', plain, { usageTerms: 'One use' }, true],
  ['terms that came and that somebody writes on', unread, { instructions: 'Mono only' }, true],
  ['terms that came, and a space', unread, { usageTerms: 'No sales ' }, false],
  ['terms taken out', unread, { usageTerms: '' }, true],
])('%s', (_what, details, part, expected) => {
  expect(areTermsRead(withTerms(details, part))).toBe(expected);
});
