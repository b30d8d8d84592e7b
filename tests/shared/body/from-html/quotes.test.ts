import { describe } from 'vitest';
import { table } from './table-of-blocks.ts';

describe('quotes', () => {
  table([
    ['a quote', '<blockquote><p>A</p></blockquote>', ['quote: A']],
    ['its paragraphs', '<blockquote><p>A</p><p>B</p></blockquote>', ['quote: A /  / B']],
    ['two quotes', '<blockquote>A</blockquote><blockquote>B</blockquote>', ['quote: A', 'quote: B']],
    ['its source in a cite', '<blockquote><p>A</p><cite>— B</cite></blockquote>', ['quote: A', 'p: — B']],
    [
      'its source in a footer',
      '<blockquote>A<footer>B, <cite>C</cite></footer></blockquote>',
      ['quote: A', 'p: B, <i:C>'],
    ],
    [
      'its source in a caption',
      '<figure><blockquote>A</blockquote><figcaption>B</figcaption></figure>',
      ['quote: A', 'p: B'],
    ],
    [
      'a work that it names',
      '<blockquote>As <cite>Hamlet</cite> says</blockquote>',
      ['quote: As <i:Hamlet> says'],
    ],
  ]);
});

describe('pull quotes', () => {
  table([
    ['an aside', '<aside class="pull-quote"><p>A</p><p class="attribution">B</p></aside>', ['pull: A — B']],
    ['without a source', '<aside class="pullquote">A</aside>', ['pull: A — ']],
    [
      'a figure',
      '<figure class="pull-quote"><blockquote>A</blockquote><figcaption>— B</figcaption></figure>',
      ['pull: A — B'],
    ],
    [
      "WordPress's block",
      '<figure class="wp-block-pullquote"><blockquote><p>A</p><cite>B</cite></blockquote></figure>',
      ['pull: A — B'],
    ],
    ['a quote in an aside', '<aside><blockquote>A<cite>B</cite></blockquote></aside>', ['pull: A — B']],
    [
      'a quote in an aside with other words',
      '<aside><p>X</p><blockquote>A</blockquote></aside>',
      ['p: X', 'pull: A — '],
    ],
    [
      'an aside with its source beside',
      '<aside><blockquote>A</blockquote><cite>B</cite></aside>',
      ['pull: A — B'],
    ],
    ['an aside that is a box', '<aside><h3>A</h3><p>B</p></aside>', ['h3: A', 'p: B']],
    ['its paragraphs', '<aside class="pull-quote"><p>A</p><p>B</p></aside>', ['pull: A / B — ']],
    [
      'a source that comes first',
      '<aside class="pull-quote"><cite>B</cite><p>A</p></aside>',
      ['pull: <i:B> / A — '],
    ],
  ]);
});
