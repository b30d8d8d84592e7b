import { describe, expect, it } from 'vitest';
import { loadTheme } from '#main/site/load-theme.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import { sampleArticle, sampleConfig, sampleLibrary } from '#tests/helpers/sample-library.ts';
import { bodyFromHtml } from '../../helpers/body-from-html.ts';

const note = (kind: string, date: string, words: string): string =>
  `<aside class="correction" data-kind="${kind}"><p class="correction-label">X${date && `, <time datetime="${date}">d</time>`}</p>${words}</aside>`;

async function pagesWith(
  bodies: readonly string[],
  config?: LibraryConfig,
): Promise<ReadonlyMap<string, string>> {
  const articles = bodies.map((html, index) =>
    sampleArticle(index + 1, { body: bodyFromHtml(html), ...(config && { section: 'corrections' }) }),
  );
  const plan = planLibrary(sampleLibrary([], articles, config && { config }), {
    now: new Date('2026-08-01T12:00:00Z'),
    theme: await loadTheme(),
  });
  expect(plan.problems().filter(({ code }) => code === 'address-taken')).toEqual([]);
  return new Map(
    plan.pages
      .filter(({ path }) => path.endsWith('.html'))
      .map(({ path, render }) => [path, render().content]),
  );
}

it('lists what every article put right, the newest first, and says it to search engines', async () => {
  const pages = await pagesWith([
    `<p>A</p>${note('correction', '2026-05-02', '<p>It was <b>six</b>.</p><p>Not five.</p>')}`,
    `<p>B</p>${note('retraction', '2026-06-01', '<p>We take it back.</p>')}${note('update', '', '<p>Later.</p>')}`,
    '<p>C</p>',
  ]);
  const page = pages.get('corrections/index.html') ?? '';
  const lines = [
    ...page.matchAll(/<strong>(.*?)<\/strong>|<h2[^>]*><a href="([^"]*)">|<p lang[^>]*>(.*?)<\/p>/g),
  ];
  expect(lines.map(([, kind, , words]) => kind ?? words ?? 'headline')).toEqual([
    ...['Retraction', 'headline', 'We take it back.'],
    ...['Correction', 'headline', 'It was six.', 'Not five.'],
    ...['Update', 'headline', 'Later.'],
  ]);
  const data = [...pages.values()].flatMap((html) => html.match(/"correction":\[.*?\]/g) ?? []);
  expect(data.toSorted()).toEqual([
    '"correction":[{"@type":"CorrectionComment","text":"It was six.\\nNot five.","datePublished":"2026-05-02"}]',
    '"correction":[{"@type":"CorrectionComment","text":"We take it back.","datePublished":"2026-06-01"},{"@type":"CorrectionComment","text":"Later."}]',
  ]);
  expect(pages.get('index.html')).toContain('href="corrections/"');
});

it('tells what changed on the page, in the feeds, in the list and to search engines', async () => {
  const changed =
    '<ul class="correction-changed"><li>“five” is now “six”.</li><li>“a &lt; b” is now “b”.</li></ul>';
  const config = sampleConfig({ baseUrl: 'https://weir.example/' });
  const plan = planLibrary(
    sampleLibrary(
      [],
      [
        sampleArticle(1, {
          body: bodyFromHtml(`<p>A</p>${note('correction', '2026-05-02', `<p>Six.</p>${changed}`)}`),
        }),
      ],
      { config },
    ),
    { now: new Date('2026-08-01T12:00:00Z'), theme: await loadTheme() },
  );
  const bytes = (path: RegExp): string =>
    String(plan.pages.find((page) => path.test(page.path))?.render().content);
  const list = `<p class="correction-changed-label">What changed:</p>
<ul class="correction-changed">
<li>“five” is now “six”.</li>
<li>“a &lt; b” is now “b”.</li>
</ul>`;
  const article = plan.pages.find(({ kind }) => kind === 'article')?.render().content;
  expect(article).toContain(list);
  expect(article).toContain('"text":"Six.\\n“five” is now “six”.\\n“a \\u003c b” is now “b”."');
  expect(bytes(/^corrections\/index/)).toContain(list);
  expect(bytes(/^feed\.atom$/)).toContain('“five” is now “six”.');
  expect(bytes(/^feed\.json$/)).toContain('“five” is now “six”.');
});

it('is there without any, and leaves its address to a section of that name', async () => {
  const none = await pagesWith(['<p>A</p>']);
  expect(none.get('corrections/index.html')).toContain('class="empty"');
  const config = sampleConfig({ sections: [{ slug: 'corrections', name: 'Put right' }] });
  const pages = await pagesWith(['<p>A</p>'], config);
  expect(pages.get('corrections/index.html')).toContain('<h1>Put right</h1>');
});

describe('a correction is an update', () => {
  const at = '2026-03-02T22:30:00Z';
  it.each([
    ['of a later day', '2026-03-05', null, '2026-03-05T00:00:00+08:00', '5 March 2026'],
    [
      'later than the last one that was dated',
      '2026-03-05',
      '2026-03-04T01:00:00Z',
      '2026-03-05T00:00:00+08:00',
      '5 March 2026',
    ],
    [
      'and not later than that',
      '2026-03-05',
      '2026-03-05T01:00:00Z',
      '2026-03-05T09:00:00+08:00',
      '5 March 2026 at 09:00 GMT+8',
    ],
    ['not of the day of publication', '2026-03-03', null, null, null],
    ['not of an earlier day', '2026-03-01', null, null, null],
    ['not of no day', '', null, null, null],
  ])('%s', async (_, date, revisedAt, updated, shown) => {
    const article = sampleArticle(1, {
      publication: { at, timeZone: 'Asia/Singapore' },
      revisedAt,
      body: bodyFromHtml(`<p>A</p>${note('correction', date, '<p>Six.</p>')}`),
    });
    const { pages } = planLibrary(sampleLibrary([], [article]), {
      now: new Date('2026-08-01T12:00:00Z'),
      theme: await loadTheme(),
    });
    const read = (end: string): string =>
      pages.find(({ path }) => path.endsWith(end))?.render().content ?? '';
    const page = read('story-number-1/index.html');
    const published = '2026-03-03T06:30:00+08:00';
    expect(page).toContain(`"datePublished":"${published}","dateModified":"${updated ?? published}"`);
    expect(/class="dt-updated" datetime="([^"]*)">([^<]*)</.exec(page)?.slice(1) ?? [null, null]).toEqual([
      updated,
      shown,
    ]);
    expect(/modified_time" content="([^"]*)"/.exec(page)?.[1] ?? null).toBe(updated);
    expect(read('feed.atom')).toContain(`<updated>${updated ?? published}</updated>`);
    expect(read('sitemap-1.xml')).toContain(`<lastmod>${updated ?? published}</lastmod>`);
  });
});
