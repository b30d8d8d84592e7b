import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openEditor, press, type } from './harness.tsx';

describe('a pull quote', () => {
  test('is written with Enter: the words, the speaker, on to the paragraph below', async () => {
    const editor = await openEditor();
    await type('Before.\n');
    await editor.button('Pull quote').click();
    await editor.expectOutline('p Before.', 'pull "" by');
    await expect.element(editor.button('Pull quote')).toHaveAttribute('aria-pressed', 'true');
    await type('We saw it coming\nMara Lind\nAfter.');
    await editor.expectOutline('p Before.', 'pull "We saw it coming" by Mara Lind', 'p After.');
  });

  test('shows what its empty parts are for', async () => {
    const editor = await openEditor();
    await press('Control+Alt+q');
    const content = (selector: string): string =>
      getComputedStyle(editor.element().querySelector(selector) as Element, '::before').content;
    await expect.poll(() => content('.pull-quote-text')).toBe('"Quotation"');
    expect(content('.pull-quote-attribution')).toBe('"Speaker"');
    await type('x');
    await expect.poll(() => content('.pull-quote-text')).toBe('none');
  });

  test('starts from the selected words, which stay in the text, marks and all', async () => {
    const editor = await openEditor();
    await press('Control+b');
    await type('Bold');
    await press('Control+b');
    await type(' words here');
    await press('Shift+Home');
    await editor.button('Pull quote').click();
    await type('Her name');
    await editor.expectOutline('p **Bold** words here', 'pull "**Bold** words here" by Her name');
  });

  test('takes of several selected paragraphs the words of the first, and its sentence, and stands below it', async () => {
    const editor = await openEditor();
    const source = () => (editor.saved().root.children[1] as { readonly source?: string }).source;
    await type('It rained. We saw it coming.\nNobody else did.');
    for (const select of [
      () => press('Control+End', ...Array.from('coming.\nNobody else did.', () => 'Shift+ArrowLeft')),
      () =>
        press(
          'Control+Home',
          ...Array.from('It rained. We saw it ', () => 'ArrowRight'),
          'Control+Shift+End',
        ),
    ]) {
      await select();
      await editor.button('Pull quote').click();
      await type('Her name');
      await editor.expectOutline(
        'p It rained. We saw it coming.',
        'pull "coming." by Her name',
        'p Nobody else did.',
      );
      expect(source()).toBe('We saw it coming.');
      await press('Control+z', 'Control+z');
    }
    // Where nothing is selected of the first, it is the next.
    await press('Control+Home', 'End', 'Control+Shift+End');
    await editor.button('Pull quote').click();
    await editor.expectOutline(
      'p It rained. We saw it coming.',
      'p Nobody else did.',
      'pull "Nobody else did." by',
    );
  });

  test('leaves notes where they are, and a broken line has a space', async () => {
    const editor = await openEditor();
    await type('The wall');
    await press('Control+Alt+n');
    await expect.element(page.getByRole('textbox', { name: 'Words of the note' })).toHaveFocus();
    await type('Built in 1962.\n');
    await type(' held');
    await press('Shift+Enter');
    await type('until nine.');
    await press('Control+a');
    await editor.button('Pull quote').click();
    await expect
      .poll(() => editor.element().querySelector('.pull-quote-text')?.textContent)
      .toBe('The wall held until nine.');
  });

  test('notes the sentence that it was taken from, and says when that changes or goes', async () => {
    const editor = await openEditor();
    const quote = () => editor.saved().root.children[1] as { readonly source?: string };
    await type('It rained. We saw it coming.');
    await press('Shift+Home');
    await press('ArrowRight');
    for (let left = 0; left < 7; left += 1) await press('Shift+ArrowLeft');
    await editor.button('Pull quote').click();
    await type('Her name');
    await editor.expectOutline('p It rained. We saw it coming.', 'pull "coming." by Her name');
    expect(quote().source).toBe('We saw it coming.');

    await press('Control+Home', ...Array.from('It rained. We ', () => 'ArrowRight'));
    await type('all ');
    const note = page.getByRole('note').filter({ hasText: 'now reads' });
    await expect.element(note).toBeInTheDocument();
    await note.getByRole('button', { name: 'Quote it so' }).click();
    await expect.poll(() => editor.element().querySelector('.pull-quote-note')).toBeNull();
    expect(quote().source).toBe(editor.element().querySelector('.pull-quote-text')?.textContent);
    await press('Control+z');
    await expect.element(note).toBeInTheDocument();
    await note.getByRole('button', { name: 'Keep the quote' }).click();
    await expect.poll(() => editor.element().querySelector('.pull-quote-note')).toBeNull();
    await expect.element(editor.text).toHaveFocus();

    await press('Control+Home', 'Shift+End', 'Delete');
    const gone = page.getByRole('note').filter({ hasText: 'no longer' });
    await gone.getByRole('button', { name: 'Keep the quote' }).click();
    await expect.poll(() => quote().source).toBeUndefined();
  });

  test('says who is missing once the caret has left', async () => {
    const editor = await openEditor();
    await press('Control+Alt+q');
    await type('We saw it coming');
    await expect.poll(() => editor.element().querySelector('.pull-quote-note')).toBeNull();
    await press('Enter', 'Enter');
    await expect.element(page.getByRole('note')).toHaveTextContent('Nobody is named as the speaker.');
  });

  test('Backspace at the start of an empty one leaves a paragraph in its place', async () => {
    const editor = await openEditor();
    await type('Before.\n');
    await press('Control+Alt+q', 'Backspace');
    await editor.expectOutline('p Before.', 'p');
    await type('on');
    await editor.expectOutline('p Before.', 'p on');
  });

  test('turns into paragraphs without losing a word: by Backspace at its start, the button, or a style', async () => {
    for (const dissolve of [
      () => press('Control+Home', 'Backspace'),
      () => press('Control+Alt+q'),
      () => press('Control+Alt+0'),
    ]) {
      const editor = await openEditor();
      await press('Control+Alt+q');
      await type('The words\nSpeaker');
      await dissolve();
      await editor.expectOutline('p The words', 'p Speaker');
      await press('Control+z');
      await editor.expectOutline('pull "The words" by Speaker');
      await editor.unmount();
    }
  });

  test('keys at the edge between its parts move, they merge nothing', async () => {
    const editor = await openEditor();
    await press('Control+Alt+q');
    await type('words\nname');
    await press('Home', 'Backspace');
    await type('!');
    await editor.expectOutline('pull "words!" by name');
    await press('Delete');
    await type('by ');
    await editor.expectOutline('pull "words!" by by name');
  });

  test('deleting beside it goes in, and merges nothing', async () => {
    const editor = await openEditor();
    await type('Before.\n');
    await press('Control+Alt+q');
    await type('words\nname\nAfter.');
    await press('Home', 'Backspace');
    await type('!');
    await editor.expectOutline('p Before.', 'pull "words" by name!', 'p After.');
    await press('Control+Home', 'End', 'Control+Delete');
    await type('?');
    await editor.expectOutline('p Before.', 'pull "?words" by name!', 'p After.');
  });

  test('an empty paragraph beside it is removed on the way in', async () => {
    const editor = await openEditor();
    await type('\n');
    await press('Control+Alt+q');
    await type('words\nname\n');
    await press('Backspace');
    await editor.expectOutline('p', 'pull "words" by name');
    await press('Control+Home', 'Delete');
    await editor.expectOutline('pull "words" by name');
  });

  test('deleting a selection across its edge keeps both parts in order', async () => {
    const editor = await openEditor();
    await type('Before.\n');
    await press('Control+Alt+q');
    await type('words\nname\nAfter.');
    await press('Control+Home', 'End', 'ArrowLeft', 'Shift+ArrowDown', 'Shift+End', 'Delete');
    const [first, second] = (await outlineOf(editor)).slice(0, 2);
    expect(first?.startsWith('p Before')).toBe(true);
    expect(second?.includes('name') || second?.includes('After')).toBe(true);
    editor.saved();
    await press('Control+z');
    await editor.expectOutline('p Before.', 'pull "words" by name', 'p After.');
  });

  test('takes no block: a list or divider asked for inside comes to nothing or stands below', async () => {
    const editor = await openEditor();
    await press('Control+Alt+q');
    await type('words');
    await press('Control+Shift+8');
    await editor.expectOutline('pull "words" by');
    await press('Control+Alt+d');
    await editor.expectOutline('pull "words" by', '---', 'p');
  });

  test('selecting everything and deleting leaves an empty article', async () => {
    const editor = await openEditor();
    await press('Control+Alt+q');
    await type('words\nname\nAfter.');
    await press('Control+a', 'Delete');
    await editor.expectOutline('p');
    await press('Control+z');
    await editor.expectOutline('pull "words" by name', 'p After.');
  });
});

async function outlineOf(editor: Awaited<ReturnType<typeof openEditor>>): Promise<readonly string[]> {
  const { outline } = await import('./outline.ts');
  return outline(editor.saved());
}
