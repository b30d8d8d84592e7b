import { describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mediaItem, openEditor, press, type } from './harness.tsx';

const bar = page.getByRole('search', { name: 'Find in the article' });
const field = bar.getByRole('textbox', { name: 'Find' });
const shown = (name: string): readonly string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const copy = document.createRange();
    copy.setStart(startContainer, startOffset);
    copy.setEnd(endContainer, endOffset);
    return copy.toString();
  });

describe('finding in the article', () => {
  test('counts, goes round, and marks without touching the text', async () => {
    const editor = await openEditor();
    await type('The sea, the *Sea*side\nand seas');
    const before = editor.element().innerHTML;
    const changes = editor.changes();
    await press('Control+f');
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('sea');
    await expect.element(bar.getByText('1 of 3')).toBeVisible();
    expect(shown('galley-found-current')).toEqual(['sea']);
    expect(shown('galley-found')).toEqual(['Sea', 'sea']);
    await press('Enter', 'Enter');
    await expect.element(bar.getByText('3 of 3')).toBeVisible();
    await press('Enter', 'Shift+Enter');
    await expect.element(bar.getByText('3 of 3')).toBeVisible();
    await bar.getByRole('button', { name: 'Match case' }).click();
    await bar.getByRole('button', { name: 'Whole words' }).click();
    await expect.element(bar.getByText('1 of 1')).toBeVisible();
    expect(editor.element().innerHTML).toBe(before);
    expect(editor.changes()).toBe(changes);
    await press('Escape');
    expect(document.activeElement).toBe(editor.element());
    expect(getSelection()?.toString()).toBe('sea');
    expect(CSS.highlights.has('galley-found')).toBe(false);
    // The match is selected, and can be formatted; elsewhere with the keyboard, it can't.
    const floating = page.getByRole('toolbar', { name: 'Formatting of the selection' });
    await expect.element(floating).toBeVisible();
    editor.element().blur();
    await expect.poll(() => floating.query()).toBeNull();
  });

  test('its keys work in the bar, and leave what is typed there', async () => {
    const editor = await openEditor();
    await type('sea and sea, tide and sea');
    await press('Shift+Control+ArrowLeft', 'Control+f');
    await expect.element(field).toHaveValue('sea');
    await expect.element(bar.getByText('3 of 3')).toBeVisible();
    await press('F3');
    await expect.element(bar.getByText('1 of 3')).toBeVisible();
    await press('Control+g', 'Control+Shift+g', 'Shift+F3');
    await expect.element(bar.getByText('3 of 3')).toBeVisible();
    await field.fill('tide');
    await press('Control+Shift+h');
    await expect.element(bar.getByRole('textbox', { name: 'Replace by' })).toBeVisible();
    await expect.element(field).toHaveValue('tide');
    await bar.getByRole('textbox', { name: 'Replace by' }).click();
    await press('Control+f');
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveValue('tide');
    await editor.expectOutline('p sea and sea, tide and sea');
  });

  test('its keys work in the window around the text, while that is shown and no dialog lies over it', async () => {
    const editor = await openEditor();
    await type('sea and sea');
    const around = document.createElement('input');
    const dialog = document.createElement('dialog');
    document.body.append(around, dialog);
    onTestFinished(() => {
      around.remove();
      dialog.remove();
    });
    around.focus();
    const main = editor.element().closest('main') as HTMLElement;
    main.style.display = 'none';
    await press('Control+f');
    main.style.display = '';
    dialog.show();
    around.focus();
    await press('Control+f');
    dialog.close();
    expect(bar.query()).toBeNull();
    around.focus();
    await press('Control+f');
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('sea');
    around.focus();
    await press('F3');
    await expect.element(bar.getByText('2 of 2')).toBeVisible();
    expect(document.activeElement).toBe(around);
  });

  test('across marks and in captions; a word that is typed counts at once', async () => {
    const editor = await openEditor({ pick: mediaItem('a.png', 1) });
    await type('wa*ter* mark\n');
    await press('Control+Alt+f');
    await type('Water at last');
    await press('Control+f');
    await userEvent.keyboard('water');
    await expect.element(bar.getByText('1 of 2')).toBeVisible();
    editor.element().focus();
    await press('Control+End');
    await type(' water');
    await expect.element(bar.getByText('1 of 3')).toBeVisible();
    await press('F3');
    await editor.expectOutline('p wa_ter_ mark', 'figure(, ) Water at last water');
  });

  test('a note of the text is a line of its own, and the words around it are beside each other', async () => {
    const editor = await openEditor();
    await type('The old river rose');
    await press(...Array.from({ length: 5 }, () => 'ArrowLeft'), 'Control+Alt+n');
    await type('See page 3.\n');
    await editor.expectOutline('p The old river<note See page 3.> rose');
    await press('Control+f');
    await bar.getByRole('button', { name: 'Whole words' }).click();
    for (const words of ['river', 'see', 'river rose', 'page 3.']) {
      await field.fill(words);
      await expect.element(bar.getByText('1 of 1')).toBeVisible();
    }
    await press('Escape');
    expect(getSelection()?.toString()).toBe('page 3.');
    await press('Control+Shift+h');
    await field.fill('river rose');
    await bar.getByRole('textbox', { name: 'Replace by' }).fill('sea fell');
    await bar.getByRole('button', { name: 'Replace all' }).click();
    await editor.expectOutline('p The old sea fell<note See page 3.>');
  });

  test('a regular expression that isn’t one is said to be none', async () => {
    await openEditor();
    await type('a1 b2');
    await press('Control+f');
    await bar.getByRole('button', { name: 'Regular expression' }).click();
    await field.fill('([ab');
    const problem = (): string | null => bar.getByRole('alert').element().textContent;
    await expect.poll(problem).toMatch(/^This isn’t a regular expression: ./);
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await field.fill('[ab]\\d');
    await expect.element(bar.getByText('1 of 2')).toBeVisible();
    expect(problem()).toBe('');
  });
});

