import { describe, expect, it } from 'vitest';
import { blocksFromHtml } from '#shared/body/from-html.ts';
import { outline } from './outline.ts';
import { table } from './table-of-blocks.ts';

describe('links', () => {
  table([
    ['a link', '<p>A <a href="https://example.org/x">link</a>.</p>', ['p: A <https://example.org/x|link>.']],
    ['marks in it', '<p><a href="https://a.org/">A <b>b</b></a></p>', ['p: <https://a.org/|A <b:b>>']],
    ['mail', '<p><a href="mailto:a@b.org">A</a></p>', ['p: <mailto:a@b.org|A>']],
    ['a script', '<p><a href="javascript:alert(1)">A</a></p>', ['p: A']],
    ['a script behind spaces', '<p><a href=" \u00a0 java\tscript:alert(1)">A</a></p>', ['p: A']],
    ['data', '<p><a href="data:text/html,x">A</a></p>', ['p: A']],
    ['without an address', '<p><a name="x"></a><a>A</a></p>', ['p: A']],
    ['to a place in its own page', '<p><a href="#n1">1</a></p>', ['p: 1']],
    ['empty', '<p>A<a href="https://a.org/"></a>B</p>', ['p: AB']],
    [
      'around blocks',
      '<a href="https://a.org/"><h2>A</h2><p>B</p></a>',
      ['h2: <https://a.org/|A>', 'p: <https://a.org/|B>'],
    ],
    [
      'relative',
      '<p><a href="../a/b.html">A</a> <a href="c d.html">B</a></p>',
      ['p: <../a/b.html|A> <./c%20d.html|B>'],
    ],
    [
      'tracking',
      '<p><a href="https://a.org/?utm_source=x&amp;id=7&amp;fbclid=y#z">A</a></p>',
      ['p: <https://a.org/?id=7#z|A>'],
    ],
    ['only tracking', '<p><a href="https://a.org/?utm_source=x">A</a></p>', ['p: <https://a.org/|A>']],
    [
      'behind a redirect of Google Docs',
      '<p><a href="https://www.google.com/url?q=https://a.org/b%3Fc%3D1&amp;sa=D">A</a></p>',
      ['p: <https://a.org/b?c=1|A>'],
    ],
  ]);

  it('resolves relative addresses where it is told the base', () => {
    const { blocks } = blocksFromHtml('<p><a href="../b/">A</a> <a href="c.html">B</a></p>', {
      base: 'https://example.org/news/today/',
    });
    expect(outline(blocks)).toEqual([
      'p: <https://example.org/news/b/|A> <https://example.org/news/today/c.html|B>',
    ]);
  });
});
