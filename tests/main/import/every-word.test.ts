import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticleHtml } from '#main/import/read-article-html.ts';
import { readArticleMarkdown } from '#main/import/read-article-markdown.ts';
import { ghostText } from '#main/import/sites/ghost/ghost-html.ts';
import { publiiText } from '#main/import/sites/publii/publii-text.ts';
import { shownHtml } from '#main/import/sites/wordpress/classic-html.ts';
import type { Attachment } from '#main/import/sites/wordpress/wxr-index.ts';
import { blocksFromHtml, blocksFromTree } from '#shared/body/from-html.ts';
import { MediaId } from '#shared/library/ids.ts';
import { readGhostPost } from './sites/ghost/read-ghost-text.ts';

/** Every word that a reader of the source sees is in the body, in the source's order: w1 w2 w3 … through all its constructs. */

type Construct<Block> = (word: () => string) => Block;
interface Format<Block> {
  readonly constructs: readonly Construct<Block>[];
  readonly blocksOf: (source: readonly Block[]) => readonly object[];
}

const picture = () => ({ media: MediaId.parse('a'.repeat(64)) });
/** The library has every second recording: what stays behind keeps its words, too. */
const file = (source: string) =>
  source.includes('none') ? null : ({ media: MediaId.parse('b'.repeat(64)), kind: 'video' } as const);

/** Texts in document order, captions and titles too. */
function wordsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(wordsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { text, title, caption, credit, transcript, children } = node as Readonly<Record<string, unknown>>;
  const own = [text, title, caption, credit, transcript].filter((each) => typeof each === 'string').join(' ');
  return [...(own.match(/w\d+/g) ?? []), ...wordsOf(children)];
}

function holds<Block>({ constructs, blocksOf }: Format<Block>): void {
  const run = (picked: readonly number[]): void => {
    let last = 0;
    const word = (): string => {
      last += 1;
      return `w${last}`;
    };
    const source = picked.map((index) => constructs[index % constructs.length]?.(word) as Block);
    expect(wordsOf(blocksOf(source))).toEqual(Array.from({ length: last }, (_, index) => `w${index + 1}`));
  };
  for (const index of constructs.keys()) run([index]);
  fc.assert(fc.property(fc.array(fc.nat(constructs.length - 1), { minLength: 2, maxLength: 8 }), run), {
    numRuns: 100,
  });
}

const text = (words: string, format = 0) => ({ type: 'extended-text', text: words, format });
const element = (type: string, children: readonly object[], fields: object = {}) => ({
  type,
  children,
  ...fields,
});
const cards: readonly Construct<{ type: string }>[] = [
  (w) => ({ type: 'image', src: '/a.jpg', alt: '', caption: `${w()} <b>${w()}</b>` }),
  (w) => ({ type: 'gallery', images: [{ src: '/a' }, { src: '/b' }], caption: w() }),
  (w) => ({
    type: 'markdown',
    markdown: `## ${w()}\n\n- ${w()}\n\n> ${w()}\n\n| ${w()} |\n|---|\n| ${w()} |`,
  }),
  (w) => ({ type: 'html', html: `<div>${w()}<p>${w()}</p></div>` }),
  (w) => ({
    type: 'embed',
    url: 'https://n.example/',
    html: `<blockquote>${w()}</blockquote>`,
    caption: w(),
  }),
  (w) => ({ type: 'embed', url: 'https://youtu.be/abcdefghijk', metadata: { title: w() }, caption: w() }),
  (w) => ({
    type: 'bookmark',
    url: 'https://n.example/',
    metadata: { title: w(), description: w(), publisher: w(), author: w() },
    caption: w(),
  }),
  (w) => ({ type: 'callout', calloutEmoji: '💡', calloutText: w() }),
  (w) => ({ type: 'toggle', heading: w(), content: `<p>${w()}</p><ol><li>${w()}</li></ol>` }),
  (w) => ({ type: 'button', buttonText: w(), buttonUrl: 'https://n.example/' }),
  (w) => ({ type: 'audio', src: '/a.mp3', title: w() }),
  // The name of a file that stays behind is all there is to see of it; that of one that comes is nobody's words.
  (w) => ({ type: 'video', src: '/none.mp4', fileName: w(), caption: w() }),
  (w) => ({ type: 'video', src: '/a.mp4', fileName: 'a.mp4', caption: w() }),
  (w) => ({ type: 'file', src: '/a.pdf', fileTitle: w(), fileCaption: w() }),
  (w) => ({
    type: 'product',
    productTitle: w(),
    productDescription: `<p>${w()}</p>`,
    productButtonEnabled: true,
    productButton: w(),
    productUrl: 'https://n.example/',
  }),
  (w) => ({
    type: 'header',
    header: w(),
    subheader: w(),
    buttonEnabled: true,
    buttonText: w(),
    buttonUrl: 'https://n.example/',
  }),
  (w) => ({ type: 'signup', header: w(), subheader: w(), disclaimer: w() }),
  (w) => ({
    type: 'call-to-action',
    sponsorLabel: w(),
    textValue: `<p>${w()}</p>`,
    buttonText: w(),
    buttonUrl: 'https://n.example/',
  }),
  (w) => ({ type: 'poll', question: w(), options: [{ label: w() }, { label: w() }] }),
];
const lexical: Format<object> = {
  constructs: [
    ...cards,
    (w) => element('paragraph', [text(`${w()} `), text(w(), 3), { type: 'linebreak' }, text(w())]),
    (w) => element('paragraph', [element('link', [text(w())], { url: 'https://n.example/' })]),
    (w) => element('extended-heading', [text(w())], { tag: 'h2' }),
    (w) => element('extended-quote', [text(w())]),
    (w) => element('aside', [text(w()), { type: 'linebreak' }, text(`— ${w()}`)]),
    (w) =>
      element(
        'list',
        [
          element('listitem', [text(w())]),
          element('listitem', [element('list', [element('listitem', [text(w())])])]),
        ],
        { listType: 'number' },
      ),
    (w) => ({ type: 'codeblock', code: `${w()}\n${w()}`, caption: w() }),
    (w) => element('columns', [element('paragraph', [text(w())])]),
  ],
  blocksOf: (children) =>
    blocksFromTree(ghostText(readGhostPost({ lexical: JSON.stringify({ root: { children } }) })).nodes, {
      picture,
      file,
    }).blocks,
};

