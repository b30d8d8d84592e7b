import { beforeAll, describe, expect, it } from 'vitest';
import { loadTheme } from '#main/site/load-theme.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import * as node from '#tests/helpers/body-nodes.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import { articleId, sampleArticle, sampleConfig, sampleLibrary } from '#tests/helpers/sample-library.ts';
import { judgeSite } from '#tests/judges/judge-site.ts';

/** A page such as "About": published like an article, led to by the newsroom's own links, and no news. */
let files: ReadonlyMap<string, string>;
const path = 'about-us/index.html';

beforeAll(async () => {
  const about = sampleArticle(2, {
    kind: 'page',
    headline: 'About us',
    standfirst: 'Who writes this.',
    section: null,
    tags: ['council'],
    byline: [],
    publication: { at: '2026-07-31T09:30:00Z', timeZone: 'Europe/London' },
    body: bodyOf([node.paragraph('Quillfeather prints on Tuesdays.')]),
  });
  const design = { footer: { links: [{ to: 'article', article: articleId(2), label: '' }] } };
  const plan = planLibrary(
    sampleLibrary([], [sampleArticle(1, { related: [articleId(2)] }), about, sampleArticle(3)], {
      config: sampleConfig({ design }),
    }),
    { now: new Date('2026-08-01T12:00:00Z'), theme: await loadTheme() },
  );
  expect(plan.problems().filter(({ article }) => article === articleId(2))).toEqual([]);
  files = new Map(plan.pages.map((page) => [page.path, page.render().content]));
});

describe('a page of the site', () => {
  it('has its own page, dated and signed by nobody', () => {
    const page = files.get(path) ?? '';
    expect(page).toContain('<h1 class="headline">About us</h1>');
    expect(page).toContain('Quillfeather prints on Tuesdays.');
    expect(page).toContain('"@type":"WebPage"');
    expect(page).toContain('Published <time datetime="2026-07-31T10:30:00+01:00">31 July 2026</time>');
    for (const part of ['NewsArticle', 'class="byline"', 'rel="tag"', 'class="related"', 'class="comments"'])
      expect([part, page.includes(part)]).toEqual([part, false]);
  });

  it('is led to by the newsroom’s links and the sitemap, and is nowhere else', () => {
    expect(files.get('index.html')).toContain('<a href="about-us/">About us</a>');
    const sitemap = files.get('sitemap-1.xml') ?? '';
    expect(sitemap).toContain(
      '<loc>https://weir.example/news/about-us/</loc><lastmod>2026-07-31T10:30:00+01:00</lastmod>',
    );
    const footer = /<footer class="site-footer">.*<\/footer>/s;
    const naming = [...files]
      .filter(([, text]) => /About us|Quillfeather/.test(text.replace(footer, '')))
      .map(([own]) => own);
    expect(naming).toEqual([path]);
    expect(
      [...files.keys()].filter((own) => own.startsWith('sitemap-news') || own.startsWith('2026/07')),
    ).toEqual([]);
  });

  it('gives the judges nothing to hold against the site', async () => {
    const site = { base: 'https://weir.example/news/', texts: files, paths: new Set(files.keys()) };
    expect(await judgeSite(site)).toEqual([]);
  });
});
