import { describe, expect, it } from 'vitest';
import { markdownHtml } from '#shared/body/markdown-html.ts';

describe('addresses in Markdown', () => {
  const long = 'a.'.repeat(400);
  it.each([
    ['ana@example.org', '<p><a href="mailto:ana@example.org">ana@example.org</a></p>\n'],
    [
      'See ana.lima@example.org.',
      '<p>See <a href="mailto:ana.lima@example.org">ana.lima@example.org</a>.</p>\n',
    ],
    [`${long}@example.org`, `<p><a href="mailto:${long}@example.org">${long}@example.org</a></p>\n`],
    [`x ${long}&amp;&@ *y*`, `<p>x ${long}&amp;&amp;@ <em>y</em></p>\n`],
    [`it's${long}@`, `<p>it&#39;s${long}@</p>\n`],
    [`${'a'.repeat(600)}*b*@`, `<p>${'a'.repeat(600)}<em>b</em>@</p>\n`],
  ])('%s', (text, html) => {
    expect(markdownHtml(text)).toBe(html);
  });

  it.each([
    ['dots', 'a.'],
    ['joined words', 'a_b'],
    ['ampersands', 'a&b'],
  ])('that never come, after 300 kB of %s, take no minutes', { timeout: 20_000 }, (_what, piece) => {
    expect(markdownHtml(`${piece.repeat(300_000 / piece.length)}@`)).toContain('@');
  });
});
