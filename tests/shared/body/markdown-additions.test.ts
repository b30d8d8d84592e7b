import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { markdownHtml } from '#shared/body/markdown-html.ts';
import { outline } from './from-html/outline.ts';

const body = (text: string): readonly string[] =>
  outline(blocksFromTree(parseFragment(markdownHtml(text)).childNodes, {}).blocks);

describe('definition lists in Markdown', () => {
  it.each<[what: string, text: string, blocks: readonly string[]]>([
    [
      'a term and two definitions',
      'Quay\n: A wall.\n: A *street*.',
      ['p: <b:Quay>', 'p: A wall.', 'p: A <i:street>.'],
    ],
    ['terms for one definition', 'Quay\nWharf\n:   A wall.', ['p: <b:Quay>', 'p: <b:Wharf>', 'p: A wall.']],
    ['an empty line between', 'Quay\n\n: A wall.', ['p: <b:Quay>', 'p: A wall.']],
    [
      'several, with or without an empty line',
      'A\n: One.\n\nB\n: Two.\nC\n: Three.\n\nWords.',
      ['p: <b:A>', 'p: One.', 'p: <b:B>', 'p: Two.', 'p: <b:C>', 'p: Three.', 'p: Words.'],
    ],
    [
      'blocks in a definition',
      'A\n: One\ngoes on.\n\n    Two.\n\n    - x\n    - y\n\nWords.',
      ['p: <b:A>', 'p: One goes on.', 'p: Two.', '- x', '- y', 'p: Words.'],
    ],
    [
      'footnotes and links that come later',
      'A\n: One[^1] [b].\n\n[^1]: Note.\n[b]: https://b.org',
      ['p: <b:A>', 'p: One<note Note.> <https://b.org/|b>.'],
    ],
    ['marks in a term', '**A** and `b`\n: One.', ['p: <b:A and ><b,c:b>', 'p: One.']],
    ['line ends of Windows', 'A\r\n: One.\r\n', ['p: <b:A>', 'p: One.']],
    ['none: a colon alone', ': One.', ['p: : One.']],
    ['none: no space', 'A\n:One', ['p: A :One']],
    ['none: a heading', '## A\n: One', ['h2: A', 'p: : One']],
    ['none: nine lines before it', `${'a\n'.repeat(9)}: One`, [`p: ${'a '.repeat(9)}: One`]],
    ['none: code', '    a\n    : b', ['code : a / : b']],
  ])('%s', (_what, text, blocks) => {
    expect(body(text)).toEqual(blocks);
  });
});

describe('highlights in Markdown', () => {
  it.each([
    ['a ==b== c', 'a <m:b> c'],
    ['==a b==.', '<m:a b>.'],
    ['(==a==) ==b==', '(<m:a>) <m:b>'],
    ['==**a** b==', '<b,m:a><m: b>'],
    ['==a **b**==', '<m:a ><b,m:b>'],
    ['==[a](https://a.org)==', '<https://a.org/|<m:a>>'],
    ['**==a==**', '<b,m:a>'],
    ['ב==מילה== x', 'ב<m:מילה> x'],
    ['==a\nb==', '<m:a b>'],
    ['==a< & >==', '<m:a< & >>'],
    ['a == b == c', 'a == b == c'],
    ['x==1 and y==2', 'x==1 and y==2'],
    ['==a', '==a'],
    ['a== b', 'a== b'],
    ['====a====', '====a===='],
    ['\\==a==', '==a=='],
    ['`==a==`', '<c:==a==>'],
    ['== a ==', '== a =='],
  ])('%s', (text, line) => {
    expect(body(text)).toEqual([`p: ${line}`]);
  });

  it('in lists, tables, quotations and footnotes', () => {
    expect(body('- ==a==\n\n> ==b==[^1]\n\n| ==c== | x |\n|---|---|\n| ==d== | y |\n\n[^1]: ==e==')).toEqual([
      '- <m:a>',
      'quote: <m:b><note <m:e>>',
      'table: ',
      '  ^<m:c> | ^x',
      '  <m:d> | y',
    ]);
  });
});