describe('replacing', () => {
  test('one after the other, then all in one step of undo', async () => {
    const editor = await openEditor();
    await type('cat, c*at* and cat\nCat');
    await press('Control+Home', 'Control+Shift+h');
    await userEvent.keyboard('cat');
    await bar.getByRole('textbox', { name: 'Replace by' }).fill('dog');
    await bar.getByRole('button', { name: 'Replace', exact: true }).click();
    await editor.expectOutline('p dog, c_at_ and cat', 'p Cat');
    await expect.element(bar.getByText('1 of 3')).toBeVisible();
    await bar.getByRole('button', { name: 'Replace all' }).click();
    await editor.expectOutline('p dog, dog and dog', 'p dog');
    await expect.element(bar.getByText('3 places replaced')).toBeVisible();
    await press('Escape', 'Control+z');
    await editor.expectOutline('p dog, c_at_ and cat', 'p Cat');
  });

  test('the keyboard comes back to the bar when it is asked for again, and stays in it after all were replaced', async () => {
    const editor = await openEditor();
    await type('tide and tide');
    await press('Control+Shift+h');
    await expect.element(field).toHaveFocus();
    await editor.element().focus();
    await press('Control+Shift+h');
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('tide');
    await bar.getByRole('button', { name: 'Replace all' }).click();
    await editor.expectOutline('p  and');
    await expect.element(field).toHaveFocus();
    await press('Escape');
    expect(bar.query()).toBeNull();
    await press('Control+z');
    await editor.expectOutline('p tide and tide');
  });

  test('with what a regular expression captured; a replacement isn’t searched again', async () => {
    const editor = await openEditor();
    await type('12 km, 30 km');
    await press('Control+Shift+h');
    await bar.getByRole('button', { name: 'Regular expression' }).click();
    await field.fill('(\\d+) km');
    await bar.getByRole('textbox', { name: 'Replace by' }).fill('$1 km ($1 km)');
    await bar.getByRole('button', { name: 'Replace all' }).click();
    await editor.expectOutline('p 12 km (12 km), 30 km (30 km)');
  });

  test('a line break, by words that stand where it was', async () => {
    const editor = await openEditor();
    await type('first line');
    await press('Shift+Enter');
    await type('second *line*');
    await press('Shift+Enter');
    await type('third');
    await press('Control+Shift+h');
    await bar.getByRole('button', { name: 'Regular expression' }).click();
    await field.fill('\\n');
    await bar.getByRole('textbox', { name: 'Replace by' }).fill(' / ');
    await bar.getByRole('button', { name: 'Replace all' }).click();
    await editor.expectOutline('p first line / second _line_ / third');
    await press('Escape', 'Control+z');
    await editor.expectOutline('p first line\\nsecond _line_\\nthird');
  });

  test('a group that the regular expression hasn’t is said, and nothing is replaced by nothing', async () => {
    const editor = await openEditor();
    await type('12 km, 30 km');
    await press('Control+Shift+h');
    await bar.getByRole('button', { name: 'Regular expression' }).click();
    await field.fill('(?<far>\\d+) km');
    const replaceBy = bar.getByRole('textbox', { name: 'Replace by' });
    await replaceBy.fill('$<fra> kilometres');
    const problem = (): string | null => bar.getByRole('alert').element().textContent;
    await expect.poll(problem).toContain('no group named “fra”');
    await expect.element(replaceBy).toHaveAttribute('aria-invalid', 'true');
    await expect.element(bar.getByRole('button', { name: 'Replace all' })).toBeDisabled();
    await replaceBy.click();
    await press('Enter');
    await editor.expectOutline('p 12 km, 30 km');
    await replaceBy.fill('$<far> kilometres');
    await expect.poll(problem).toBe('');
    await bar.getByRole('button', { name: 'Replace all' }).click();
    await editor.expectOutline('p 12 kilometres, 30 kilometres');
  });
});

