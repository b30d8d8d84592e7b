import { expect, it } from 'vitest';
import { loadTheme } from '#main/site/load-theme.ts';
import { shardOf, termsOf } from '#main/site/search/search-terms.ts';
import { generateLibrary } from '#tests/helpers/generate-newsroom.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';

it.each<[string, readonly string[]]>([
  ['', []],
  ['Flood barrier, €31.4 million', ['flood', 'barrier', '31', '4', 'million']],
  ['Élan ﬁne Çà', ['elan', 'fine', 'ca']],
  ['don’t', ['don', 't']],
  ['مَكتبة', ['مكتبة']],
  ['図書館', ['図書', '書館', '館']],
  ['Galley図書', ['galley', '図書', '書']],
  ['__proto__ constructor', ['proto', 'constructor']],
])('reads %j', (text, expected) => {
  expect(termsOf(text)).toEqual(expected);
});

it.each([
  ['reservoir', 'reserved'],
  ['図書', '図面'],
])('keeps %s and %s, which begin alike, together', (one, other) => {
  expect(shardOf(one, 64)).toBe(shardOf(other, 64));
});

async function searchFiles(edit: (headline: string) => string): Promise<ReadonlyMap<string, string>> {
  const snapshot = generateLibrary({ count: 620, seed: 3 });
  const articles = snapshot.articles.map((article, index) =>
    index === 600 ? { ...article, headline: edit(article.headline) } : article,
  );
  const plan = planLibrary(
    { ...snapshot, articles },
    { now: new Date('2030-01-01T00:00:00Z'), theme: await loadTheme() },
  );
  const pages = plan.pages.filter(({ path }) => path.startsWith('search/') && path.endsWith('.js'));
  return new Map(pages.map((page) => [page.path, page.render().content]));
}

it('changes few files for few words, and none of another segment', async () => {
  const before = await searchFiles((headline) => headline);
  const after = await searchFiles((headline) => `${headline} zeppelin`);
  const changed = [...after].filter(([path, content]) => before.get(path) !== content).map(([path]) => path);
  expect([...after.keys()]).toEqual([...before.keys()]);
  // Its card, and the words that are new in it or stand in its headline now.
  expect(changed.length).toBeLessThan(12);
  expect(changed.every((path) => path.startsWith('search/1-'))).toBe(true);
});
