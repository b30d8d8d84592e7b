import { describe, expect, it } from 'vitest';
import { blocksFromHtml, type FromHtmlOptions } from '#shared/body/from-html.ts';
import { MediaId } from '#shared/library/ids.ts';
import { outline } from './outline.ts';

type Case = readonly [what: string, html: string, blocks: readonly string[]];

function table(cases: readonly Case[], options: FromHtmlOptions = {}): void {
  it.each(cases)('%s', (_what, html, blocks) => {
    expect(outline(blocksFromHtml(html, options).blocks)).toEqual(blocks);
  });
}

describe('code', () => {
  table([
    ['keeps its lines and tabs', '<pre>one  two\n\tthree</pre>', ['code : one  two /  | three']],
    ['begins indented', '<pre>\n\tone\n  two\n\n</pre>', ['code :  | one /   two']],
    ['has no looks', '<pre><b>if</b> (<a href="https://a.org/">x</a>)<i>;</i></pre>', ['code : if (x);']],
    ['says its language', '<pre><code class="hljs language-js">a</code></pre>', ['code js: a']],
    ['says it around', '<div class="highlight-source-c++"><pre>a</pre></div>', ['code c++: a']],
    ['says it as data', '<pre data-lang="Python">a</pre>', ['code python: a']],
    ['of two blocks', '<pre>a</pre><pre>b</pre>', ['code : a', 'code : b']],
    ['in a list', '<ul><li>a<pre>b\nc</pre></li></ul>', ['- a / b / c']],
    ['in a quotation', '<blockquote>a<pre>b</pre>c</blockquote>', ['quote: a', 'code : b', 'quote: c']],
    [
      'from a code editor',
      `<div style="font-family: Consolas, 'Courier New', monospace;white-space: pre;"><div><span>if</span> (a)</div><div>  b</div></div>`,
      ['code : if (a) /   b'],
    ],
    ['with a picture in it', '<pre>a<img src="x.png" alt="B">c</pre>', ['code : a', 'p: B', 'code : c']],
    ['of nothing', '<pre> \n </pre>', []],
  ]);
});

describe('boxes', () => {
  const picture: FromHtmlOptions['picture'] = () => ({ media: MediaId.parse('a'.repeat(64)) });
  table(
    [
      [
        'details',
        '<details><summary>A <b>b</b></summary>C<ul><li>D</li></ul></details>',
        ['details: A <b:b>', '  p: C', '  - D'],
      ],
      ['details without a summary', '<details><p>A</p></details>', ['details: ', '  p: A']],
      ['a summary alone', '<details><summary>A</summary></details>', ['details: A', '  p: ']],
      [
        'a second summary',
        '<details><summary>A</summary><p>B</p><summary>C</summary></details>',
        ['details: A', '  p: B', '  p: C'],
      ],
      [
        'details in details',
        '<details><summary>A</summary><p>B</p><details><summary>C</summary><p>D</p></details></details>',
        ['details: A', '  p: B', '  p: C', '  p: D'],
      ],
      ['details in a list', '<ul><li>A<details><summary>B</summary>C</details></li></ul>', ['- A / B / C']],
      [
        'details around a picture stay open',
        '<details><summary>A</summary><p>B</p><img src="x.png" alt="C"><p>D</p></details>',
        [
          'p: A',
          'p: B',
          'figure aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa(C):  ()',
          'p: D',
        ],
      ],
      [
        'two side by side',
        '<details>A</details><details>B</details>',
        ['details: ', '  p: A', 'details: ', '  p: B'],
      ],
      [
        'a fact box by its class',
        '<div class="fact-box"><h3>A</h3><p>B</p><h4>C</h4><p>D</p></div>',
        ['fact-box: A', '  p: B', '  h4: C', '  p: D'],
      ],
      [
        'a fact box whose title has a class',
        '<aside class="factbox"><p class="fact-box-title">A</p><blockquote>B</blockquote></aside>',
        ['fact-box: A', '  quote: B'],
      ],
      [
        'a correction of our own',
        '<aside class="correction" data-kind="clarification"><p class="correction-label"><b>Clarification</b>, <time datetime="2026-11-25">today</time></p><p>A</p></aside>',
        ['clarification 2026-11-25: ', '  p: A'],
      ],
      [
        'what it says has changed',
        '<aside class="correction"><p>A</p><p class="correction-changed-label">X</p><ul class="correction-changed"><li>“b” is now <b>“c”</b>.</li><li> D </li></ul></aside>',
        ['correction  [“b” is now “c”. | D]: ', '  p: A'],
      ],
      [
        'what changed alone',
        '<aside class="correction"><p class="correction-label">X</p><ul class="correction-changed"><li>A</li></ul></aside>',
        ['correction : ', '  - A'],
      ],
      [
        'a correction of another site',
        '<p class="article-correction">A <a href="https://a.org/">b</a></p>',
        ['correction : ', '  p: A <https://a.org/|b>'],
      ],
      ['an update', '<div class="update-note"><p>A</p></div>', ['update : ', '  p: A']],
      ['an entry of a live blog is none', '<div class="update"><p>A</p></div>', ['p: A']],
      [
        'a day that is none',
        '<p class="correction"><time datetime="2026-13-45">A</time> b</p>',
        ['correction : ', '  p: A b'],
      ],
      [
        'a correction without words',
        '<aside class="correction"><p class="correction-label">X</p></aside>',
        [],
      ],
    ],
    { picture },
  );
});

describe('words in another language', () => {
  table(
    [
      ['in a line', '<p>A <span lang="fr">b <i>c</i></span> d</p>', ['p: A <lang fr:b <i:c>> d']],
      ['in a mark', '<p>A <i lang="la">b</i></p>', ['p: A <lang la:<i:b>>']],
      ['a whole paragraph', '<p lang="pt-BR">A</p>', ['p: <lang pt-BR:A>']],
      [
        'in each other',
        '<p lang="fr">a <span lang="de">b</span> c</p>',
        ['p: <lang fr:a ><lang de:b><lang fr: c>'],
      ],
      ['side by side', '<p><b lang="fr">a</b><i lang="fr">b</i></p>', ['p: <lang fr:<b:a><i:b>>']],
      [
        'around a link',
        '<p><a href="https://a.org/" lang="fr">b</a></p>',
        ['p: <lang fr:<https://a.org/|b>>'],
      ],
      [
        'in a part of a link',
        '<p><a href="https://a.org/">a <span lang="fr">b</span></a></p>',
        ['p: <https://a.org/|a ><lang fr:<https://a.org/|b>>'],
      ],
      ["the article's own", '<p lang="en-US">A <span lang="fr">b</span></p>', ['p: A <lang fr:b>']],
      [
        'nobody knows',
        '<p>A <span lang="xx-invalid-tag-!">b</span> <span lang="und">c</span></p>',
        ['p: A b c'],
      ],
      ['in code there is none', '<pre lang="fr">a</pre>', ['code : a']],
      [
        'office programs name the checker of the spelling',
        '<p class=MsoNormal><span lang=DE>A <span lang=FR>b</span></span></p>',
        ['p: A b'],
      ],
    ],
    { language: 'en-GB' },
  );
});
