import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type Body, bodyOf } from '../../shared/body/body.schema.ts';
import { bodyNodes } from '../../shared/body/nodes/index.ts';
import { readBody } from '../../shared/body/walk-body.ts';
import { fileNode, recordingNode } from '../helpers/body-nodes.ts';
import { openEditor, press, type } from './harness.tsx';

const element = { version: 1, direction: null, format: '', indent: 0 } as const;
const words = (text: string, format = 0) =>
  ({ type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' }) as const;
const paragraph = (...children: readonly object[]) => ({
  type: 'paragraph',
  ...element,
  textFormat: 0,
  textStyle: '',
  children,
});
const tab = { type: 'tab', version: 1, text: '\t', format: 0, detail: 2, mode: 'normal', style: '' } as const;
function picture(media: string, caption: object): object {
  const children = [{ type: 'figure-caption', ...element, children: [caption] }];
  const words = { alt: '', decorative: false, credit: 'Mara Lind' };
  return { type: 'figure', ...element, media: media.repeat(64), ...words, children };
}

const item = (value: number, indent: number, ...children: readonly object[]) => ({
  type: 'listitem',
  ...element,
  indent,
  value,
  children,
});
const cell = (text: string, headerState: number) => ({
  type: 'tablecell',
  ...element,
  backgroundColor: null,
  headerState,
  colSpan: 1,
  rowSpan: 1,
  children: [paragraph(words(text))],
});

/** Every node there is, in the form that the editor writes it. */
const everything: readonly object[] = [
  paragraph(
    words('plain '),
    words('bold', 1),
    words(' italic', 2),
    words(' both', 3),
    words(' u', 8),
    { type: 'linebreak', version: 1 },
    tab,
    {
      type: 'link',
      ...element,
      url: 'https://example.org/',
      rel: null,
      target: null,
      title: null,
      children: [words('link')],
    },
  ),
  ...(['h2', 'h3', 'h4'] as const).map((tag) => ({
    type: 'heading',
    ...element,
    tag,
    children: [words(tag)],
  })),
  { type: 'quote', ...element, children: [words('quoted')] },
  {
    type: 'list',
    ...element,
    listType: 'bullet',
    tag: 'ul',
    start: 1,
    children: [
      item(1, 0, words('one')),
      item(2, 0, {
        type: 'list',
        ...element,
        listType: 'number',
        tag: 'ol',
        start: 1,
        children: [item(1, 1, words('nested'))],
      }),
      item(2, 0, words('two')),
    ],
  },
  {
    type: 'list',
    ...element,
    listType: 'number',
    tag: 'ol',
    start: 3,
    children: [item(3, 0, words('three'))],
  },
  {
    type: 'pull-quote',
    ...element,
    children: [
      { type: 'pull-quote-text', ...element, children: [words('large')] },
      { type: 'pull-quote-attribution', ...element, children: [] },
    ],
  },
  picture('a', words('caption')),
  {
    type: 'gallery',
    ...element,
    children: [
      picture('b', words('one of two')),
      picture('c', words('the other', 1)),
      { type: 'gallery-caption', ...element, children: [words('both')] },
    ],
  },
  {
    type: 'table-block',
    ...element,
    children: [
      { type: 'table-caption', ...element, children: [words('in port')] },
      {
        type: 'table',
        ...element,
        children: [
          { type: 'tablerow', ...element, children: [cell('Year', 3), cell('Boats', 1)] },
          { type: 'tablerow', ...element, children: [cell('2024', 2), cell('12', 0)] },
        ],
      },
    ],
  },
  { type: 'horizontalrule', version: 1 },
  paragraph(words('said'), { type: 'footnote', ...element, children: [words('By whom?')] }),
  paragraph(words('in '), { type: 'language', ...element, language: 'fr', children: [words('français', 2)] }),
  {
    type: 'code-block',
    ...element,
    language: 'js',
    children: [words('if (a) {'), { type: 'linebreak', version: 1 }, tab, words('b();')],
  },
  {
    type: 'fact-box',
    ...element,
    children: [
      { type: 'fact-box-title', ...element, children: [words('Facts')] },
      paragraph(words('one')),
      { type: 'quote', ...element, children: [words('two')] },
    ],
  },
  {
    type: 'details',
    ...element,
    children: [
      { type: 'details-summary', ...element, children: [words('More')] },
      paragraph(words('inside')),
    ],
  },
  {
    type: 'correction',
    ...element,
    kind: 'clarification',
    date: '2026-11-25',
    children: [paragraph(words('It was meant so.'))],
  },
  { type: 'raw-html', ...element, children: [words('<b onclick="x">')] },
  { type: 'article-card', version: 1, article: '01m77d48a0xys4w7qv13frz8zy' },
  recordingNode('d'.repeat(64), { title: 'The tide', transcript: 'Waves.', poster: 'a'.repeat(64) }),
  fileNode('e'.repeat(64), 'The tide table'),
  {
    type: 'embed',
    version: 1,
    url: 'https://vimeo.com/123456',
    provider: 'vimeo',
    title: 'The gates',
    thumbnail: 'a'.repeat(64),
  },
  { ...paragraph(words('ends rtl')), direction: 'rtl' },
];

function typesIn(nodes: readonly unknown[]): readonly string[] {
  return nodes.flatMap((node) => {
    const { type, children = [] } = node as { type: string; children?: readonly unknown[] };
    return [type, ...typesIn(children)];
  });
}

describe('what is saved', () => {
  test('the sample below has every node there is, and its schemas hold', () => {
    expect(new Set(typesIn(everything))).toEqual(new Set(Object.keys(bodyNodes)));
    expect(readBody(bodyOf(everything)).problems).toEqual([]);
  });

  test('is what was loaded, to the last field, after a change and its undo', async () => {
    const editor = await openEditor({ body: bodyOf(everything) });
    await type(' more');
    await press('Control+z');
    await expect.poll(() => JSON.parse(JSON.stringify(editor.saved()))).toEqual(bodyOf(everything));
  });

  test('differs only where it was changed', async () => {
    const editor = await openEditor({ body: bodyOf(everything) });
    await type('!');
    const changed = [...everything.slice(0, -1), { ...paragraph(words('ends rtl!')), direction: 'rtl' }];
    await expect.poll(() => editor.saved()).toEqual(bodyOf(changed));
  });

  test('can still be read when the editor is gone', async () => {
    const editor = await openEditor();
    await type('Last words');
    await editor.unmount();
    await editor.expectOutline('p Last words');
  });

  test('can be loaded again without a difference', async () => {
    const editor = await openEditor();
    await press('Control+Shift+8');
    await type('one\ntwo');
    await press('Tab', 'Enter', 'Enter', 'Enter', 'Control+Alt+q');
    await type('words\nname\n');
    await press('Control+Alt+d');
    const first = structuredClone(editor.saved());
    await editor.unmount();
    const again = await openEditor({ body: first });
    await type('x');
    await press('Backspace');
    await expect.poll(() => again.saved()).toEqual(first);
  });
});

describe('a body that this version cannot read whole', () => {
  const unreadable: readonly (readonly [string, Body])[] = [
    [
      'an unknown block',
      bodyOf([paragraph(words('Known.')), { type: 'hologram', children: [paragraph(words('Unknown.'))] }]),
    ],
    ['an unknown field', bodyOf([{ ...paragraph(words('Known.')), mood: 1 }, paragraph(words('Unknown.'))])],
    [
      'a later format',
      { ...bodyOf([paragraph(words('Known.')), paragraph(words('Unknown.'))]), schemaVersion: 99 },
    ],
  ];
  test.each(unreadable)(
    '%s: its words are shown, nothing can be typed, nothing is saved',
    async (_name, body) => {
      const editor = await openEditor({ body });
      await expect
        .element(page.getByRole('heading', { name: 'This text can be read here, but not edited' }))
        .toBeVisible();
      await expect.element(page.getByText('Known.', { exact: true })).toBeVisible();
      await expect.element(page.getByText('Unknown.', { exact: true })).toBeVisible();
      await userEvent.click(page.getByText('Known.', { exact: true }));
      await type('x');
      await press('Control+a', 'Delete');
      expect(editor.changes()).toBe(0);
      expect(page.getByRole('textbox').query()).toBeNull();
      expect(document.querySelector('[contenteditable=true]')).toBeNull();
    },
  );
});

test('a pull quote without a speaker and a figure without a caption get a place for them', async () => {
  const editor = await openEditor({
    body: bodyOf([
      {
        type: 'figure',
        ...element,
        media: 'a'.repeat(64),
        alt: '',
        decorative: true,
        credit: '',
        children: [],
      },
      {
        type: 'pull-quote',
        ...element,
        children: [{ type: 'pull-quote-text', ...element, children: [words('large')] }],
      },
    ]),
  });
  expect(editor.changes()).toBe(0);
  await type('Mara Lind');
  await press('ArrowUp', 'ArrowUp');
  await type('Caption');
  await editor.expectOutline('figure(decorative, ) Caption', 'pull "large" by Mara Lind');
});

test('a body without any block opens with an empty paragraph', async () => {
  const editor = await openEditor({ body: bodyOf([]) });
  await type('First.');
  await editor.expectOutline('p First.');
});
