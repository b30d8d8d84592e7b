import { expect, it } from 'vitest';
import { rememberingAddresses } from '#main/import/sites/former-addresses.ts';
import { articleId } from '#tests/helpers/sample-library.ts';

it('writes an old address for each article, and no more than twice as much as there is to say', async () => {
  const written: number[] = [];
  const book = new Map<string, readonly string[]>();
  const former = rememberingAddresses({
    rememberFormer: async (news) => {
      for (const [id, paths] of news) book.set(id, paths);
      // Each time the whole book.
      written.push(book.size);
    },
  });
  for (let number = 1; number <= 900; number += 1) await former.note(articleId(number), [`/2019/${number}/`]);
  await former.flush();
  expect(book.size).toBe(900);
  expect(written.reduce((sum, size) => sum + size, 0)).toBeLessThan(3 * 900);
});

it.each([
  ['https://w.example/2019/06/the-quay/', '2019/06/the-quay/index.html'],
  ['/old/page.html', 'old/page.html'],
  ['/caf%C3%A9/', 'café/index.html'],
  ['https://w.example/?p=1', null],
  ['https://w.example/', null],
  ['javascript:alert(1)', null],
  ['', null],
])('%s', async (address, path) => {
  const kept: unknown[] = [];
  const former = rememberingAddresses({
    rememberFormer: async (news) => {
      kept.push(...[...news.values()].flat());
    },
  });
  await former.note(articleId(1), [address]);
  await former.flush();
  expect(kept).toEqual(path === null ? [] : [path]);
});