type Section = { readonly section: readonly unknown[]; readonly card?: readonly [string, object] };
const mobiledoc: Format<Section> = {
  constructs: [
    ...cards.map(
      (card): Construct<Section> =>
        (w) => {
          const { type, ...payload } = card(w);
          return { section: [10], card: [type, payload] };
        },
    ),
    (w) => ({
      section: [
        1,
        'p',
        [
          [0, [], 0, `${w()} `],
          [0, [0], 1, w()],
          [1, [], 0, 0],
          [0, [], 0, w()],
        ],
      ],
    }),
    (w) => ({ section: [1, 'h3', [[0, [], 0, w()]]] }),
    (w) => ({ section: [1, 'aside', [[0, [], 0, w()]]] }),
    (w) => ({ section: [3, 'ul', [[[0, [], 0, w()]], [[0, [], 0, w()]]]] }),
  ],
  blocksOf: (parts) => {
    const all = parts.flatMap(({ card }) => (card === undefined ? [] : [card]));
    let next = -1;
    const sections = parts.map(({ section, card }) => {
      if (card === undefined) return section;
      next += 1;
      return [10, next];
    });
    const json = {
      version: '0.3.1',
      markups: [['strong']],
      atoms: [['soft-return', '', {}]],
      cards: all,
      sections,
    };
    return blocksFromTree(ghostText(readGhostPost({ mobiledoc: JSON.stringify(json) })).nodes, {
      picture,
      file,
    }).blocks;
  },
};

const publii: Format<object> = {
  constructs: [
    (w) => ({ type: 'publii-paragraph', content: `${w()} <em>${w()}</em><br>${w()}` }),
    (w) => ({ type: 'publii-header', content: w(), config: { headingLevel: 2 } }),
    (w) => ({
      type: 'publii-list',
      content: `<li>${w()}<ul><li>${w()}</li></ul></li>`,
      config: { listType: 'ul' },
    }),
    (w) => ({ type: 'publii-quote', content: { text: w(), author: w() } }),
    (w) => ({ type: 'publii-code', content: `${w()} < ${w()}` }),
    (w) => ({ type: 'publii-html', content: `&lt;p&gt;${w()}&lt;/p&gt;` }),
    (w) => ({ type: 'publii-image', content: { image: '#DOMAIN_NAME#a.jpg', alt: '', caption: w() } }),
    (w) => ({
      type: 'publii-gallery',
      content: {
        images: [
          { src: 'a', caption: w() },
          { src: 'b', caption: w() },
        ],
      },
    }),
    (w) => ({ type: 'publii-poll', content: { question: w(), answers: [w()] } }),
  ],
  blocksOf: (blocks) => {
    const source = {
      text: JSON.stringify(blocks),
      editor: 'blockeditor',
      media: 'm/',
      addressOf: () => null,
    };
    return blocksFromTree(publiiText(source).nodes, { picture, file }).blocks;
  },
};

