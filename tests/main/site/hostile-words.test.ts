import { globSync, readFileSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTheme, type Theme } from '#main/site/load-theme.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { ThemeName } from '#shared/design/design.schema.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import {
  fullArticle,
  sampleArticle,
  sampleArticles,
  sampleConfig,
  sampleLibrary,
  samplePictures,
} from '#tests/helpers/sample-library.ts';
import type { WholeLibrary } from '#tests/helpers/whole-library.ts';
import { elementsOf, type PageElement } from '#tests/judges/built-site.ts';
import { judgeSite } from '#tests/judges/judge-site.ts';

/** Whatever stands in whatever field, a page has the elements and attributes that it has with harmless words. */
const words = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)><p class="',
  "'><svg onload=alert(1)>",
  ' onmouseover="alert(1)" x=',
  '</title></textarea></style><!-- <![CDATA[ ]]> -->',
  '{{ 7 | times: 7 }} {% raw %} #{7} <%= 7 %>',
  '&lt;b&gt; &amp; &#60;i&#62; &nbsp',
  'a\u2028b\u2029c\ufeffd\u202ee',
  '\\"\\u003cscript>*/alert(1)//',
  'javascript:alert(1)',
];

/** Everything that a person types and readers see, by the names of the fields. */
const typed = new Set(
  'title tagline rights name label text bio place headline standfirst dateline alt caption credit creator copyright seoTitle seoDescription socialHeadline changed description source usageTerms transcript'.split(
    ' ',
  ),
);

function withWord<Value>(value: Value, word: string, key = ''): Value {
  if (typeof value === 'string')
    return (typed.has(key) && value !== '' ? `${value} ${word}` : value) as Value;
  if (Array.isArray(value)) {
    const inner = key === 'tags' ? 'name' : '';
    return value.map((one) => withWord(one, word, inner)) as Value;
  }
  // What somebody typed as HTML is cleaned instead (tests/shared/body/sanitize-html.test.ts).
  if (typeof value !== 'object' || value === null || ('type' in value && value.type === 'raw-html'))
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withWord(one, word, name)]),
  ) as Value;
}

let pictures: readonly PictureItem[];
const golden = join(import.meta.dirname, '../../fixtures/bodies');

function libraryWith(word: string): WholeLibrary {
  const [first, second] = pictures.map(({ id }) => id);
  const blocks = globSync('*.json', { cwd: golden })
    .toSorted()
    .flatMap((file) => {
      const json = readFileSync(join(golden, file), 'utf8')
        .replaceAll('a'.repeat(64), first ?? '')
        .replaceAll('b'.repeat(64), second ?? '');
      return JSON.parse(json).root.children;
    });
  const everything = fullArticle(pictures, { seoTitle: 'For search', socialHeadline: 'For friends' });
  const articles = [
    { ...everything, body: bodyOf([...everything.body.root.children, ...blocks]) },
    ...sampleArticles(pictures).slice(1),
    sampleArticle(9, { headline: 'Before', section: 'water', tags: ['Drought'] }),
  ];
  const design = {
    header: { text: 'Above' },
    footer: {
      text: 'Below',
      links: [{ to: 'address', address: 'https://other.example/', label: 'Elsewhere' }],
    },
    navigation: [{ to: 'section', section: 'water', label: 'Water' }],
  };
  const comment = {
    id: '5f0c6a52-0c43-4b47-9d2f-2f6f5dd3c2aa',
    parent: null,
    name: 'A reader',
    website: 'https://reader.example/',
    at: '2026-07-01T08:00:00Z',
    text: 'Well said.',
    state: 'approved',
    decided: null,
    origin: null,
  } as const;
  const library = sampleLibrary(pictures, articles, { config: sampleConfig({ design }) });
  const all = <Key, Value>(map: ReadonlyMap<Key, Value>): Map<Key, Value> =>
    new Map([...map].map(([key, value]) => [key, withWord(value, word)]));
  return {
    ...library,
    config: withWord(library.config, word),
    authors: all(library.authors),
    media: all(library.media),
    articles: library.articles.map((article) => withWord(article, word)),
    comments: new Map([[everything.id, [withWord(comment, word)]]]),
  };
}

async function siteOf(word: string, theme: Theme): Promise<ReadonlyMap<string, string>> {
  const { pages } = planLibrary(libraryWith(word), {
    now: new Date('2026-06-23T12:00:00Z'),
    theme,
  });
  return new Map(pages.map((page) => [page.path, page.render().content]));
}

/** A page's elements in order, each with the names of its attributes; of those that somebody typed, no more than that. */
function skeletonOf(html: string): readonly string[] {
  return elementsOf(html).map(({ tag, attributes }: PageElement) => {
    const { type, rel, role } = attributes;
    return [tag, ...Object.keys(attributes), type, rel, role].join(' ');
  });
}

/** Without their addresses, which are made of the words. Tags' pages sort by them, too. */
function skeletonsOf(site: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  return [...site]
    .filter(([path]) => path.endsWith('.html') && !path.startsWith('tags/'))
    .map(([, html]) => skeletonOf(html));
}

describe.each([
  ['Galley’s own look', null],
  ['the example’s theme', ThemeName.parse('broadsheet')],
])('in every field at once, in %s', (_, name) => {
  let theme: Theme;
  let harmless: readonly (readonly string[])[];

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'galley-hostile-'));
    pictures = (await samplePictures(folder)).items;
    const themes = join(import.meta.dirname, '../../../examples/themes');
    await cp(themes, join(folder, 'themes'), { recursive: true });
    theme = await loadTheme(folder, name);
    expect(theme.problems).toEqual([]);
    harmless = skeletonsOf(await siteOf('word', theme));
  });

  it.each(words)('%j', async (word) => {
    const site = await siteOf(word, theme);
    expect(skeletonsOf(site)).toEqual(harmless);
    for (const [path, text] of site) {
      if (/\.(?:json|webmanifest)$/.test(path)) JSON.parse(text);
      if (/^search\/.*\.js$/.test(path)) new Function('galleySearch', text)(() => undefined);
      if (path === '_headers' || path === '_redirects') expect(text).not.toContain(word);
    }
    // What isn't a page is the same in every look.
    if (name !== null) return;
    const base = 'https://weir.example/news/';
    const found = await judgeSite({ base, texts: site, paths: new Set(site.keys()) });
    // Pictures aren't made here.
    expect(found.filter(({ message }) => !/isn.t there/.test(message))).toEqual([]);
  });
});
