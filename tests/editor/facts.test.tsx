import { describe, expect, test } from 'vitest';
import { showBlock } from '../../renderer/features/editor/index.ts';
import { mediaItem, openEditor, press, type } from './harness.tsx';

describe('what is known of the text', () => {
  test('headings in order, and a way to each', async () => {
    const editor = await openEditor();
    await type('## First\nwords\n### Second\nmore');
    const headings = () => editor.facts.at(-1)?.headings.map(({ level, text }) => `${level} ${text}`);
    await expect.poll(headings).toEqual(['2 First', '3 Second']);
    showBlock(editor.facts.at(-1)?.headings[0]?.key ?? '');
    await type('The ');
    await editor.expectOutline('h2 The First', 'p words', 'h3 Second', 'p more');
    await expect.poll(headings).toEqual(['2 The First', '3 Second']);
    await press('Control+z', 'Control+Alt+0');
    await expect.poll(headings).toEqual(['3 Second']);
  });

  test('how it begins: a caption before it and a heading in it are none of its words', async () => {
    const editor = await openEditor({ pick: mediaItem('a.png', 1) });
    await press('Control+Alt+f');
    await type('Low water');
    await press('Enter');
    await type('The river fell.\n## Why\nNo rain.');
    await editor.expectOutline('figure(, ) Low water', 'p The river fell.', 'h2 Why', 'p No rain.');
    await expect.poll(() => editor.facts.at(-1)?.opening).toBe('The river fell. No rain.');
  });

  test('a TK in words, captions and fields; choosing one selects it', async () => {
    const editor = await openEditor({ pick: mediaItem('a.png', 1, { alt: 'TK alt' }) });
    await type('The TK mayor, **TK**\n');
    await press('Control+Alt+f');
    await type('by TK');
    const contexts = () => editor.facts.at(-1)?.reminders.map(({ context }) => context);
    await expect.poll(contexts).toEqual(['The TK mayor, TK', 'The TK mayor, TK', 'by TK', 'TK alt']);
    const [, second] = editor.facts.at(-1)?.reminders ?? [];
    showBlock(second?.key ?? '', second?.index);
    await expect.poll(() => getSelection()?.toString()).toBe('TK');
    await type('Ann');
    await editor.expectOutline('p The TK mayor, **Ann**', 'figure(TK alt, ) by TK');
    await expect.poll(contexts).toEqual(['The TK mayor, Ann', 'by TK', 'TK alt']);
  });
});