test('what is found beside the text is counted, and gone to one by one; replacing leaves it', async () => {
  const went: unknown[] = [];
  await openEditor({
    pick: mediaItem('quay.png', 0, { alt: 'The quay by the sea', credit: 'Ana' }),
    fields: {
      texts: () => ({ headline: 'Sea, and sea', standfirst: '', pushHeadline: 'By the sea' }),
      goTo: (field, { start, end }) => went.push([field, start, end]),
    },
  });
  await type('The sea.');
  await press('Control+Alt+f');
  await expect.element(page.getByRole('textbox', { name: 'Alt text' })).toHaveValue('The quay by the sea');
  await press('Control+Shift+h');
  await field.fill('sea');
  const elsewhere = bar.getByRole('button', {
    name: '4 matches in headlines, alt texts and other fields: replacing leaves them as they are',
  });
  await elsewhere.click();
  await elsewhere.click();
  expect(went).toEqual([
    ['headline', 0, 3],
    ['headline', 9, 12],
  ]);
  await elsewhere.click();
  await expect.element(page.getByRole('textbox', { name: 'Alt text' })).toHaveFocus();
  expect(getSelection()?.toString()).toBe('sea');
  await bar.getByRole('textbox', { name: 'Replace by' }).fill('tide');
  const all = bar.getByRole('button', { name: 'Replace all' });
  await expect
    .element(all)
    .toHaveAccessibleDescription('Replaces 1 match in this article’s text, in one step that can be undone');
  await all.click();
  await expect.element(bar.getByText('1 place replaced')).toBeVisible();
  await expect.element(elsewhere).toBeVisible();
  await page.getByRole('textbox', { name: 'Alt text' }).fill('The quay');
  await expect.element(bar.getByRole('button', { name: /^3 matches/ })).toBeVisible();
});
