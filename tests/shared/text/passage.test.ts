import { expect, test } from 'vitest';
import { passageAt } from '#shared/text/passage.ts';

test.each([
  ['TK', 'TK'],
  ['The price is TK.', 'The price is TK.'],
  [
    'An old crane in the harbour is for sale. TK: one line on who might buy it',
    '…is for sale. TK: one line on who…',
  ],
  ['Nobody knows the name of TK, says the harbour master', '…knows the name of TK, says the harbour…'],
  ['Twenty signs right there TK and twenty more of those', '…signs right there TK and twenty more of…'],
  [
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaTKbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
    '…aaaaaaaaaaaaaaaaaaaaTKbbbbbbbbbbbbbbbbbbbb…',
  ],
  [
    '港口的起重机将于本周五在老城区的拍卖行公开出售给最高的出价者，价格是TK。',
    '…区的拍卖行公开出售给最高的出价者，价格是TK。',
  ],
  ['😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀TK', '…😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀TK'],
])('of %s is %s', (text, passage) => {
  const start = text.indexOf('TK');
  expect(passageAt(text, start, start + 2)).toBe(passage);
});
