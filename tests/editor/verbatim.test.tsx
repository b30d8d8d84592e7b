import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openEditor, paste, press, type } from './harness.tsx';

describe('a block of code', () => {
  test('is made of the lines where the caret is, and turned back, by its key', async () => {
    const editor = await openEditor();
    await type('one\ntwo\n\nthree');
    await press('Control+a', 'Control+Alt+c');
    await editor.expectOutline('code() one\\ntwo\\n\\nthree');
    await press('Control+Alt+c');
    await editor.expectOutline('p one', 'p two', 'p', 'p three');
    await press('Control+z');
    await editor.expectOutline('code() one\\ntwo\\n\\nthree');
  });

  test('Enter keeps the indent, Tab indents, two empty lines at its end leave it', async () => {
    const editor = await openEditor();
    await press('Control+Alt+c');
    await type('if (a) {\n');
    await press('Tab');
    await type('b();\nc();');
    await editor.expectOutline('code() if (a) {\\n\tb();\\n\tc();');
    await press('Enter', 'Shift+Tab');
    await type('}\n\n\nAfter.');
    await editor.expectOutline('code() if (a) {\\n\tb();\\n\tc();\\n}', 'p After.');
  });

  test('Tab moves selected lines in and Shift+Tab out again', async () => {
    const editor = await openEditor();
    await press('Control+Alt+c');
    await type('a\nb\nc');
    await press('Shift+ArrowUp', 'Tab');
    await editor.expectOutline('code() a\\n\tb\\n\tc');
    await press('Shift+Tab');
    await editor.expectOutline('code() a\\nb\\nc');
    await press('Control+z');
    await editor.expectOutline('code() a\\n\tb\\n\tc');
  });

  test('Shift+Tab with nothing to move back leaves the text: no trap for the keyboard', async () => {
    const editor = await openEditor();
    await press('Control+Alt+c');
    await type('a');
    await press('Shift+Tab');
    expect(document.activeElement).not.toBe(editor.element());
  });

  test('Control+Enter and the arrow down leave it', async () => {
    for (const key of ['Control+Enter', 'ArrowDown']) {
      const editor = await openEditor();
      await press('Control+Alt+c');
      await type('a');
      await press(key);
      await type('b');
      await editor.expectOutline('code() a', 'p b');
      await editor.unmount();
    }
  });

  test('takes the characters of a paste, whatever it looks like, and no marks', async () => {
    const editor = await openEditor();
    await press('Control+Alt+c');
    paste(editor.element(), { 'text/plain': '<b>\n\tx\r\n</b>', 'text/html': '<b>bold</b>' });
    await press('Control+b');
    await type('y');
    await press('Control+a', 'Control+b');
    await editor.expectOutline('code() <b>\\n\tx\\n</b>y');
  });

  test('signs are signs in it: no Markdown, no typographic quotes or dashes', async () => {
    const editor = await openEditor();
    await press('Control+Alt+c');
    await type('# a **b** "c" -- `d`');
    await editor.expectOutline('code() # a **b** "c" -- `d`');
    await press('Control+Enter');
    await type('a **b**');
    await editor.expectOutline('code() # a **b** "c" -- `d`', 'p a **b**');
    expect(JSON.stringify(editor.saved())).toContain('"text":"b"');
  });

  test('Backspace at its start gives paragraphs, beside it goes in, and merges nothing', async () => {
    const editor = await openEditor();
    await press('Control+Alt+c');
    await type('a\nb');
    await press('Control+Enter');
    await type('after');
    await press('Home', 'Backspace');
    await type('!');
    await editor.expectOutline('code() a\\nb!', 'p after');
    await press('Delete');
    await editor.expectOutline('code() a\\nb!', 'p after');
    await press('ArrowUp', 'Home', 'Backspace');
    await editor.expectOutline('p a', 'p b!', 'p after');
  });

  test('names its language, which is undone like any change', async () => {
    const editor = await openEditor();
    await press('Control+Alt+c');
    await type('a');
    await page.getByRole('textbox', { name: 'Language, such as js or python' }).fill('C++ !');
    await editor.expectOutline('code(c++) a');
    editor.element().focus();
    await press('Control+z');
    await editor.expectOutline('code() a');
    await expect
      .element(page.getByRole('textbox', { name: 'Language, such as js or python' }))
      .toHaveValue('');
  });

  test('is pasted from a page with its language', async () => {
    const editor = await openEditor();
    paste(editor.element(), { 'text/html': '<pre><code class="language-js">a\n\tb</code></pre>' });
    await editor.expectOutline('code(js) a\\n\tb');
  });

  test('typed, undone, redone, saved and loaded again it is the same', async () => {
    const editor = await openEditor();
    await press('Control+Alt+c');
    await type('if (a) {\n');
    await press('Tab');
    await type('b();\n}');
    await press('Control+z', 'Control+Shift+z');
    const first = structuredClone(editor.saved());
    await editor.unmount();
    const again = await openEditor({ body: first });
    await type('x');
    await press('Backspace');
    await expect.poll(() => again.saved()).toEqual(first);
  });
});

describe('HTML as a block', () => {
  test('is shown as text and never as HTML', async () => {
    const editor = await openEditor();
    await editor.button('Insert').click();
    await page.getByRole('menuitem', { name: 'HTML', exact: true }).click();
    await type('<img src=x onerror="document.title=1">\n<b>bold</b>');
    await editor.expectOutline('html <img src=x onerror="document.title=1">\\n<b>bold</b>');
    expect(editor.element().querySelector('.raw-html img, .raw-html b')).toBeNull();
    await expect.element(page.getByText('HTML, shown as text')).toBeVisible();
    await press('Control+Alt+0');
    await editor.expectOutline('p <img src=x onerror="document.title=1">', 'p <b>bold</b>');
  });
});
