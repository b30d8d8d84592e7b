import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openEditor, press, type } from './harness.tsx';

describe('typing', () => {
  test('words, paragraphs and a line break', async () => {
    const editor = await openEditor();
    await type('One sentence.\nAnother');
    await press('Shift+Enter');
    await type('line');
    await editor.expectOutline('p One sentence.', 'p Another\\nline');
  });

  test('spelling is checked in the language of the article, never in code', async () => {
    const editor = await openEditor({ language: 'pt' });
    await type('um\n');
    await press('Control+Alt+c');
    await type('let');
    const checked = (selector: string): boolean | undefined =>
      editor.element().parentElement?.querySelector<HTMLElement>(selector)?.spellcheck;
    await expect.poll(() => checked('code, pre')).toBe(false);
    expect(checked('p')).toBe(true);
    expect(editor.element().lang).toBe('pt');
  });

  test('opening an article and moving the caret change nothing', async () => {
    const editor = await openEditor();
    await press('ArrowLeft', 'ArrowRight', 'Control+a');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(editor.changes()).toBe(0);
  });

  test('the last 200 steps can be undone, however many there were', async () => {
    const editor = await openEditor();
    await type('one');
    // Lexical writes a step down after the turn that takes it.
    const step = (name: string): Promise<void> => {
      editor.run(name);
      return new Promise((resolve) => setTimeout(resolve));
    };
    for (let count = 0; count < 205; count += 1) await step('Duplicate block');
    await expect.poll(() => editor.saved().root.children.length).toBe(206);
    for (let count = 0; count < 206; count += 1) await step('Undo');
    await editor.expectOutline(...Array.from({ length: 6 }, () => 'p one'));
  });

  test('undo and redo, by key and by button, are changes to save', async () => {
    const editor = await openEditor();
    await type('kept');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await type(' gone');
    await press('Control+z');
    await editor.expectOutline('p kept');
    await press('Control+Shift+z');
    await editor.expectOutline('p kept gone');
    await editor.button('Undo').click();
    await editor.expectOutline('p kept');
    await editor.button('Redo').click();
    await editor.expectOutline('p kept gone');
  });

  test('the words are counted when the keyboard rests', async () => {
    const editor = await openEditor();
    await type('four words, counted here');
    await expect.poll(() => editor.facts.at(-1)?.words).toBe(4);
    await press('Enter');
    await type('and two');
    await expect.poll(() => editor.facts.at(-1)?.words).toBe(6);
  });

  test('the text is a labelled multi-line text box', async () => {
    const editor = await openEditor();
    const element = editor.element();
    expect(element.getAttribute('aria-multiline')).toBe('true');
    expect(element.lang).toBe('en');
    expect(element.querySelector('p')?.dir).toBe('auto');
    expect(getComputedStyle(element).outlineStyle).toBe('none');
  });

  test('an article with a direction has it in every block, and saves none', async () => {
    const editor = await openEditor({ direction: 'rtl' });
    await expect.poll(() => editor.element().dir).toBe('rtl');
    expect(editor.element().querySelector('p')?.hasAttribute('dir')).toBe(false);
    expect(editor.changes()).toBe(0);
    await type('words');
    expect(editor.saved().root['direction']).toBeNull();
  });

  test('read-only shows the text and no toolbar', async () => {
    const editor = await openEditor({ readOnly: true });
    expect(editor.element().contentEditable).toBe('false');
    expect(page.getByRole('toolbar').query()).toBeNull();
  });
});

describe('blocks', () => {
  const byKey: readonly (readonly [string, string])[] = [
    ['Control+Alt+2', 'h2 words'],
    ['Control+Alt+3', 'h3 words'],
    ['Control+Alt+4', 'h4 words'],
    ['Control+Alt+0', 'p words'],
    ['Control+Shift+8', 'ul{words}'],
    ['Control+Shift+7', 'ol{words}'],
    ['Control+Shift+9', 'quote words'],
  ];
  test.each(byKey)('%s gives %s', async (chord, line) => {
    const editor = await openEditor();
    await type('words');
    await press(chord);
    await editor.expectOutline(line);
  });

  const byButton: readonly (readonly [string, string])[] = [
    ['Bulleted list', 'ul{words}'],
    ['Numbered list', 'ol{words}'],
    ['Quote', 'quote words'],
  ];
  test.each(byButton)('the button %s gives %s, and takes it back', async (name, line) => {
    const editor = await openEditor();
    await type('words');
    await editor.button(name).click();
    await editor.expectOutline(line);
    await expect.element(editor.button(name)).toHaveAttribute('aria-pressed', 'true');
    await editor.button(name).click();
    await editor.expectOutline('p words');
    await expect.element(editor.button(name)).toHaveAttribute('aria-pressed', 'false');
  });

  test('the text style list sets and shows the style', async () => {
    const editor = await openEditor();
    await type('words');
    await page.getByRole('combobox', { name: 'Text style' }).selectOptions('Heading 3');
    await editor.expectOutline('h3 words');
    await type(' more');
    await editor.expectOutline('h3 words more');
    await press('Enter');
    await expect.element(page.getByRole('combobox', { name: 'Text style' })).toHaveValue('paragraph');
  });

  test('several paragraphs become headings at once; a list item leaves its list', async () => {
    const editor = await openEditor();
    await type('one\ntwo');
    await press('Control+a', 'Control+Alt+2');
    await editor.expectOutline('h2 one', 'h2 two');
    await press('Control+Shift+8');
    await editor.expectOutline('ul{one; two}');
    await press('Control+End', 'Control+Alt+0');
    await editor.expectOutline('ul{one}', 'p two');
  });

  test('Tab nests a list item, Shift+Tab takes it back, Enter twice leaves the list', async () => {
    const editor = await openEditor();
    await press('Control+Shift+8');
    await type('one\ntwo');
    await press('Tab');
    await editor.expectOutline('ul{one; ul{two}}');
    await press('Shift+Tab');
    await editor.expectOutline('ul{one; two}');
    await press('Enter', 'Enter');
    await type('out');
    await editor.expectOutline('ul{one; two}', 'p out');
  });

  test('a divider comes after the paragraph, with the caret below; Backspace takes it away', async () => {
    const editor = await openEditor();
    await type('above');
    await editor.button('Divider').click();
    await type('below');
    await editor.expectOutline('p above', '---', 'p below');
    await press('Home', 'Backspace');
    await editor.expectOutline('p above', 'p below');
  });

  test('bold and italic, by key and by button', async () => {
    const editor = await openEditor();
    await type('a ');
    await press('Control+b');
    await type('bold');
    await press('Control+b');
    await type(' and ');
    await editor.button('Italic').click();
    await expect.element(editor.button('Italic')).toHaveAttribute('aria-pressed', 'true');
    await type('slanted');
    await editor.expectOutline('p a **bold** and _slanted_');
  });
});
