import { describe } from 'vitest';
import { table } from './table-of-blocks.ts';

describe('lists', () => {
  table([
    ['bullets', '<ul><li>A</li><li>B</li></ul>', ['- A', '- B']],
    ['numbers', '<ol><li>A<li>B</ol>', ['1. A', '2. B']],
    ['a start', '<ol start="4"><li>A<li>B</ol>', ['4. A', '5. B']],
    ['nested', '<ul><li>A<ol><li>B</ol><li>C</ul>', ['- A', '  1. B', '- C']],
    ['nested without an item', '<ul><li>A</li><ul><li>B</li></ul></ul>', ['- A', '  - B']],
    ['nested before any words', '<ul><li><ul><li>A</ul></ul>', ['- A']],
    ['words after a nested list', '<ul><li>A<ul><li>B</ul>C</ul>', ['- A', '  - B', '- C']],
    ['paragraphs in an item', '<ul><li><p>A</p><p>B</p></li></ul>', ['- A / B']],
    ['a heading and a quote in an item', '<ul><li><h3>A</h3><blockquote>B</blockquote></ul>', ['- A / B']],
    ['empty items', '<ul><li></li><li>A</li></ul>', ['- A']],
    ['two lists', '<ul><li>A</ul><ul><li>B</ul>', ['- A', '- B']],
    ['an item without a list', '<li>A</li>', ['- A']],
    ['words without an item', '<ul>A<li>B</li></ul>', ['- A', '- B']],
    ['a list in a quote', '<blockquote>A<ul><li>B</ul>C</blockquote>', ['quote: A', '- B', 'quote: C']],
    [
      'a picture in an item',
      '<ol><li>A<li>B<img src="1.jpg">C<li>D</ol>',
      ['1. A', '2. B', 'figure 1():  ()', 'p: C', '3. D'],
    ],
  ]);
});
