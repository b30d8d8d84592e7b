import { describe, expect, it } from 'vitest';
import { countPost } from '#shared/copying/social-networks.ts';

const address = 'https://ledger.example/sea/ferries-return-after-a-year-ashore/';

describe('the length of a post as each network counts it', () => {
  it.each([
    // [text, X, Bluesky, Mastodon, Threads, LinkedIn]
    ['', 0, 0, 0, 0, 0],
    ['Ferries return', 14, 14, 14, 14, 14],
    ['“Ferries” – return…', 20, 19, 19, 19, 19],
    [`Ferries ${address}`, 31, 38, 31, 8 + address.length, 8 + address.length],
    [`(${address}).`, 26, 33, 26, 3 + address.length, 3 + address.length],
    ['https://a.example/b', 23, 11, 23, 19, 19],
    ['渡し船', 6, 3, 3, 3, 3],
    ['Паром', 5, 5, 5, 5, 5],
    ['עברית', 5, 5, 5, 5, 5],
    ['👍', 2, 1, 1, 4, 2],
    // A family of three, joined; a flag; a keycap; a thumb with its colour.
    ['👨‍👩‍👧', 2, 1, 1, 18, 8],
    ['🇵🇹', 2, 1, 1, 8, 4],
    ['👍🏽', 2, 1, 1, 8, 4],
    // An accent of its own is one letter with its base.
    ['e\u0301', 1, 1, 1, 1, 2],
    ['See ledger.com and U.S.A. etc.', 23 + 20, 30, 30, 30, 30],
    ['By @ana@news.example', 20, 20, 7, 20, 20],
    ['ana@ledger.com', 14, 14, 14, 14, 14],
  ])('%s', (text, ...counts) => {
    expect(countPost(text).map(({ count }) => count)).toEqual(counts);
  });
});
