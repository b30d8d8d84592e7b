import { expect, it } from 'vitest';
import { loadTheme } from '#main/site/load-theme.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import * as node from '#tests/helpers/body-nodes.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import { sampleArticle, sampleConfig, sampleLibrary } from '#tests/helpers/sample-library.ts';

async function pagesOf(config: object, article: object = {}): Promise<ReadonlyMap<string, string>> {
  const library = sampleLibrary([], [sampleArticle(1, article)], { config: sampleConfig(config) });
  const { pages } = planLibrary(library, {
    now: new Date('2026-08-01T12:00:00Z'),
    theme: await loadTheme(),
  });
  return new Map(pages.map((page) => [page.path, page.render().content]));
}

const story = 'town/story-number-1/index.html';

it.each<[string, object, object, string]>([
  ['the page’s language', { language: 'en' }, {}, 'Skip to content'],
  ['a region of one that Galley speaks', { language: 'de-AT' }, {}, 'Zum Inhalt springen'],
  ['English, and says so', { language: 'eu' }, {}, '<span lang="en" dir="ltr">Skip to content</span>'],
  [
    'the newsroom’s words',
    { language: 'eu', words: { eu: { skipToContent: 'Joan edukira' } } },
    {},
    'Joan edukira',
  ],
  [
    'the site’s language where the article’s isn’t known',
    { language: 'ar' },
    { language: 'eu' },
    '<span lang="ar" dir="rtl">انتقل إلى المحتوى</span>',
  ],
])('a page’s first words are in %s', async (_, config, article, expected) => {
  const page = (await pagesOf(config, article)).get(story);
  expect(page).toContain(`<a class="skip-link" href="#main">${expected}</a>`);
});

it('marks English words wherever the page is in another language, and no others', async () => {
  const body = bodyOf([
    node.figure('a'.repeat(64), { caption: ['A quay'], credit: 'Bo' }),
    {
      ...{ type: 'embed', version: 1, url: 'https://vimeo.com/76979871', provider: 'vimeo' },
      title: '',
      thumbnail: null,
    },
  ]);
  const pages = await pagesOf({ language: 'eu' }, { body });
  const page = pages.get(story) ?? '';
  expect(page).toContain('<span lang="en" dir="ltr">By</span> <a class="p-author');
  expect(page).toContain('<button type="submit" lang="en" dir="ltr">Post comment</button>');
  expect(page).toContain('/search/" lang="en" dir="ltr">Search</a></li>');
  expect(page).toContain('<small class="credit" lang="en" dir="ltr">(Photo: Bo)</small>');
  expect(page).toContain('<span class="embed-title" lang="en" dir="ltr">Open on Vimeo</span>');
  expect(pages.get('search/index.html')).toMatch(/<noscript><p><span lang="en" dir="ltr">[^<]+<\/span>/);
  expect(pages.get('404.html')).toContain('<h1><span lang="en" dir="ltr">Page not found</span></h1>');
  for (const [path, content] of await pagesOf({ language: 'de' }))
    if (path.endsWith('.html')) expect([path, content.includes('lang="en"')]).toEqual([path, false]);
});
