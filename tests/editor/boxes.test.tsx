import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mediaItem, openEditor, paste, press, type } from './harness.tsx';

async function insert(editor: Awaited<ReturnType<typeof openEditor>>, name: string): Promise<void> {
  await editor.button('Insert').click();
  await page.getByRole('menuitem', { name }).click();
}

describe.each([
  ['a fact box', 'Fact box', 'fact-box'],
  ['details', 'Details to open', 'details'],
])('%s', (_what, name, kind) => {
  test('is written with Enter: title, text, and on below it', async () => {
    const editor = await openEditor();
    await type('Before.\n');
    await insert(editor, name);
    await editor.expectOutline('p Before.', `${kind} ""{p}`);
    await type('Title\none\ntwo\n\nAfter.');
    await editor.expectOutline('p Before.', `${kind} "Title"{p one; p two}`, 'p After.');
    await press('Control+z', 'Control+Shift+z');
    await editor.expectOutline('p Before.', `${kind} "Title"{p one; p two}`, 'p After.');
  });

  test('shows what its title is for', async () => {
    const editor = await openEditor();
    await insert(editor, name);
    const content = (): string =>
      getComputedStyle(editor.element().querySelector(`.${kind} > p`) as Element, '::before').content;
    await expect.poll(content).not.toBe('none');
    await type('x');
    await expect.poll(content).toBe('none');
  });

  test('holds lists, headings and quotes', async () => {
    const editor = await openEditor();
    await insert(editor, name);
    await type('T\none');
    await press('Control+Shift+8', 'Enter');
    await type('two');
    await editor.expectOutline(`${kind} "T"{ul{one; two}}`);
    await press('Enter', 'Enter');
    await type('head');
    await press('Control+Alt+3');
    await editor.expectOutline(`${kind} "T"{ul{one; two}; h3 head}`);
  });

  test('what it cannot hold stands below it', async () => {
    const editor = await openEditor({ pick: mediaItem('a.png', 1) });
    await insert(editor, name);
    await type('T\none');
    await press('Control+Alt+f');
    await editor.expectOutline(`${kind} "T"{p one}`, 'figure(, )');
  });

  test('Backspace goes from the text to the title, and from its start dissolves the box', async () => {
    const editor = await openEditor();
    await insert(editor, name);
    await type('T\none');
    await press('Home', 'Backspace');
    await type('!');
    await editor.expectOutline(`${kind} "T!"{p one}`);
    await press('Delete');
    await type('>');
    await editor.expectOutline(`${kind} "T!"{p >one}`);
    await press('ArrowUp', 'Home', 'Backspace');
    await editor.expectOutline('p T!', 'p >one');
    await press('Control+z');
    await editor.expectOutline(`${kind} "T!"{p >one}`);
  });

  test('an empty one goes by Backspace', async () => {
    const editor = await openEditor();
    await type('Before.\n');
    await insert(editor, name);
    await press('Backspace');
    await type('on');
    await editor.expectOutline('p Before.', 'p on');
  });

  test('keys at its edges merge nothing', async () => {
    const editor = await openEditor();
    await insert(editor, name);
    await type('T\none\n\nafter');
    await press('Home', 'Backspace');
    await type('!');
    await editor.expectOutline(`${kind} "T"{p one!}`, 'p after');
    await press('Delete');
    await editor.expectOutline(`${kind} "T"{p one!}`, 'p after');
    await press('Control+Enter');
    await type('between');
    await editor.expectOutline(`${kind} "T"{p one!}`, 'p between', 'p after');
  });

  test('a paste into it keeps what it may hold inside, in order, and the rest below', async () => {
    const editor = await openEditor();
    await insert(editor, name);
    paste(editor.element(), { 'text/html': '<h2>A</h2><p>B</p>' });
    await press('Enter');
    paste(editor.element(), { 'text/html': '<p>one</p><ul><li>two</li></ul>' });
    await editor.expectOutline(`${kind} "A\\nB"{p one; ul{two}}`);
    paste(editor.element(), { 'text/html': '<p>x</p><pre>y</pre>' });
    const outline = JSON.stringify(editor.saved());
    for (const word of ['one', 'two', 'x', 'y']) expect(outline).toContain(word);
  });

  test('selecting everything and deleting leaves an empty article', async () => {
    const editor = await openEditor();
    await insert(editor, name);
    await type('T\none\n\nafter');
    await press('Control+a', 'Delete');
    await editor.expectOutline('p');
    await press('Control+z');
    await editor.expectOutline(`${kind} "T"{p one}`, 'p after');
  });

  test('copied and pasted it is the same box', async () => {
    const editor = await openEditor();
    await insert(editor, name);
    await type('T\none\n\nend');
    await press('Control+a', 'Control+c', 'Control+End', 'Enter', 'Control+v');
    await editor.expectOutline(`${kind} "T"{p one}`, 'p end', `${kind} "T"{p one}`, 'p end');
  });
});

