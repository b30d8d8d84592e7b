import { describe, expect, it } from 'vitest';
import { lexicalText, type PostFields, readGhostText } from './read-ghost-text.ts';

const mobiledoc = (fields: object): string =>
  JSON.stringify({
    version: '0.3.1',
    markups: [],
    atoms: [],
    cards: [],
    sections: [],
    ghostVersion: '4.0',
    ...fields,
  });

describe('a text of Ghost’s Mobiledoc editor', () => {
  const sections = (...all: readonly unknown[]) => ({ sections: all });
  it.each<[what: string, fields: object, lines: readonly string[]]>([
    ['a paragraph', sections([1, 'p', [[0, [], 0, 'One & <two>']]]), ['p: One & <two>']],
    [
      'marks and links within each other',
      {
        markups: [['strong'], ['em'], ['a', ['href', 'https://a.example/', 'rel', 'nofollow']]],
        sections: [
          [
            1,
            'p',
            [
              [0, [0], 0, 'a '],
              [0, [1], 1, 'b'],
              [0, [], 1, ' c '],
              [0, [2], 1, 'd'],
              [0, [], 0, '.'],
            ],
          ],
        ],
      },
      ['p: <b:a ><b,i:b><b: c ><https://a.example/|d>.'],
    ],
    [
      'a break in a line',
      {
        atoms: [['soft-return', '', {}]],
        sections: [
          [
            1,
            'p',
            [
              [0, [], 0, 'a'],
              [1, [], 0, 0],
              [0, [], 0, 'b'],
            ],
          ],
        ],
      },
      ['p: a / b'],
    ],
    [
      'subheads and quotes',
      sections([1, 'h2', [[0, [], 0, 'H']]], [1, 'blockquote', [[0, [], 0, 'Q']]]),
      ['h2: H', 'quote: Q'],
    ],
    ['an aside', sections([1, 'aside', [[0, [], 0, 'Q']]]), ['pull: Q — ']],
    ['lists', sections([3, 'ol', [[[0, [], 0, 'a']], [[0, [], 0, 'b']]]]), ['1. a', '2. b']],
    ['an image section', sections([2, '/a.jpg']), ['figure x():  ()']],
    [
      'cards',
      {
        cards: [
          ['image', { src: '/a.jpg', alt: 'A', caption: 'c' }],
          ['hr', {}],
          ['code', { code: 'x', language: 'go' }],
        ],
        sections: [
          [10, 0],
          [10, 1],
          [10, 2],
        ],
      },
      ['figure x(A): c ()', '---', 'code go: x'],
    ],
    [
      'the one card of Ghost 1',
      {
        cards: [['card-markdown', { cardName: 'card-markdown', markdown: '# H\n\nw' }]],
        sections: [[10, 0]],
      },
      ['h2: H', 'p: w'],
    ],
    [
      'two pictures beside each other',
      {
        cards: [['before-after', { beforeImage: { src: '/a' }, afterImage: { src: '/b' }, caption: 'c' }]],
        sections: [[10, 0]],
      },
      ['gallery: c', '  figure x():  ()', '  figure x():  ()'],
    ],
    ['a card that is named but not there', sections([10, 7], [1, 'p', [[0, [], 0, 'w']]]), ['p: w']],
  ])('%s', (_what, fields, lines) => {
    expect(readGhostText({ mobiledoc: mobiledoc(fields) }).lines).toEqual(lines);
  });
});

describe('of the forms in which an export has a text', () => {
  const deep = (levels: number): string =>
    `{"root":{"children":[${'{"type":"aside","children":['.repeat(levels)}${']}'.repeat(levels)}]}}`;
  it.each<[what: string, fields: PostFields, lines: readonly string[]]>([
    [
      'the editor’s comes before the page’s',
      { lexical: lexicalText({ type: 'toggle', heading: 'A', content: 'b' }), html: '<div>A b</div>' },
      ['details: A', '  p: b'],
    ],
    ['the page’s, where the editor’s says nothing', { lexical: '{"root":{}}', html: '<p>w</p>' }, ['p: w']],
    ['the page’s, where the editor’s is damaged', { lexical: '{"root":', html: '<p>w</p>' }, ['p: w']],
    [
      'the page’s, where the editor’s is nested without end',
      { lexical: deep(5000), html: '<p>w</p>' },
      ['p: w'],
    ],
    ['the plain text, where there is nothing else', { plaintext: 'a\n\nb' }, ['p: a', 'p: b']],
  ])('%s', (_what, fields, lines) => {
    expect(readGhostText(fields).lines).toEqual(lines);
  });

  it('none that can be read is said', () => {
    expect(readGhostText({ lexical: '{"root":' }).notes).toEqual([
      expect.stringMatching(/damaged in the export/),
    ]);
  });
});
