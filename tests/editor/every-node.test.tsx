import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { OtherArticles } from '../../renderer/features/editor/index.ts';
import type { OtherArticle } from '../../shared/articles/other-article.ts';
import { type Body, emptyBody } from '../../shared/body/body.schema.ts';
import type { BodyNodeType } from '../../shared/body/nodes/index.ts';
import type { ArticleId } from '../../shared/library/ids.ts';
import { fileItem, mediaItem, type Opened, openEditor, press, touchAll, type } from './harness.tsx';
import { outline } from './outline.ts';

type Writing = (editor: Opened) => Promise<void>;

const typed: Writing = () => type('one\ntwo');
const tabbed: Writing = async () => {
  await press('Control+Alt+c');
  await type('a\n');
  await press('Tab');
  await type('b\n\n\nc');
};
const list: Writing = () => type('- one\ntwo\n\n1. three\nfour');
const pullQuote: Writing = async () => {
  await type('Before.\n');
  await press('Control+Alt+q');
  await type('words\nname');
};
const figure: Writing = async (editor) => {
  await type('Before.\n');
  await press('Control+Alt+f');
  await expect.poll(() => JSON.stringify(editor.saved())).toContain('"figure"');
  await type(' at dawn');
};
const gallery: Writing = async (editor) => {
  await type('Before.\n/gallery');
  await press('Enter');
  await expect.poll(() => JSON.stringify(editor.saved())).toContain('"gallery"');
  await type('Both\nAfter.');
};
const table: Writing = async () => {
  await type('Before.');
  await press('Control+Alt+t');
  await type('A');
  await press('Tab');
  await type('B');
  await press('Shift+Tab', 'Shift+Tab');
  await type('Caption');
};
const box =
  (name: string): Writing =>
  async (editor) => {
    editor.run(name);
    await type('Title\none\ntwo');
  };

const factBox = box('Fact box');
const details = box('Details to open');

/** How each node is written. A node that is missing here doesn't compile. */
const writing: Readonly<Record<BodyNodeType, Writing>> = {
  paragraph: typed,
  text: async () => {
    await type('a **bold** and ');
    await press('Control+i');
    await type('slanted');
  },
  linebreak: async () => {
    await type('one');
    await press('Shift+Enter');
    await type('two');
  },
  tab: tabbed,
  'code-block': tabbed,
  heading: () => type('## Head\nText'),
  quote: () => type('> Said.\nText'),
  list,
  listitem: list,
  horizontalrule: () => type('one\n---\ntwo'),
  'pull-quote': pullQuote,
  'pull-quote-text': pullQuote,
  'pull-quote-attribution': pullQuote,
  figure,
  'figure-caption': figure,
  gallery,
  'gallery-caption': gallery,
  'table-block': table,
  'table-caption': table,
  table,
  tablerow: table,
  tablecell: table,
  recording: async (editor) => {
    editor.run('Video or audio');
    await expect.poll(() => JSON.stringify(editor.saved())).toContain('"recording"');
    await type('After.');
  },
  file: async (editor) => {
    editor.run('Document to download');
    await expect.poll(() => JSON.stringify(editor.saved())).toContain('"file"');
    await type('After.');
  },
  embed: async (editor) => {
    await type('/embed https://youtu.be/AlvaneFlood');
    await press('Enter');
    await expect.poll(() => JSON.stringify(editor.saved())).toContain('"embed"');
    await type('After.');
  },
  'article-card': async (editor) => {
    await type('/article boats');
    await press('Enter');
    await expect.element(page.getByRole('option', { name: /Boats/ })).toBeVisible();
    await press('Enter');
    await expect.poll(() => JSON.stringify(editor.saved())).toContain('"article-card"');
    await type('After.');
  },
  'fact-box': factBox,
  'fact-box-title': factBox,
  details,
  'details-summary': details,
  correction: async (editor) => {
    editor.run('Correction or update');
    await type('It was 1974.\nNot 1975.');
  },
  'raw-html': async (editor) => {
    editor.run('HTML');
    await type('<b>raw</b>');
  },
  link: async () => {
    await type('see this');
    await press('Shift+Control+ArrowLeft', 'Control+k');
    await expect.element(page.getByRole('combobox', { name: /headline/ })).toHaveFocus();
    await type('example.org/a\n');
    await press('End');
    await type(' now');
  },
  language: async (editor) => {
    await type('said oui');
    await press('Shift+Control+ArrowLeft');
    editor.run('Language of the words');
    await page.getByRole('combobox', { name: 'Language of these words' }).fill('fr');
    await press('Enter');
  },
  footnote: async () => {
    await type('The wall');
    await press('Control+Alt+n');
    await expect.element(page.getByRole('textbox', { name: 'Words of the note' })).toHaveFocus();
    await type('Built in 1962.\n');
    await type(' held');
  },
};

const items = [mediaItem('a.jpg', 1, { alt: 'one', caption: 'The quay' }), mediaItem('b.jpg', 2)];
const other: OtherArticle = {
  id: '01m77d48a0xys4w7qv13frz8zy' as ArticleId,
  headline: 'Boats are back',
  standfirst: '',
  section: '',
  picture: null,
  leftOut: null,
};
const files = {
  recording: fileItem('mp3', { title: 'A', transcript: 'B' }),
  document: fileItem('pdf', { title: 'C' }),
};
const film = { ...files, recording: fileItem('mp4', { title: 'A', caption: 'C', transcript: 'B' }) };
const articles: OtherArticles = {
  find: async () => [other],
  get: async () => [other],
  at: async () => [],
};
const open = (chosen: typeof files, body: Body = emptyBody()): Promise<Opened> =>
  openEditor({
    body,
    pick: items[0] ?? null,
    several: items,
    files: chosen,
    articles,
  });
const json = (body: Body): unknown => JSON.parse(JSON.stringify(body));

/** Lexical writes a step down after the turn that takes it. */
async function step(editor: Opened, name: 'Undo' | 'Redo'): Promise<void> {
  editor.run(name);
  await new Promise((resolve) => setTimeout(resolve));
}

const together = Map.groupBy(Object.keys(writing) as BodyNodeType[], (name) => writing[name]);

const cases = [
  ...[...together].map(([write, names]) => ({ label: names.join(', '), names, write, chosen: files })),
  { label: 'recording of a film', names: ['recording'], write: writing.recording, chosen: film },
];

describe.each(cases)('$label', ({ names, write, chosen }) => {
  test('are the same undone and redone, copied and pasted, opened again', async () => {
    const editor = await open(chosen);
    await write(editor);
    for (const name of names) {
      await expect.poll(() => JSON.stringify(editor.saved())).toContain(`"type":"${name}"`);
    }
    const saved = json(editor.saved());

    let steps = 0;
    for (; steps < 60 && outline(editor.saved()).join() !== 'p'; steps += 1) await step(editor, 'Undo');
    expect(outline(editor.saved())).toEqual(['p']);
    for (; steps > 0; steps -= 1) await step(editor, 'Redo');
    expect(json(editor.saved())).toEqual(saved);

    editor.element().focus();
    await press('Control+a', 'Control+c');
    await editor.unmount();
    const other = await open(chosen);
    await press('Control+v');
    await expect.poll(() => json(other.saved())).toEqual(saved);
    await other.unmount();

    const again = await open(chosen, saved as Body);
    touchAll(again.element());
    await expect.poll(again.changes).toBeGreaterThan(0);
    expect(json(again.saved())).toEqual(saved);
  });
});
