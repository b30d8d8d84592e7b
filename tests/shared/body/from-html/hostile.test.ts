import { describe, expect, it } from 'vitest';
import { blocksFromHtml } from '#shared/body/from-html.ts';
import { plainText } from '#shared/body/plain-text.ts';
import { renderBody } from '#shared/body/render-body.ts';
import { readBody } from '#shared/body/walk-body.ts';
import { en } from '#shared/site/messages/en.ts';
import { bodyFromHtml } from '../../../helpers/body-from-html.ts';

const context = {
  picture: () => undefined,
  article: () => undefined,
  figureSizes: {
    text: '100vw',
    wide: '(min-width: 68rem) 64rem, 100vw',
    full: '100vw',
    half: '50vw',
    third: '33vw',
  },
  text: en,
  day: (date: string) => date,

  file: () => undefined,
  size: String,
};

describe('markup that attacks', () => {
  it.each([
    ['script', '<p>A</p><script>alert(1)</script>', 'A'],
    ['script in a word', '<p>A<script>alert(1)</script>B</p>', 'AB'],
    ['handlers', '<p onclick="alert(1)">A</p><img src=x onerror=alert(1)>', 'A'],
    ['an image that runs', '<img src="javascript:alert(1)" alt="A">', 'A'],
    [
      'svg',
      '<svg onload=alert(1)><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>A</text></a></svg>B',
      'B',
    ],
    [
      'svg with a page in it',
      '<svg><foreignObject><body onload=alert(1)><p>A</p></foreignObject></svg>B',
      'B',
    ],
    [
      'math and style',
      '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></mtext></math>A',
      'A',
    ],
    ['a title in noscript', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '">'],
    [
      'a form in a form',
      '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
      '',
    ],
    ['a template', '<template><script>alert(1)</script></template>A', 'A'],
    ['a comment that ends early', '<!--><img src=x onerror=alert(1)>-->A', '-->A'],
    ['a select', '<select><option><style></option></select><img src=x onerror=alert(1)></style>A', 'A'],
    ['an embed', '<embed src="javascript:alert(1)"><object data="javascript:alert(1)">A</object>B', 'B'],
    ['markup as text', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '<script>alert(1)</script>'],
    ['xmp', '<xmp><script>alert(1)</script></xmp>', '<script>alert(1)</script>'],
    ['base', '<base href="https://evil.example/"><a href="x.html">A</a>', 'A'],
  ])('%s', (_what, html, text) => {
    const body = bodyFromHtml(html);
    expect(plainText(body)).toBe(text);
    const page = renderBody(body, context).html.toString();
    expect(page).not.toMatch(
      /<(script|img|svg|style|iframe|object|embed|form)|\son\w+=|javascript:|evil\.example/i,
    );
  });
});

describe('sizes', { timeout: 120_000 }, () => {
  it.each([
    ['10,000 elements deep', `${'<div>'.repeat(10_000)}A${'</div>'.repeat(10_000)}`],
    ['10,000 marks deep', `<p>${'<b><span>'.repeat(10_000)}A`],
    ['10,000 lists deep', `${'<ul><li>'.repeat(10_000)}A`],
    ['10,000 quotes deep', `${'<blockquote>'.repeat(10_000)}A`],
    ['10,000 figures deep', `${'<figure>'.repeat(10_000)}A`],
    ['10,000 asides deep', `${'<aside>'.repeat(10_000)}A`],
  ])('%s', (_what, html) => {
    const body = bodyFromHtml(html);
    expect(readBody(body).problems).toEqual([]);
    expect(plainText(body)).toBe('A');
  });

  it('five megabytes', () => {
    const paragraph = '<p>Some <b>bold</b> words &amp; <a href="https://example.org/">a link</a>.</p>\n';
    const { blocks } = blocksFromHtml(paragraph.repeat(Math.ceil(5_000_000 / paragraph.length)));
    expect(blocks).toHaveLength(Math.ceil(5_000_000 / paragraph.length));
  });

  it('150,000 looks in one line', () => {
    const { blocks } = blocksFromHtml(`<p>${'<i>a</i><b>b</b> '.repeat(50_000)}</p>`);
    expect(blocks).toHaveLength(1);
  });
});
