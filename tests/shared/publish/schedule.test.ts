import { describe, expect, it, test } from 'vitest';
import { publicationAt } from '#shared/articles/publication-date.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import {
  goesOutAt,
  planSchedule,
  type Scheduled,
  timeToRetry,
  timeToSleep,
  waitKey,
} from '#shared/publish/schedule.ts';
import { articleId } from '#tests/helpers/sample-library.ts';

const noon = '2026-05-14T12:00:00Z';
const legalHold = { by: { name: 'Ida Marsh', initials: 'IM' }, at: noon, reason: '' };
const free = { embargo: null, legalHold: null };

describe('the moment from which builds have an article', () => {
  const ready = { status: 'ready', trashed: false, publishedAt: noon } as const;
  test.each([
    ['is its date', ready, free, noon],
    ['is its date without a review', ready, undefined, noon],
    [
      'is a date that is over, too',
      { ...ready, publishedAt: '1999-01-01T00:00:00Z' },
      free,
      '1999-01-01T00:00:00Z',
    ],
    [
      'is the end of a later embargo',
      ready,
      { ...free, embargo: '2026-05-14T18:00:00Z' },
      '2026-05-14T18:00:00Z',
    ],
    ['is its date after an embargo', ready, { ...free, embargo: '2026-05-14T09:00:00Z' }, noon],
    // 23:00+14:00 is 09:00Z, 06:30-06:00 is 12:30Z.
    ['is later by the clock of the world', ready, { ...free, embargo: '2026-05-14T23:00:00+14:00' }, noon],
    [
      'is later by the clock of the world, too',
      ready,
      { ...free, embargo: '2026-05-14T06:30:00-06:00' },
      '2026-05-14T06:30:00-06:00',
    ],
    ['is none before it is ready', { ...ready, status: 'copy' }, free, null],
    ['is none in the trash', { ...ready, trashed: true }, free, null],
    ['is none without a date', { ...ready, publishedAt: null }, { ...free, embargo: noon }, null],
    ['is none under a legal hold', ready, { ...free, legalHold }, null],
  ] as const)('%s', (_, article, locks, at) => {
    expect(goesOutAt(article, locks)).toBe(at);
  });
});

const id = articleId(1);

function article(at: string, updatedAt = '2026-05-01T00:00:00Z'): Scheduled {
  return { article: id, headline: 'Salt', at, updatedAt };
}

const point = {
  now: new Date(noon),
  since: new Date('2026-05-14T08:00:00Z'),
  published: new Set<ArticleId>(),
  waiting: new Set<string>(),
  takes: 'waited',
} as const;

describe('what is scheduled', () => {
  const earlier = '2026-05-14T09:00:00Z';
  test.each([
    ['is due when its moment is now', article(noon), {}, 'due'],
    ['is due when its moment was since the last publication', article(earlier), {}, 'due'],
    ['is ahead a second before', article('2026-05-14T12:00:01Z'), {}, 'ahead'],
    ['is ahead in the far future', article('2999-01-01T00:00:00Z'), {}, 'ahead'],
    ['is neither when readers have it', article(earlier), { published: new Set([id]) }, null],
    ['is neither when it was over at the last publication', article('2026-05-14T07:59:00Z'), {}, null],
    [
      'is neither when it was made ready after its moment',
      article(earlier, '2026-05-14T10:00:00Z'),
      {},
      null,
    ],
    ['is due then where all is taken', article(earlier, '2026-05-14T10:00:00Z'), { takes: 'all' }, 'due'],
    [
      'is due then when it was seen to wait',
      article(earlier, '2026-05-14T10:00:00Z'),
      { waiting: new Set([waitKey(article(earlier))]) },
      'due',
    ],
    [
      'is due when it was held back at the last publication',
      article('2026-05-14T07:00:00Z'),
      { waiting: new Set([waitKey(article('2026-05-14T07:00:00Z'))]) },
      'due',
    ],
    [
      'is neither when it waited for another moment',
      article(earlier, '2026-05-14T10:00:00Z'),
      { waiting: new Set([waitKey(article('2026-05-14T15:00:00Z'))]) },
      null,
    ],
    ['is neither where nothing was ever published', article(earlier), { since: null }, null],
    ['is ahead by a clock that begins in 1970', article(earlier), { now: new Date(0) }, 'ahead'],
    ['is due by the clock of the world', article('2026-05-14T21:30:00+10:00'), {}, 'due'],
    // Clocks go from 02:00 to 03:00 on 29 March 2026, and back from 03:00 to 02:00 on 25 October.
    [
      'is due at a time that the clocks skip',
      article(publicationAt('2026-03-29T02:30', 'Europe/Berlin')?.at ?? ''),
      { now: new Date('2026-03-29T01:30:00Z'), since: new Date('2026-03-29T00:00:00Z'), takes: 'all' },
      'due',
    ],
    [
      'is due the first time that clocks show it',
      article(publicationAt('2026-10-25T02:30', 'Europe/Berlin')?.at ?? ''),
      { now: new Date('2026-10-25T00:30:00Z'), since: new Date('2026-10-24T00:00:00Z') },
      'due',
    ],
  ] as const)('%s', (_, one, changes, expected) => {
    const { due, ahead } = planSchedule([one], { ...point, ...changes });
    expect({ due: due.length, ahead: ahead.length }).toEqual({
      due: expected === 'due' ? 1 : 0,
      ahead: expected === 'ahead' ? 1 : 0,
    });
  });

  it('comes in the order of its moments, whatever their offsets', () => {
    const moments = ['2026-05-15T08:00:00+09:00', '2026-05-14T20:00:00-05:00', '2026-05-14T22:00:00Z'];
    const { ahead } = planSchedule(
      moments.map((at) => article(at)),
      point,
    );
    expect(ahead.map(({ at }) => at)).toEqual([moments[2], moments[0], moments[1]]);
  });
});

test('sleeps until the moment, never long enough to miss a clock that is set or a machine that slept', () => {
  expect([5000, -5000, 60_000, Number.MAX_SAFE_INTEGER].map((ahead) => timeToSleep(ahead, 0))).toEqual([
    5000, 0, 10_000, 10_000,
  ]);
});

test('tries again after a minute, then ever later, at most half an hour', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 5000].map((failures) => timeToRetry(failures) / 60_000)).toEqual([
    1, 2, 4, 8, 16, 30, 30, 30,
  ]);
});
