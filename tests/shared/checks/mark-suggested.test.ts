import { expect, test } from 'vitest';
import { markSuggested } from '#shared/checks/mark-suggested.ts';
import type { Problem } from '#shared/library/problem.ts';

function problem(text: string): Problem {
  const [field = '', find = '', put = '', words = ''] = text.split('|');
  const message = `${find} in “${words}”`;
  const fix = put === '' ? {} : { fix: { at: 0, find, put } };
  return { code: 'house-style', article: null, headline: null, file: null, field, message, ...fix };
}

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  [
    'one that is left',
    ['body/0|river|stream|the river'],
    ['body/1|river|stream|the river'],
    ['body/1 river → stream'],
  ],
  ['one that is suggested', ['body/0|river|stream|the river'], [], ['body/0 A change is suggested.']],
  [
    'of two alike the one whose words are left',
    ['body/0|river|stream|a river', 'body/2|river|stream|the river'],
    ['body/3|river|stream|the river'],
    ['body/0 A change is suggested.', 'body/3 river → stream'],
  ],
  [
    'one with other words beside it now',
    ['body/0|"|”|he said "no"'],
    ['body/0|"|”|she said "no"'],
    ['body/0 " → ”'],
  ],
  ['one that a person must put right', ['body/0|notebooks||the notebooks'], [], ['body/0']],
])('%s', (_, before, after, expected) => {
  const found = markSuggested(before.map(problem), after.map(problem));
  const shown = found.map(({ field, fix, message }) => {
    const rest = fix === undefined ? (message.split('” ')[1] ?? '') : `${fix.find} → ${fix.put}`;
    return `${field} ${rest}`.trim();
  });
  expect(shown).toEqual(expected);
});
