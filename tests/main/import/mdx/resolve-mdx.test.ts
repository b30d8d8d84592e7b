import { describe, expect, it } from 'vitest';
import { readArticleMarkdown } from '#main/import/read-article-markdown.ts';
import { MediaId } from '#shared/library/ids.ts';
import { outline } from '../../../shared/body/from-html/outline.ts';

const media = MediaId.parse('3f'.repeat(32));

function read(text: string) {
  const article = readArticleMarkdown(text, 'a.mdx', { isMdx: true });
  const { blocks } = article.convert({ picture: () => ({ media }) });
  return {
    article,
    lines: outline(blocks),
    notes: article.notes ?? [],
    pictures: article.pictures.map(({ source }) => source),
  };
}

const of = (text: string) => read(`# T\n\n${text}`);

describe('an .mdx file', () => {
  it.each<[text: string, lines: readonly string[]]>([
    ['Press <kbd>Ctrl</kbd> & a < b.', ['p: Press <c:Ctrl> & a < b.']],
    ['<div className="note">\n  **Bold** in a div\n</div>', ['p: <b:Bold> in a div']],
    ['<>\nwords\n</>', ['p: words']],
    ['See <Link href="/b/">the other</Link>.', ['p: See </b/|the other>.']],
    ['It is {"words"}{\' \'}here{/* not this */}.', ['p: It is words here.']],
    ['Escaped \\{ and \\<b> stay.', ['p: Escaped { and <b> stay.']],
    ['```jsx\nimport A from "a"\n\n<A b={c} />\n```', ['code jsx: import A from "a" /  / <A b={c} />']],
    ['Use `<A b={c} />` and ``{`x`}``.', ['p: Use <c:<A b={c} />> and <c:{`x`}>.']],
    [
      'import duties rise, they say,\nexport of goods falls',
      ['p: import duties rise, they say, export of goods falls'],
    ],
    [
      'import hero from \'./hero.jpg\'\n\n<Image src={hero} alt="A quay" width={800} />',
      ['figure 3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f(A quay):  ()'],
    ],
    [
      '<Figure src="/a.jpg" alt="A" caption="At dawn" credit="Bea Sol" />',
      ['figure 3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f(A): At dawn (Bea Sol)'],
    ],
    ['<YouTube id="dQw4w9WgXcQ" />', ['embed youtube https://www.youtube.com/watch?v=dQw4w9WgXcQ: ']],
    ['<Tweet id="1453110110599868418" />', ['embed x https://x.com/i/status/1453110110599868418: ']],
    ['1. One\n\n   ```sh\n   a\n   ```\n\n2. Two', ['1. One / <c:a>', '2. Two']],
    ['1. One\n\n   <>\n   inside\n   </>\n\n2. Two', ['1. One / inside', '2. Two']],
  ])('%s', (text, lines) => {
    const found = of(text);
    expect(found.lines).toEqual(lines);
    expect(found.notes).toEqual([]);
  });

  it.each<[text: string, lines: readonly string[], notes: readonly string[]]>([
    [
      '<Callout type="warning">words</Callout>',
      ['p: words'],
      ['<Callout> (line 3) is understood by the old site’s program alone; its words are kept'],
    ],
    [
      'Before.\n<Callout type="warning" title="Mind *this*">\n    Some **words**:\n\n    - one\n    - two\n</Callout>\nAfter.',
      ['p: Before.', 'p: <b:Mind *this*>', 'p: Some <b:words>:', '- one', '- two', 'p: After.'],
      ['<Callout> (line 4) is understood by the old site’s program alone; its words are kept'],
    ],
    [
      '<Tabs>\n  <Tab label="npm">\n    One\n  </Tab>\n  <Tab label="pnpm">\n    ```sh\n    pnpm i\n      x\n    ```\n  </Tab>\n</Tabs>',
      ['p: <b:npm>', 'p: One', 'p: <b:pnpm>', 'code sh: pnpm i /   x'],
      [
        '<Tabs> (line 3) is understood by the old site’s program alone; its words are kept',
        '<Tab> (lines 4, 7) is understood by the old site’s program alone; its words are kept',
      ],
    ],
    [
      'Text.\n\n<Chart data={rows} title="Ferries a *year*" />\n\nMore.',
      ['p: Text.', 'p: <Chart data={rows} title="Ferries a *year*" />', 'p: More.'],
      ['<Chart> (line 5) is understood by the old site’s program alone; it is kept as text'],
    ],
    [
      'In {new Date().getFullYear()} and {props.n}.',
      ['p: In {new Date().getFullYear()} and {props.n}.'],
      [
        '{new Date().getFullYear()} (line 3) is understood by the old site’s program alone; it is kept as text',
        '{props.n} (line 3) is understood by the old site’s program alone; it is kept as text',
      ],
    ],
    [
      '{rows.map((row) => (\n  <li>{row}</li>\n))}',
      ['code jsx: {rows.map((row) => ( /   <li>{row}</li> / ))}'],
      [
        '{rows.map((row) => ( <li>{row}</li> ))} (line 3) is understood by the old site’s program alone; it is kept as text',
      ],
    ],
    [
      "import { A, B } from '../c'\nimport '../style.css'\nexport const year = new Date().getFullYear()\n\nText.",
      ['p: Text.'],
      [
        'import { A, B } (line 3) is code of the old site’s program; it was left out',
        'import "../style.css" (line 4) is code of the old site’s program; it was left out',
        'export year (line 5) is code of the old site’s program; it was left out',
      ],
    ],
    [
      'export default function Layout({ children }) {\n\n  return <Post>{children}</Post>\n}\n\nText.',
      ['p: Text.'],
      ['export default (line 3) is code of the old site’s program; it was left out'],
    ],
    [
      'export const faq = [\n  { q: "Does it sail today?" },\n]\n\nText.',
      ['code jsx: export const faq = [ /   { q: "Does it sail today?" }, / ]', 'p: Text.'],
      ['export faq (line 3) is understood by the old site’s program alone; it is kept as text'],
    ],
    ['A {brace\n\nand <Open words', ['p: A {brace', 'p: and <Open words'], []],
    [
      '<Never>\nwords\n\n</Other> more',
      ['p: words', 'p: more'],
      ['<Never> (line 3) is understood by the old site’s program alone; its words are kept'],
    ],
    [
      '<style>{`p { color: red }`}</style>\n\nText.',
      ['p: Text.'],
      ['<style> (line 3) is code of the old site’s program; it was left out'],
    ],
  ])('%s, and says so', (text, lines, notes) => {
    const found = of(text);
    expect(found.lines).toEqual(lines);
    expect(found.notes).toEqual(notes);
  });

  it('takes what it exports for front matter, and names of its fields for their words', () => {
    const { article, lines, notes } = read(`import Layout from '../layout'

export const metadata = {
  title: 'It\\'s: a ferry',
  description: \`After a year\`, // for search
  date: "2024-05-06",
  tags: ['sea', "boats"],
  author: people.ana,
  draft: true,
} as const;

export const slug = "the-ferry"

# {metadata.title}

By the sea.

export default ({ children }) => <Layout meta={metadata}>{children}</Layout>
`);
    expect(article).toMatchObject({
      headline: "It's: a ferry",
      standfirst: 'After a year',
      date: '2024-05-06',
      tags: ['sea', 'boats'],
      slug: 'the-ferry',
    });
    expect(lines).toEqual(['p: By the sea.']);
    expect(notes).toEqual([
      'import Layout (line 1) is code of the old site’s program; it was left out',
      'export default (line 18) is code of the old site’s program; it was left out',
    ]);
  });

  it.each([
    ['braces', '{'.repeat(200_000)],
    ['tags', '<a b={'.repeat(60_000)],
    ['components', '<A>'.repeat(60_000)],
    ['closed components', '<A>\n'.repeat(50_000) + '</A>\n'.repeat(50_000)],
    ['code', '`'.repeat(7) + ' `` a '.repeat(50_000)],
    ['exports', 'export const a = {\n\n'.repeat(20_000)],
    ['quotes', '{"'.repeat(100_000)],
    ['attributes', `<A ${'b '.repeat(100_000)}>`],
    ['fences', '```\n\n~~~~\n\n'.repeat(40_000)],
  ])('of nothing but %s is read, rather than for ever', { timeout: 30_000 }, (_what, text) => {
    const { article } = read(`# T\n\n${text}`);
    expect(article.headline).toBe('T');
  });
});
