import { expect, test } from 'vitest';
import { checkAddress } from '#shared/library/check-address.ts';
import { isBlocking } from '#shared/library/problem.ts';

test.each([
  [null, 'address-missing', false],
  ['https://harbour.example', null, false],
  ['https://harbour.example/news/', null, false],
  ['https://harbour.example/@team/', null, false],
  ['https://me:pw@harbour.example/', 'address-wrong', true],
  ['https://harbour.example/?a=1', 'address-wrong', true],
  ['https://harbour.example/#b', 'address-wrong', true],
])('%s: %s', (baseUrl, code, blocks) => {
  const [problem] = checkAddress({ baseUrl });
  expect(problem?.code ?? null).toBe(code);
  expect(problem !== undefined && isBlocking(problem)).toBe(blocks);
});
