import { describe, expect, it } from 'vitest';
import { loadTheme } from '#main/site/load-theme.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import { sampleArticle, sampleConfig, sampleLibrary } from '#tests/helpers/sample-library.ts';

/** The text of every file, by its path. */
async function filesOf(config: object, count = 1): Promise<ReadonlyMap<string, string>> {
  const articles = Array.from({ length: count }, (_, index) => sampleArticle(index + 1));
  const { pages } = planLibrary(sampleLibrary([], articles, { config: sampleConfig(config) }), {
    now: new Date('2026-08-01T12:00:00Z'),
    theme: await loadTheme(),
  });
  return new Map(pages.map((page) => [page.path, page.render().content]));
}

const descriptionIn = (html: string | undefined): string | undefined =>
  /<meta name="description" content="([^"]*)">/.exec(html ?? '')?.[1];

const described = (): LibraryConfig['sections'] =>
  sampleConfig({}).sections.map((section) => ({ ...section, description: 'What the council <decides>.' }));

describe('a page that has nothing to say of itself', () => {
  const headline = sampleArticle(1).headline;
  it.each([
    ['index.html', 'News from the upper valley', headline],
    ['town/index.html', 'Town | The Weir: News from the upper valley', `Town | The Weir: ${headline}`],
    [
      'archive/index.html',
      'Archive | The Weir: News from the upper valley',
      `Archive | The Weir: ${headline}`,
    ],
    [
      'corrections/index.html',
      'Corrections | The Weir: News from the upper valley',
      'Corrections | The Weir',
    ],
  ])('%s says what the site is, else what there is to read', async (path, withTagline, without) => {
    expect(descriptionIn((await filesOf({})).get(path))).toBe(withTagline);
    expect(descriptionIn((await filesOf({ tagline: '' })).get(path))).toBe(without);
  });

  it.each([
    ['with a tagline', {}],
    ['without', { tagline: '' }],
  ])('has a description that no other page has, %s', async (_, config) => {
    const files = await filesOf(config, 80);
    const lists = [...files].filter(
      ([path, html]) =>
        path.endsWith('.html') && path !== '404.html' && !html.includes('og:type" content="article"'),
    );
    expect(lists.length).toBeGreaterThan(10);
    const said = lists.map(([path, html]) => [path, descriptionIn(html)] as const);
    expect(said.filter(([, words]) => !words)).toEqual([]);
    expect(new Set(said.map(([, words]) => words)).size).toBe(said.length);
  });
});

describe.each([
  ['a section’s', 'town', { sections: described() }],
  ['a tag’s', 'tags/council', { tags: { council: { description: 'What the council <decides>.' } } }],
])('%s own description', (_, folder, config) => {
  it('is below its heading, in search results and link previews, and in its feeds', async () => {
    const files = await filesOf(config, 80);
    const page = files.get(`${folder}/index.html`) ?? '';
    expect(page).toContain('<p class="page-intro" dir="auto">What the council &lt;decides&gt;.</p>');
    expect(descriptionIn(page)).toBe('What the council &lt;decides&gt;.');
    expect(page).toContain('property="og:description" content="What the council &lt;decides&gt;."');
    expect(files.get(`${folder}/feed.atom`)).toContain(
      '<subtitle>What the council &lt;decides&gt;.</subtitle>',
    );
    expect(JSON.parse(files.get(`${folder}/feed.json`) ?? '{}')).toMatchObject({
      description: 'What the council <decides>.',
    });
    expect(files.get('feed.atom')).toContain('<subtitle>News from the upper valley</subtitle>');
  });

  it('is on the first of its pages only', async () => {
    const later = (await filesOf(config, 80)).get(`${folder}/page/1/index.html`);
    expect(later).toContain('<h1>');
    expect(later).not.toContain('decides');
  });
});
