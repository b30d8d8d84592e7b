import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bodyOf } from '../../shared/body/body.schema.ts';
import { inLanguage, link, paragraph, text } from '../helpers/body-nodes.ts';
import { fewWords } from './few-words.ts';
import { openEditor, press, type } from './harness.tsx';

const codeBlock = {
  type: 'code-block',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  language: '',
  children: [text('cnst x')],
};

const wrong = (): readonly string[] =>
  [...(CSS.highlights.get('galley-misspelt') ?? [])].map((range) => {
    const shown = document.createRange();
    shown.setStart(range.startContainer, range.startOffset);
    shown.setEnd(range.endContainer, range.endOffset);
    return shown.toString();
  });
const menu = page.getByRole('menu');

test('words that no dictionary knows have a line, each in its language; code, addresses and the word under the caret have none', async () => {
  const body = bodyOf([
    paragraph('Teh dam holds, ', inLanguage('pt', 'a barragm'), ' and ', text('cnst', 16)),
    codeBlock,
    paragraph('See ', link('https://ledger.example/', 'ledger.example/xyzzy')),
    paragraph('It isn’t heer'),
  ]);
  const known = fewWords();
  await openEditor({ body, spelling: known });
  await expect.poll(wrong).toEqual(['Teh', 'barragm']);
  await press('ArrowUp');
  await expect.poll(wrong).toEqual(['Teh', 'barragm', 'heer']);
  // For screen readers, which are told of no other paint.
  expect(CSS.highlights.get('galley-misspelt')?.type).toBe('spelling-error');
  // Each word is asked about once.
  expect(known.asked.length).toBe(new Set(known.asked).size);
});

test('nothing is looked up while somebody types, and the lines go along with the words', async () => {
  const known = fewWords();
  const editor = await openEditor({ body: bodyOf([paragraph('It isn’t teh dam.')]), spelling: known });
  await expect.poll(wrong).toEqual(['teh']);
  const before = known.asked.length;
  await press('Home');
  for (let key = 0; key < 12; key += 1) await type(key % 2 === 0 ? 'q' : ' ');
  expect(known.asked.length).toBe(before);
  expect(wrong()).toEqual(['teh']);
  await expect.poll(() => known.asked).toContain('teh');
  await editor.expectOutline('p q q q q q q It isn’t teh dam.');
});

test('words that are typed while the dictionary is still being opened have their lines, too', async () => {
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const known = fewWords((words) => (words.includes('heer') ? second : first).promise);
  await openEditor({ body: bodyOf([paragraph('Teh dam')]), spelling: known });
  await expect.poll(() => known.asked).toContain('Teh');
  await type(' heer ');
  await expect.poll(() => known.asked).toContain('heer');
  first.resolve();
  await expect.poll(wrong).toEqual(['Teh']);
  second.resolve();
  await expect.poll(wrong).toEqual(['Teh', 'heer']);
});

test('F7 goes from one to the next and offers what may have been meant', async () => {
  const known = fewWords();
  const body = bodyOf([paragraph('Teh dam holds teh pier'), paragraph('and Alvane holds it')]);
  const editor = await openEditor({ body, spelling: known });
  await press('Control+Home', 'F7');
  await expect.element(menu).toBeVisible();
  expect(getSelection()?.toString()).toBe('Teh');
  await press('Escape');
  await expect.element(menu).not.toBeInTheDocument();
  expect(document.activeElement).toBe(editor.element());
  await press('F7');
  await expect.element(page.getByRole('menuitem', { name: 'the' })).toBeVisible();
  await expect.element(page.getByRole('menuitem', { name: 'the' })).toHaveFocus();
  await press('Enter');
  await editor.expectOutline('p Teh dam holds the pier', 'p and Alvane holds it');
  await expect.poll(() => document.activeElement).toBe(editor.element());

  await press('F7');
  await expect.element(page.getByRole('menuitem', { name: 'No suggestion' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Add “Alvane” to the newsroom’s names' }).click();
  expect(known.names).toEqual(['Alvane']);
  await press('F7');
  await page.getByRole('menuitem', { name: 'Ignore in this article' }).click();
  await expect.poll(wrong).toEqual(['Alvane']);
  await press('Control+z');
  await editor.expectOutline('p Teh dam holds teh pier', 'p and Alvane holds it');
});

test('the pointer’s other button on a word does the same, and elsewhere what it always does', async () => {
  const editor = await openEditor({ body: bodyOf([paragraph('Teh dam')]), spelling: fewWords() });
  await press('ArrowLeft');
  await expect.poll(wrong).toEqual(['Teh']);
  await userEvent.click(editor.text, { button: 'right', position: { x: 12, y: 12 } });
  await expect.element(menu).toHaveAccessibleName('“Teh” may be misspelled');
  await press('Escape');
  let isOwn = false;
  editor.element().addEventListener('contextmenu', (event) => {
    isOwn = event.defaultPrevented;
  });
  await userEvent.click(editor.text, { button: 'right', position: { x: 60, y: 12 } });
  expect(isOwn).toBe(false);
  await expect.element(menu).not.toBeInTheDocument();
});

test.each([
  ['all is right', 'en', 'The dam holds', null],
  ['there is no dictionary', 'sw', 'Bwawa', 'sw'],
])('it is said that %s', async (_what, tag, words, unknown) => {
  const known = fewWords();
  await openEditor({ body: bodyOf([paragraph(words)]), language: tag, spelling: known });
  await press('F7');
  await expect.poll(() => known.found).toEqual([unknown]);
  expect(wrong()).toEqual([]);
});

test('a text that can’t be written has lines too, and no menu', async () => {
  const body = bodyOf([paragraph('Teh dam')]);
  const editor = await openEditor({ body, readOnly: true, spelling: fewWords() });
  await expect.poll(wrong).toEqual(['Teh']);
  await userEvent.click(editor.text, { button: 'right', position: { x: 12, y: 12 } });
  await expect.element(menu).not.toBeInTheDocument();
});
