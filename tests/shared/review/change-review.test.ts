import { describe, expect, test } from 'vitest';
import { changeReview } from '#shared/review/change-review.ts';
import { locateQuote } from '#shared/review/locate-quote.ts';
import { initialsOf } from '#shared/review/person.schema.ts';
import { Review, type ReviewChange } from '#shared/review/review.schema.ts';

const by = { name: 'Ana Lima', initials: 'AL' };
const empty = Review.parse({ schemaVersion: 1, article: '01jdg0000000000000000000zz' });

function after(...changes: readonly ReviewChange[]): Review {
  return changes.reduce(
    (review, change, index) =>
      changeReview(review, change, {
        by,
        at: `2026-11-24T10:00:0${index}Z`,
        id: `c${index}`,
        contentHash: 'h',
      }),
    empty,
  );
}

const first: ReviewChange = { kind: 'comment', anchor: { kind: 'article' }, text: 'First' };
const second: ReviewChange = { kind: 'comment', anchor: { kind: 'field', name: 'headline' }, text: 'Second' };
const reply: ReviewChange = { kind: 'reply', comment: 'c0', text: 'Yes' };

test('a deleted comment comes back at its place with its replies', () => {
  const whole = after(first, second, reply);
  const [comment] = whole.comments;
  if (comment === undefined) throw new Error('no comment');
  const origin = { by, at: '2026-11-24T11:00:00Z', id: 'x', contentHash: 'h' };
  const without = changeReview(whole, { kind: 'delete', comment: 'c0' }, origin);
  expect(without.comments.map(({ id }) => id)).toEqual(['c1']);
  expect(changeReview(without, { kind: 'restore', comment }, origin)).toEqual(whole);
});

test('resolving and reopening leaves no trace; edits say when', () => {
  const resolve = { kind: 'resolve', comment: 'c0' } as const;
  expect(after(first, { ...resolve, resolved: true }).comments[0]?.resolved?.by).toEqual(by);
  expect(after(first, { ...resolve, resolved: true }, { ...resolve, resolved: false })).toEqual(after(first));
  const edited = after(first, second, reply, { kind: 'edit', id: 'c2', text: 'No' });
  expect(edited.comments[0]?.replies[0]).toMatchObject({ text: 'No', editedAt: '2026-11-24T10:00:03Z' });
});

test.each<ReviewChange>([
  { kind: 'delete', comment: 'gone' },
  { kind: 'resolve', comment: 'gone', resolved: true },
  { kind: 'edit', id: 'gone', text: 'x' },
  { ...reply, comment: 'gone' },
])('$kind of a comment that is gone is refused', (change) => {
  expect(() => after(first, change)).toThrow(/no longer there/);
});

describe('a quote is found', () => {
  const anchor = { kind: 'quote', quote: 'the ferry', before: 'waits for ', after: ' at noon' } as const;
  test.each([
    ['where it was', 'She waits for the ferry at noon.', 14],
    ['after text was put before it', 'All day long she waits for the ferry at noon.', 27],
    ['by what stands around it', 'He hates the ferry. She waits for the ferry at one.', 34],
    ['after cut and paste', 'Once: the ferry', 6],
    ['never when it is gone', 'She waits for the boat at noon.', null],
  ])('%s', (_name, text, start) => expect(locateQuote(text, anchor)).toBe(start));
});

test.each([
  ['Ines Prado', 'IP'],
  ['  ana maria de sousa ', 'AMD'],
  ['', ''],
])('initials of %j', (name, initials) => expect(initialsOf(name)).toBe(initials));

test('an assignment changes what it names and leaves the rest', () => {
  const assign = { kind: 'assign' } as const;
  const both = after({ ...assign, assignee: ' Bo ' }, { ...assign, due: '2026-12-01' });
  expect(both).toMatchObject({ assignee: 'Bo', due: '2026-12-01' });
  expect(after({ ...assign, assignee: 'Bo', due: '2026-12-01' }, { ...assign, assignee: '' })).toMatchObject({
    ...{ assignee: '', due: '2026-12-01' },
  });
  expect(after({ ...assign, due: '2026-12-01' }, { ...assign, due: null }).due).toBeNull();
});
