import { describe, expect, test } from 'vitest';
import { ArticleSummary } from '#shared/articles/article-query.ts';
import { DeskFilter, dueGroupOf, filterDesk, listDesk } from '#shared/review/desk.ts';
import { Review } from '#shared/review/review.schema.ts';

const idOf = (number: number): string => `01m4618080e10166w9ehrrh6g${number}`;
const article = (number: number, part: object = {}): ArticleSummary =>
  ArticleSummary.parse({
    id: idOf(number),
    ...{ headline: `${number}`, slug: null, standfirst: '', section: null, tags: [], authors: [] },
    ...{ status: 'draft', updatedAt: `2026-11-0${number}T10:00:00.000Z`, publishedAt: null, trashed: false },
    ...part,
  });
const review = (number: number, part: object): Review =>
  Review.parse({ schemaVersion: 1, article: idOf(number), ...part });
const day = { now: new Date('2026-11-25T12:00:00.000Z'), today: '2026-11-25' };
const by = { name: 'Bo', initials: 'B' };
const at = '2026-11-20T10:00:00.000Z';

const entries = listDesk(
  [article(1), article(2), article(3, { status: 'ready' }), article(4), article(5, { trashed: true })],
  [
    review(2, { assignee: 'Ana', due: '2026-11-24', legalHold: { by, at, reason: '' } }),
    review(3, { assignee: 'ana ', due: '2026-11-24', embargo: '2026-11-25T12:00:00.000Z' }),
    review(4, {
      assignee: 'Bo',
      due: '2026-11-30',
      embargo: '2026-11-26T00:00:00+01:00',
      comments: [
        { id: 'a', by, at, text: 'x', anchor: { kind: 'article' } },
        { id: 'b', by, at, text: 'y', anchor: { kind: 'article' }, resolved: { by, at } },
      ],
    }),
  ],
  day,
);
const names = (list: typeof entries): string => list.map(({ headline }) => headline).join(' ');

test('what is due comes first; what is in the trash not at all', () => {
  expect(names(entries)).toBe('3 2 4 1');
});

test('each says what keeps it back', () => {
  expect(entries.find(({ headline }) => headline === '2')).toMatchObject({ isLate: true, isHeld: true });
  expect(entries.find(({ headline }) => headline === '3')).toMatchObject({ isLate: false, embargo: null });
  expect(entries.find(({ headline }) => headline === '4')).toMatchObject({
    ...{ comments: 1, isLate: false, embargo: '2026-11-26T00:00:00+01:00' },
  });
});

test.each<[string, object, object, string | null]>([
  ['its date', { publishedAt: '2026-11-25T12:00:01Z' }, {}, '2026-11-25T12:00:01Z'],
  ['no date that is over', { publishedAt: '2026-11-25T12:00:00Z' }, {}, null],
  [
    'a later end of its embargo',
    { publishedAt: at },
    { embargo: '2026-11-26T00:00:00Z' },
    '2026-11-26T00:00:00Z',
  ],
  ['nothing before it is ready', { publishedAt: '2026-12-01T12:00:00Z', status: 'copy' }, {}, null],
])('what is ready waits for %s', (_, fields, said, expected) => {
  const listed = listDesk([article(1, { status: 'ready', ...fields })], [review(1, said)], day);
  expect(listed.map(({ goesOutAt }) => goesOutAt)).toEqual([expected]);
  expect(filterDesk(listed, DeskFilter.parse({ scheduled: true }))).toHaveLength(expected === null ? 0 : 1);
});

test.each<[object, string]>([
  [{}, '3 2 4 1'],
  [{ status: 'ready' }, '3'],
  [{ assignee: 'ANA' }, '3 2'],
  [{ assignee: '' }, '1'],
  [{ due: '2026-11-24' }, '3 2'],
  [{ assignee: 'bo', due: '2026-11-24' }, ''],
])('%j → %s', (filter, expected) => {
  expect(names(filterDesk(entries, DeskFilter.parse(filter)))).toBe(expected);
});

describe('what is due', () => {
  test.each<[string | null, boolean, string]>([
    [null, false, 'none'],
    ['2026-11-24', true, 'late'],
    ['2026-11-24', false, 'done'],
    ['2026-11-25', false, 'today'],
    ['2026-12-01', false, 'week'],
    ['2026-12-02', false, 'later'],
  ])('on %s, late: %s, is in %s', (due, isLate, group) => {
    expect(dueGroupOf({ due, isLate }, day.today)).toBe(group);
  });
});