describe('a note of a correction', () => {
  const today = new Date().toLocaleDateString('sv-SE');

  test('is of today; its kind and day are fields; Enter twice goes on below', async () => {
    const editor = await openEditor();
    await insert(editor, 'Correction or update');
    await type('It was 1974.\n\nAfter.');
    await editor.expectOutline(`correction(${today}){p It was 1974.}`, 'p After.');
    await page.getByRole('combobox', { name: 'Kind of note' }).selectOptions('clarification');
    await page.getByLabelText('Day of the change').fill('2026-01-02');
    await editor.expectOutline('clarification(2026-01-02){p It was 1974.}', 'p After.');
    editor.element().focus();
    await press('Control+z');
    await editor.expectOutline(`clarification(${today}){p It was 1974.}`, 'p After.');
    await press('Control+z', 'Control+Shift+z', 'Control+Shift+z');
    await editor.expectOutline('clarification(2026-01-02){p It was 1974.}', 'p After.');
  });

  test('its day is typed digit by digit, as one step of undo; half a day is none, and one that is taken out is gone', async () => {
    const editor = await openEditor();
    await insert(editor, 'Correction or update');
    await type('It was 1974.');
    const day = page.getByLabelText('Day of the change');
    (day.element() as HTMLElement).focus();
    await type('03152026');
    await editor.expectOutline('correction(2026-03-15){p It was 1974.}');
    await expect.element(day).toHaveValue('2026-03-15');
    await press('Backspace');
    editor.element().focus();
    await editor.expectOutline('correction(2026-03-15){p It was 1974.}');
    await expect.element(day).toHaveValue('2026-03-15');
    await press('Control+z');
    await editor.expectOutline(`correction(${today}){p It was 1974.}`);
    await expect.element(day).toHaveValue(today);
    (day.element() as HTMLElement).focus();
    await press('Backspace', 'ArrowRight', 'Backspace', 'ArrowRight', 'Backspace');
    editor.element().focus();
    await editor.expectOutline('correction(){p It was 1974.}');
  });

  test('what changed is drafted, then put into words; undo takes back each, and nothing stays of an empty one', async () => {
    const editor = await openEditor({ changed: ['“a” is now “b”.', 'A picture was replaced.'] });
    await insert(editor, 'Correction or update');
    await type('It was b.');
    await page.getByRole('button', { name: 'Say what changed…' }).click();
    const drafted = `correction(${today})[“a” is now “b”. | A picture was replaced.]{p It was b.}`;
    await editor.expectOutline(drafted);
    const field = page.getByRole('textbox', { name: 'What changed, one change a line' });
    await field.fill('We wrote a.');
    await editor.expectOutline(`correction(${today})[We wrote a.]{p It was b.}`);
    await field.fill('');
    await editor.expectOutline(`correction(${today}){p It was b.}`);
    editor.element().focus();
    await press('Control+z');
    await editor.expectOutline(`correction(${today}){p It was b.}`);
  });

  test('Backspace at its start gives its paragraphs', async () => {
    const editor = await openEditor();
    await insert(editor, 'Correction or update');
    await type('one\ntwo');
    await press('Control+Home', 'Backspace');
    await editor.expectOutline('p one', 'p two');
  });

  test('is pasted from a page of ours', async () => {
    const editor = await openEditor();
    paste(editor.element(), {
      'text/html':
        '<aside class="correction" data-kind="update"><p class="correction-label">Update, <time datetime="2026-01-02">x</time></p><p>It sailed.</p></aside>',
    });
    await editor.expectOutline('update(2026-01-02){p It sailed.}');
  });
});

test('typed, saved and loaded again there is no difference', async () => {
  const editor = await openEditor();
  await insert(editor, 'Fact box');
  await type('T\none\n\n');
  await insert(editor, 'Details to open');
  await type('S\ntwo\n\n');
  await insert(editor, 'Correction or update');
  await type('three\n\nend');
  const first = structuredClone(editor.saved());
  await editor.unmount();
  const again = await openEditor({ body: first });
  await type('x');
  await press('Backspace');
  await expect.poll(() => again.saved()).toEqual(first);
});
