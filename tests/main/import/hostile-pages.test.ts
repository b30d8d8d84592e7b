import { describe, expect, it } from 'vitest';
import { readArticleHtml } from '#main/import/read-article-html.ts';

const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><title>T</title>${head}</head><body><article><h1>The tide</h1><p>It came in at six, and nobody was there to see it.</p>${body}</article></body></html>`;
const times = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');
const data = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', ...fields })}</script>`;

/** Each took minutes: what is looked for once for each of very many goes through all of the page each time. */
describe('a page made to keep one waiting is read in seconds, with', { timeout: 20_000 }, () => {
  it.each<[what: string, html: string]>([
    ['headings of other articles', page(times(8000, () => '<h2>Related articles</h2><p>x</p>'))],
    ['headings that may be names', page(times(8000, (n) => `<h2>Ana Lima${'a'.repeat(n % 9)}</h2><p>x</p>`))],
    ['tags in one line', page(`<p>${times(20_000, (n) => `<a rel="tag" href="/t">tag${n}</a> `)}</p>`)],
    ['tags in lines of their own', page(times(20_000, (n) => `<p><a rel="tag" href="/t">tag${n}</a> x</p>`))],
    [
      'tags in the head',
      page(
        '',
        times(40_000, () => '<meta property="article:tag" content="x">'),
      ),
    ],
    [
      'authors in the head',
      page(
        '',
        times(20_000, (n) => `<meta name="author" content="Ana L${n}">`),
      ),
    ],
    [
      'authors in its data',
      page(
        '',
        data({
          author: times(20_000, (n) => `A ${n},`)
            .split(',')
            .map((name) => ({ name })),
        }),
      ),
    ],
    [
      'boxes about authors',
      page(
        times(
          4000,
          (n) => `<div class="author-box"><a rel="author">Ana L${n}</a> writes for us about the sea</div>`,
        ),
      ),
    ],
    [
      'notes about one author',
      page(
        `<a rel="author">Ana Lima</a><div class="author-box">Ana Lima writes about the sea.${times(20_000, () => '<i class="bio"></i>')}</div>`,
      ),
    ],
    [
      'comments in one frame',
      page(
        `<p>${times(8000, (n) => `<a id="cmnt_ref${n}" href="#cmnt${n}">a</a>`)}</p><div>${times(8000, (n) => `<p><a href="#cmnt_ref${n}">a</a> x</p>`)}</div>`,
      ),
    ],
    ['a place and dashes', page(`<p><span class="dateline">A ${'-'.repeat(200_000)}x</span> Words.</p>`)],
  ])('%s', (_what, html) => {
    const { headline, convert } = readArticleHtml(html, 'a.html');
    expect(headline).toBe('The tide');
    expect(convert({}).blocks.length).toBeGreaterThan(0);
  });
});