const html: readonly Construct<string>[] = [
  (w) => `<p>${w()} <strong>${w()}</strong></p>`,
  (w) => `<h2>${w()}</h2>`,
  (w) => `<ul><li>${w()}</li><li>${w()}</li></ul>`,
  (w) => `<blockquote><p>${w()}</p></blockquote>`,
  (w) => `<figure><img src="a.jpg" alt=""><figcaption>${w()}</figcaption></figure>`,
  (w) => `<table><tr><th>${w()}</th><th>${w()}</th></tr><tr><td>${w()}</td><td>${w()}</td></tr></table>`,
  (w) => `<details><summary>${w()}</summary><p>${w()}</p></details>`,
  (w) => `<pre>${w()}\n${w()}</pre>`,
  (w) => `<dl><dt>${w()}</dt><dd>${w()}</dd></dl>`,
  ...['', 'none-'].flatMap((address): readonly Construct<string>[] => [
    (w) =>
      `<figure><video src="${address}a.mp4"></video><figcaption>${w()} <i>${w()}</i> (Photo: ${w()})</figcaption></figure>`,
    (w) =>
      `<figure class="recording"><audio src="${address}a.mp3"></audio><figcaption><span class="recording-title">${w()}</span> <span class="caption">${w()}</span> <small class="credit">${w()}</small><details class="transcript"><summary>Transcript</summary><p>${w()}</p><p>${w()}</p></details></figcaption></figure>`,
    (w) =>
      `<figure class="wp-block-audio"><audio src="${address}a.mp3"></audio><figcaption>${w()}</figcaption></figure><details><summary>Transcript</summary><p>${w()}</p></details>`,
    (w) =>
      `<figure><audio src="${address}a.mp3"></audio><ul><li>${w()}</li></ul><details><summary>${w()}</summary>${w()}</details></figure>`,
    (w) => `<div class="wp-block-file"><a href="${address}a.pdf">${w()}</a></div>`,
    (w) =>
      `<div class="kg-file-card"><a href="${address}a.pdf"><div class="kg-file-card-title">${w()}</div><div class="kg-file-card-caption">${w()}</div></a></div>`,
  ]),
];
const uploaded = (ids: readonly string[] | null): readonly Attachment[] =>
  (ids ?? []).map((id) => ({ id, address: `/${id}.jpg`, alt: '', caption: '', credit: '', words: '' }));
const wordPress: Format<string> = {
  constructs: [
    ...html,
    (w) => `${w()}\n${w()}`,
    (w) => `[caption id="attachment_1" width="300"]<img src="a.jpg" alt="" /> ${w()}[/caption]`,
    (w) => `[gallery ids="1,2"]\n\n${w()}`,
    (w) => `[poll id="3"]${w()}[/poll]`,
    (w) => `[embed]https://youtu.be/abcdefghijk[/embed]\n\n${w()}`,
  ],
  blocksOf: (parts) => blocksFromHtml(shownHtml(parts.join('\n\n'), uploaded).html, { picture, file }).blocks,
};
const page: Format<string> = {
  constructs: html,
  blocksOf: (parts) => {
    const source = `<html><body><article><h1>Title</h1><p>So it begins.</p>${parts.join('\n')}</article></body></html>`;
    return readArticleHtml(source, 'a.html').convert({ picture, file }).blocks;
  },
};
const markdown: Format<string> = {
  constructs: [
    ...html,
    (w) => `${w()} **${w()}** [${w()}](https://n.example/)`,
    (w) => `## ${w()}`,
    (w) => `1. ${w()}\n   - ${w()}`,
    (w) => `> ${w()}`,
    (w) => `| ${w()} | ${w()} |\n|---|---|\n| ${w()} | ${w()} |`,
    (w) => `\`\`\`js\n${w()}\n\`\`\``,
  ],
  blocksOf: (parts) =>
    readArticleMarkdown(`# Title\n\n${parts.join('\n\n')}`, 'a.md').convert({ picture, file }).blocks,
};

describe('every visible word comes, in order, of', () => {
  it('Ghost’s Lexical', () => holds(lexical));
  it('Ghost’s Mobiledoc', () => holds(mobiledoc));
  it('Publii’s blocks', () => holds(publii));
  it('WordPress, classic and blocks', () => holds(wordPress));
  it('a page', () => holds(page));
  it('Markdown', () => holds(markdown));
});
