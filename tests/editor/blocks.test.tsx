import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openEditor, press, type } from './harness.tsx';

describe('blocks by key', () => {
  test('move up and down with the caret in them, undone step by step', async () => {
    const editor = await openEditor();
    await type('one\ntwo\nthree');
    await press('Alt+Shift+ArrowUp');
    await editor.expectOutline('p one', 'p three', 'p two');
    await type('!');
    await press('Alt+Shift+ArrowUp', 'Alt+Shift+ArrowUp');
    await editor.expectOutline('p three!', 'p one', 'p two');
    await press('Alt+Shift+ArrowDown');
    await editor.expectOutline('p one', 'p three!', 'p two');
    await press('Control+z', 'Control+z');
    await editor.expectOutline('p one', 'p three!', 'p two');
  });

  test('several at once, and an item within its list', async () => {
    const editor = await openEditor();
    await type('one\ntwo\nthree');
    await press('Shift+ArrowUp', 'Alt+Shift+ArrowUp');
    await editor.expectOutline('p two', 'p three', 'p one');
    await press('Control+End', 'Enter', 'Control+Shift+8');
    await type('a\nb');
    await press('Alt+Shift+ArrowUp', 'Alt+Shift+ArrowUp');
    await editor.expectOutline('p two', 'p three', 'p one', 'ul{b; a}');
  });

  test('are duplicated with the caret where it was, and deleted whole', async () => {
    const editor = await openEditor();
    await type('one\ntwo');
    await press('ArrowLeft', 'Control+Alt+Shift+d');
    await type('X');
    await editor.expectOutline('p one', 'p two', 'p twXo');
    await press('Control+Shift+k');
    await editor.expectOutline('p one', 'p two');
    await press('Control+Shift+k', 'Control+Shift+k');
    await editor.expectOutline('p');
    await type('new');
    await editor.expectOutline('p new');
  });
});

describe('whole lines selected by keys', () => {
  // The selection ends at the start of the next line, which no command is meant for.
  test.each<[string, readonly string[], readonly string[]]>([
    ['a heading', ['Control+Alt+2'], ['p one', 'h2 two', 'p three']],
    ['a list', ['Control+Shift+8'], ['p one', 'ul{two}', 'p three']],
    ['a quote', ['Control+Shift+9'], ['p one', 'quote two', 'p three']],
    ['a pull quote', ['Control+Alt+q'], ['p one', 'p two', 'pull "two" by', 'p three']],
    ['a code block', ['Control+Alt+c'], ['p one', 'code() two', 'p three']],
    ['a divider', ['Control+Alt+d'], ['p one', 'p two', '---', 'p three']],
    ['moved', ['Alt+Shift+ArrowDown'], ['p one', 'p three', 'p two']],
    ['deleted', ['Control+Shift+k'], ['p one', 'p three']],
  ])('%s: what stands below them stays what it is', async (_name, keys, lines) => {
    const editor = await openEditor();
    await type('one\ntwo\nthree');
    await press('Control+Home', 'ArrowDown', 'Home', 'Shift+ArrowDown');
    await press(...keys);
    await editor.expectOutline(...lines);
  });

  test('also after an empty line, and backwards', async () => {
    const editor = await openEditor();
    await type('one\n\nthree');
    await press('Home', 'Shift+ArrowUp', 'Shift+ArrowUp', 'Control+Alt+2');
    await editor.expectOutline('h2 one', 'h2', 'p three');
  });
});

describe('beside the text', () => {
  test('an empty line has a plus with every block', async () => {
    const editor = await openEditor();
    await type('one\n');
    await editor.button('Insert a block here').click();
    await page.getByRole('menuitem', { name: 'Heading 2' }).click();
    await type('Sub');
    await editor.expectOutline('p one', 'h2 Sub');
    // It follows the caret after the frame that shows the keystroke.
    await expect.poll(() => editor.button('Insert a block here').query()).toBeNull();
  });

  test('a block has a handle with a menu', async () => {
    const editor = await openEditor();
    await type('one\ntwo');
    await page.getByText('one').hover();
    await editor.button('Move or change this block').click();
    await page.getByRole('menuitem', { name: 'Move down' }).click();
    await editor.expectOutline('p two', 'p one');
    expect(document.activeElement).toBe(editor.element());
  });

  test('and is dragged by it', async () => {
    const editor = await openEditor();
    await type('one\ntwo\nthree');
    await page.getByText('one').hover();
    const handle = editor.button('Move or change this block');
    await userEvent.dragAndDrop(handle, page.getByText('three'), { targetPosition: { x: 20, y: 20 } });
    await editor.expectOutline('p two', 'p three', 'p one');
    await press('Control+z');
    await editor.expectOutline('p one', 'p two', 'p three');
  });
});

describe('the floating toolbar', () => {
  const floating = page.getByRole('toolbar', { name: 'Formatting of the selection' });

  test('stands over selected words, leaves them the keyboard, and is reached by Alt+F10', async () => {
    const editor = await openEditor();
    await type('some words');
    await press('Control+Shift+ArrowLeft');
    await expect.element(floating).toBeVisible();
    expect(document.activeElement).toBe(editor.element());
    await floating.getByRole('button', { name: 'Bold' }).click();
    await editor.expectOutline('p some **words**');
    expect(document.activeElement).toBe(editor.element());
    await press('Alt+F10');
    expect(floating.element().contains(document.activeElement)).toBe(true);
    await press('ArrowRight', 'Enter');
    await editor.expectOutline('p some _**words**_');
    await press('Escape');
    expect(document.activeElement).toBe(editor.element());
    await press('ArrowRight');
    expect(floating.query()).toBeNull();
  });

  test('leaves the fixed toolbar free above the first line', async () => {
    const editor = await openEditor();
    await type('some words');
    await press('Control+Shift+ArrowLeft');
    await expect.element(floating).toBeVisible();
    const bars = editor.element().closest('.article-editor')?.querySelector('.editor-bars');
    const { bottom } = bars?.getBoundingClientRect() ?? new DOMRect();
    expect(bottom).toBeGreaterThan(0);
    expect(floating.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom);
  });
});
