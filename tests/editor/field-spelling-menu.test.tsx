import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bodyOf } from '../../shared/body/body.schema.ts';
import { figure, paragraph } from '../helpers/body-nodes.ts';
import { fewWords } from './few-words.ts';
import { openEditor, press, type } from './harness.tsx';
import '../../renderer/styles/app.css';
import '../../renderer/features/article/article.css';
import { control, Headline, headline, lined, menu, Title, title } from './spelled-fields.tsx';

test('F7 goes from word to word, through fields and text and round; undo takes a word back', async () => {
  const known = fewWords();
  const editor = await openEditor({
    spelling: known,
    body: bodyOf([paragraph('Teh dam')]),
    above: <Headline start="The dam holds teh pier" />,
    below: <Title start="teh pier" />,
  });
  await expect.poll(() => lined().length).toBe(2);
  control(headline).focus();
  await press('Control+Home', 'F7');
  await expect.element(menu).toHaveAccessibleName('“teh” may be misspelled');
  await press('Escape');
  await expect.element(menu).not.toBeInTheDocument();
  expect(document.activeElement).toBe(control(headline));
  expect(
    control(headline).value.slice(control(headline).selectionStart ?? 0, control(headline).selectionEnd ?? 0),
  ).toBe('teh');
  await press('Home', 'F7');
  await expect.element(page.getByRole('menuitem', { name: 'the' })).toBeVisible();
  await press('Enter');
  await expect.element(headline).toHaveValue('The dam holds the pier');
  await expect.poll(() => document.activeElement).toBe(control(headline));
  await press('Control+z');
  await expect.element(headline).toHaveValue('The dam holds teh pier');
  await press('End', 'F7');
  await expect.element(menu).toHaveAccessibleName('“Teh” may be misspelled');
  await press('Escape');
  expect(document.activeElement).toBe(editor.element());
  await press('F7');
  await expect.element(menu).toHaveAccessibleName('“teh” may be misspelled');
  await press('Escape');
  expect(document.activeElement).toBe(control(title));
  await press('F7');
  await expect.element(menu).toBeVisible();
  await page.getByRole('menuitem', { name: 'Ignore in this article' }).click();
  expect(document.activeElement).toBe(control(headline));
  await expect.poll(lined).toEqual([]);
  expect(known.found).toEqual([]);
});

test('the pointer’s other button opens the menu on such a word alone, and not where nothing can be changed', async () => {
  await openEditor({ spelling: fewWords(), above: <Headline start="teh dam" /> });
  await expect.poll(lined).toEqual(['teh']);
  await userEvent.click(headline, { button: 'right', position: { x: 20, y: 20 } });
  await expect.element(menu).toHaveAccessibleName('“teh” may be misspelled');
  await press('Escape');
  let isOwn = false;
  control(headline).addEventListener('contextmenu', (event) => {
    isOwn = event.defaultPrevented;
  });
  await userEvent.click(headline, { button: 'right', position: { x: 110, y: 20 } });
  expect(isOwn).toBe(false);
  await expect.element(menu).not.toBeInTheDocument();
});

test('what can’t be written has lines and no menu; without a dictionary there are none', async () => {
  const known = fewWords();
  const editor = await openEditor({ spelling: known, above: <Headline start="teh dam" readOnly /> });
  await expect.poll(lined).toEqual(['teh']);
  await userEvent.click(headline, { button: 'right', position: { x: 20, y: 20 } });
  await expect.element(menu).not.toBeInTheDocument();
  await editor.unmount();
  await openEditor({ spelling: known, language: 'sw', above: <Headline start="teh bwawa" /> });
  control(headline).focus();
  await press('F7');
  await expect.poll(() => known.found).toEqual(['sw']);
  expect(lined()).toEqual([]);
});

test('fields of figures and forms over the text have them too; a form stays open for its menu', async () => {
  const known = fewWords();
  const editor = await openEditor({
    spelling: known,
    body: bodyOf([paragraph('the dam'), figure('a'.repeat(64), { alt: 'teh pier' })]),
  });
  await expect.poll(lined).toEqual(['teh']);
  await press('Control+Home', 'Control+Alt+n');
  await type('heer it teh ');
  await expect.poll(lined).toEqual(['teh', 'heer', 'teh']);
  await press('F7');
  await expect.element(menu).toHaveAccessibleName('“heer” may be misspelled');
  await press('Escape', 'F7');
  await page.getByRole('menuitem', { name: 'the' }).click();
  const note = page.getByRole('textbox', { name: 'Words of the note' });
  await expect.element(note).toHaveValue('heer it the ');
  expect(document.activeElement).toBe(note.element());
  await press('Enter');
  await editor.expectOutline('p <note heer it the>the dam', 'figure(teh pier, )');
});
