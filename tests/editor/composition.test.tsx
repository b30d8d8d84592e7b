import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { compose, inputMethod } from './compose.ts';
import { mediaItem, openEditor, press, type } from './harness.tsx';

describe('an input method', () => {
  test('writes into an empty paragraph, after words and in a list', async () => {
    const editor = await openEditor();
    await compose('に', 'にほ', 'にほん', '日本');
    await editor.expectOutline('p 日本');
    await type(' and ');
    await compose('ㅎ', '하', '한');
    await editor.expectOutline('p 日本 and 한');
    await press('Enter', 'Control+Shift+8');
    await compose('ni', '你');
    await editor.expectOutline('p 日本 and 한', 'ul{你}');
  });

  test('writes into both parts of a pull quote and a caption', async () => {
    const editor = await openEditor({ pick: mediaItem('a.png', 1) });
    await press('Control+Alt+q');
    await compose('か', '書');
    await press('Enter');
    await compose('な', '名');
    await press('Enter', 'Control+Alt+f');
    await compose('え', '絵');
    await editor.expectOutline('pull "書" by 名', 'figure(, ) 絵');
    expect(editor.changes()).toBeGreaterThan(0);
  });

  test('is left alone: no sign, Markdown or menu takes what it composes, and its Enter begins no paragraph', async () => {
    const editor = await openEditor();
    await type('said ');
    await compose('"', '"に', '"日本"');
    await type(' ');
    await compose('-', '--');
    await type(' ');
    await compose("'");
    await editor.expectOutline(`p said "日本" -- '`);
    await press('Enter');
    await compose('#', '##', '## あ');
    await editor.expectOutline(`p said "日本" -- '`, 'p ## あ');
    await press('Enter');
    const composing = { text: '/h2', selectionStart: 3, selectionEnd: 3 };
    await inputMethod().send('Input.imeSetComposition', composing);
    await expect.poll(() => editor.element().textContent).toContain('/h2');
    expect(page.getByRole('listbox').query()).toBeNull();
    const enter = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
    await inputMethod().send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    await inputMethod().send('Input.insertText', { text: '日' });
    await editor.expectOutline(`p said "日本" -- '`, 'p ## あ', 'p 日');
  });

  test('is undone as one step', async () => {
    const editor = await openEditor();
    await type('before');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await compose('に', 'にほん', '日本');
    await editor.expectOutline('p before日本');
    await press('Control+z');
    await editor.expectOutline('p before');
  });
});