describe('notes where they stand in Markdown', () => {
  it.each<[what: string, text: string, blocks: readonly string[]]>([
    ['with marks', 'A^[A *note*, [b](https://b.org).] c.', ['p: A<note A <i:note>, <https://b.org/|b>.> c.']],
    [
      'several, beside others',
      'A^[One.] b^[Two.]\\\nc[^1].\n\n[^1]: Three.',
      ['p: A<note One.> b<note Two.> / c<note Three.>.'],
    ],
    ['over two lines, in a list', '- A^[One\n  two.]\n- B', ['- A<note One two.>', '- B']],
    ['with brackets in it', 'A^[one [two] three] b', ['p: A<note one [two] three> b']],
    ['within another', 'A^[one ^[two] three] b', ['p: A<note one ^[two] three> b']],
    ['none: in code', 'A `^[b]` c\n\n    ^[d]', ['p: A <c:^[b]> c', 'code : ^[d]']],
    ['none: in a fence', '```\n^[a]\n```\n\nB^[c]', ['code : ^[a]', 'p: B<note c>']],
    ['none: in a fence that never ends', 'B^[c]\n\n~~~\n^[a]', ['p: B^[c]', 'code : ^[a]']],
    ['none: escaped', 'A\\^[b]', ['p: A^[b]']],
    ['none: open', 'A^[b', ['p: A^[b']],
    ['none: empty', 'A^[]', ['p: A^[]']],
    ['none: a paragraph ends', 'A^[b\n\nc]', ['p: A^[b', 'p: c]']],
  ])('%s', (_what, text, blocks) => {
    expect(body(text)).toEqual(blocks);
  });
});

it('more notes than any book has stay as they are written', () => {
  const note = (at: number): string => `a[^${at}]\n\n[^${at}]: words`;
  const text = Array.from({ length: 3_000 }, (_, at) => note(at)).join('\n\n');
  expect(body(text).slice(-2)).toEqual(['p: a[^2999]', 'p: [^2999]: words']);
});

describe('what is ticked in Markdown', () => {
  it('keeps its sign', () => {
    expect(body('- [x] One\n- [ ] Two\n- Three')).toEqual(['- ☑ One', '- ☐ Two', '- Three']);
  });
});

describe('a long run of one thing is read in seconds:', { timeout: 20_000 }, () => {
  const many = 300_000;
  it.each([
    ['equals signs', '='.repeat(many)],
    ['highlights that open', 'a ==b '.repeat(many / 6)],
    ['highlights', '==b== '.repeat(many / 6)],
    ['highlights among marks', '==**b** '.repeat(many / 8)],
    ['definitions', `a\n${': b\n'.repeat(many / 4)}`],
    ['terms', 'a\n'.repeat(many / 2)],
    ['terms with definitions', 'a\n: b\n'.repeat(many / 6)],
    ['lines that go on', `a\n: b\n${'c\n'.repeat(many / 2)}`],
    ['empty lines in a definition', `a\n: b\n${'\n'.repeat(many)}  c`],
    ['notes', 'a^[b] '.repeat(many / 6)],
    [
      'marks and notes',
      `${Array.from({ length: 20_000 }, (_, at) => `a[^${at}]`).join(' ')}\n\n${Array.from({ length: 20_000 }, (_, at) => `[^${at}]: b`).join('\n\n')}`,
    ],
    ['notes that open', 'a^['.repeat(many / 3)],
    ['notes that open and close', `${'^['.repeat(many / 4)}${']a'.repeat(many / 4)}`],
    ['runs of ticks', `^[${Array.from({ length: 700 }, (_, length) => '`'.repeat(length + 1)).join(' ')}`],
    ['spaces before a definition', `a\n:${' '.repeat(many)}`],
  ])('%s', (_what, text) => {
    expect(markdownHtml(text).length).toBeGreaterThan(0);
  });
});
