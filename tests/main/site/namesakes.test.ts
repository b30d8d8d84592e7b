import { expect, it } from 'vitest';
import { loadTheme } from '#main/site/load-theme.ts';
import { Author } from '#shared/authors/author.schema.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import { sampleArticle, sampleLibrary } from '#tests/helpers/sample-library.ts';

async function filesBy(places: readonly [string, string]): Promise<ReadonlyMap<string, string>> {
  const people = places.map((place, index) =>
    Author.parse({ schemaVersion: 1, slug: `smith-${index + 1}`, name: 'J. Smith', place }),
  );
  const articles = people.map(({ slug }, index) =>
    sampleArticle(index + 1, { byline: [{ author: slug, role: 'by' }] }),
  );
  const authors = new Map(people.map((author) => [author.slug, author]));
  const { pages } = planLibrary(sampleLibrary([], articles, { authors }), {
    now: new Date('2026-08-01T12:00:00Z'),
    theme: await loadTheme(),
  });
  return new Map(pages.map((page) => [page.path, page.render().content]));
}

it.each<[readonly [string, string], readonly [string, string]]>([
  [
    ['Oslo', 'Lima'],
    ['J. Smith (Oslo)', 'J. Smith (Lima)'],
  ],
  [
    ['', ''],
    ['J. Smith', 'J. Smith (2)'],
  ],
])('two authors of one name, at %j, are told apart', async (places, names) => {
  const files = await filesBy(places);
  for (const [index, name] of names.entries()) {
    const folder = `authors/smith-${index + 1}`;
    const page = files.get(`${folder}/index.html`) ?? '';
    expect(page).toContain(`<title>${name} | The Weir</title>`);
    expect(page).toMatch(
      new RegExp(`<meta name="description" content="[^"]*${name.replace(/[().]/g, '\\$&')}`),
    );
    expect(page).toContain(`<h1 class="p-name">J. Smith</h1>`);
    expect(page).toContain(`title="${name}" href="../../${folder}/feed.atom"`);
    expect(JSON.parse(files.get(`${folder}/feed.json`) ?? '{}').title).toBe(`${name} | The Weir`);
    expect(files.get('search/index.html')).toContain(`href="../${folder}/">${name}</a>`);
  }
  // Beneath a headline the name is what the author goes by.
  expect(files.get('town/story-number-2/index.html')).toContain('/smith-2/">J. Smith</a>');
});
