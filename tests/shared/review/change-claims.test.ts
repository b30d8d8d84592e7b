import { expect, test } from 'vitest';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { changeClaims, isSettled } from '#shared/review/change-claims.ts';
import type { Claim, ClaimChange } from '#shared/review/claim.schema.ts';
import { paragraph } from '#tests/helpers/body-nodes.ts';

const by = { name: 'Bo', initials: 'B' };
const anchor = { kind: 'quote', quote: 'It sank.', before: '', after: '' } as const;
const origin = (index: number) => ({ by, at: `2026-11-25T10:00:0${index}Z`, id: `c${index}` });
const after = (...changes: readonly ClaimChange[]): readonly Claim[] =>
  changes.reduce<Claim[]>((claims, change, index) => changeClaims(claims, change, origin(index)), []);
const mark: ClaimChange = { kind: 'claim', anchor };
const check = { kind: 'claim-check', claim: 'c0' } as const;

test.each<[string, readonly ClaimChange[], object]>([
  ['is marked', [mark], { anchor, sources: [], notes: '', checked: null }],
  ['has sources', [mark, { kind: 'claim-edit', claim: 'c0', sources: ['A'] }], { sources: ['A'], notes: '' }],
  [
    'has notes, and keeps its sources',
    [
      mark,
      { kind: 'claim-edit', claim: 'c0', sources: ['A'] },
      { kind: 'claim-edit', claim: 'c0', notes: 'N' },
    ],
    { sources: ['A'], notes: 'N' },
  ],
  ['is checked', [mark, { ...check, checked: true }], { checked: { by, at: '2026-11-25T10:00:01Z' } }],
  [
    'is not checked after all',
    [mark, { ...check, checked: true }, { ...check, checked: false }],
    { checked: null },
  ],
])('a claim %s', (_name, changes, expected) => {
  expect(after(...changes)).toMatchObject([{ id: 'c0', by, ...expected }]);
});

test('what was removed comes back at its place', () => {
  const both = after(mark, mark);
  const [first] = both as [Claim, Claim];
  const one = changeClaims(both, { kind: 'claim-remove', claim: 'c0' }, origin(2));
  expect(one.map(({ id }) => id)).toEqual(['c1']);
  expect(changeClaims(one, { kind: 'claim-restore', claim: first }, origin(3))).toEqual(both);
  expect(() => changeClaims(one, { ...check, checked: true }, origin(3))).toThrow(/no longer there/);
});

test.each([
  ['checked', 'In May it left. It sank. Nobody saw it.', true, true],
  ['not checked', 'It sank.', false, false],
  ['checked, and changed since', 'It did not sink.', true, false],
])('a claim that is %s', (_name, words, isChecked, expected) => {
  const content = ArticleContent.parse({ headline: 'Ferry', body: bodyOf([paragraph(words)]) });
  const [claim] = after(mark, { ...check, checked: isChecked });
  expect(isSettled(claim as Claim, content)).toBe(expected);
});
