import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { bodyOf } from '../../shared/body/body.schema.ts';
import { footnote, paragraph, text as words } from '../helpers/body-nodes.ts';
import { openEditor, paste, press, type } from './harness.tsx';

const noted = bodyOf([paragraph('The wall', footnote('Built in 1962.'), ' held.'), paragraph('Next')]);

describe('a footnote', () => {
  test('is asked for behind a slash, too', async () => {
    const editor = await openEditor();
    await type('/footnote');
    await press('Enter');
    await expect.element(page.getByRole('textbox', { name: 'Words of the note' })).toHaveFocus();
    await type('Built in 1962.');
    await press('Enter');
    await type('!');
    await editor.expectOutline('p <note Built in 1962.>!');
  });

  test('is written in a field behind the words, and typing goes on in the line', async () => {
    const editor = await openEditor();
    await type('The wall');
    await press('Control+Alt+n');
    await expect.element(page.getByRole('textbox', { name: 'Words of the note' })).toHaveFocus();
    await type('Built in 1962.');
    await press('Enter');
    await editor.expectOutline('p The wall<note Built in 1962.>');
    await type(' held');
    await editor.expectOutline('p The wall<note Built in 1962.> held');
    await press('ArrowLeft', 'ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft', 'Control+Alt+n');
    await expect.element(page.getByRole('textbox', { name: 'Words of the note' })).toHaveFocus();
    await type('So it is said.');
    await press('Enter');
    await type(',');
    await editor.expectOutline('p The wall<note Built in 1962.> he<note So it is said.>,ld');
    await expect.poll(() => numbers()).toEqual(['1', '2']);
    await press('Control+z');
    await press('Control+z');
    await editor.expectOutline('p The wall<note Built in 1962.> held');
    await press('Control+End', 'Control+Alt+n');
    await expect.element(page.getByRole('textbox', { name: 'Words of the note' })).toHaveFocus();
    await press('Enter');
    await type('!');
    await editor.expectOutline('p The wall<note Built in 1962.> held!');
  });

  test('keeps its words when the text is clicked while they are written; Escape lets go of them', async () => {
    const editor = await openEditor({ body: noted });
    await press('Control+End', 'Control+Alt+n');
    await type('See page 3.');
    await editor.text.getByText(/held/).click();
    await editor.expectOutline('p The wall<note Built in 1962.> held.', 'p Next<note See page 3.>');
    await expect.poll(() => document.activeElement).toBe(editor.element());
    await press('End');
    await type('!');
    await editor.expectOutline('p The wall<note Built in 1962.> held.!', 'p Next<note See page 3.>');
    await press('Control+Alt+n');
    await type('Not this.');
    await press('Escape');
    await expect.poll(() => page.getByRole('dialog').query()).toBeNull();
    await editor.expectOutline('p The wall<note Built in 1962.> held.!', 'p Next<note See page 3.>');
  });

  test('takes quotation marks and dashes at its end; a link does not', async () => {
    const editor = await openEditor({ body: noted });
    await press('Control+Home', ...Array.from({ length: 9 }, () => 'ArrowRight'), 'End');
    await type(' "ok" --');
    await editor.expectOutline('p The wall<note Built in 1962. “ok” —> held.', 'p Next');
    await press('Control+End');
    await type(' [here](https://a.example/)" and');
    await editor.expectOutline(
      'p The wall<note Built in 1962. “ok” —> held.',
      'p Next [here](https://a.example/)” and',
    );
  });

  test('is entered by arrows and by deleting beside it; without words it goes away', async () => {
    const editor = await openEditor({ body: noted });
    await press('Control+Home', ...Array.from({ length: 8 }, () => 'ArrowRight'));
    await type('s');
    await editor.expectOutline('p The walls<note Built in 1962.> held.', 'p Next');
    await press('ArrowRight');
    await type('..');
    await editor.expectOutline('p The walls<note Built in 1962…> held.', 'p Next');
    await press('Escape');
    await type(',');
    await editor.expectOutline('p The walls<note Built in 1962…>, held.', 'p Next');
    await press('Backspace', 'Backspace');
    await editor.expectOutline('p The walls<note Built in 1962…> held.', 'p Next');
    await press('Backspace', 'Enter');
    await type('-');
    await editor.expectOutline('p The walls<note Built in 1962>- held.', 'p Next');
    await press('ArrowLeft');
    await press(...Array.from({ length: 13 }, () => 'Backspace'));
    await editor.expectOutline('p The walls<note B>- held.', 'p Next');
    await press('Backspace');
    await editor.expectOutline('p The walls- held.', 'p Next');
    await type('!');
    await editor.expectOutline('p The walls!- held.', 'p Next');
  });

  test('takes what is pasted as one line, goes along with its words, and stands in brackets where none can be', async () => {
    const editor = await openEditor({ body: noted });
    await press('Control+Home', ...Array.from({ length: 9 }, () => 'ArrowRight'));
    paste(editor.element(), { 'text/html': '<h2>A</h2><p>B</p>' });
    await editor.expectOutline('p The wall<note Built in 1962.A\\nB> held.', 'p Next');
    await press('Control+z', 'Escape', 'Control+Alt+2');
    await editor.expectOutline('h2 The wall (Built in 1962.) held.', 'p Next');
    await press('Control+z');
    await editor.expectOutline('p The wall<note Built in 1962.> held.', 'p Next');
    await press('Control+a', 'Control+c', 'Delete', 'Control+v');
    await editor.expectOutline('p The wall<note Built in 1962.> held.', 'p Next');
    expect(editor.saved()).toEqual(noted);
  });

  test.each<readonly [string, readonly string[], string]>([
    ['End', ['End'], 'p Claim<note Built in>X'],
    ['Home and End', ['Home', 'End'], 'p Claim<note Built in>X'],
    ['the end of the text', ['Control+Home', 'Control+End'], 'p Claim<note Built in>X'],
    ['down', ['ArrowUp', 'End', 'ArrowDown'], 'p Claim<note Built in>X'],
    ['Home from behind it', ['Home'], 'p XClaim<note Built in>'],
    ['a word on', ['Home', 'Control+ArrowRight', 'Control+ArrowRight'], 'p Claim<note Built in>X'],
    ['a word back', ['Control+ArrowLeft'], 'p ClaimX<note Built in>'],
  ])('is passed by %s: what is typed next is in the line', async (_name, keys, expected) => {
    const body = bodyOf([paragraph('The first line'), paragraph('Claim', footnote('Built in'))]);
    const editor = await openEditor({ body });
    await press('End', ...keys);
    await type('X');
    await editor.expectOutline('p The first line', expected);
  });

  test('the end of its line is reached from right behind it, and from right before it', async () => {
    const editor = await openEditor({ body: noted });
    await press('Control+Home', ...Array.from({ length: 9 }, () => 'ArrowRight'), 'Escape', 'End');
    await type('!');
    await editor.expectOutline('p The wall<note Built in 1962.> held.!', 'p Next');
    await press('Home', ...Array.from({ length: 8 }, () => 'ArrowRight'), 'End');
    await type('?');
    await editor.expectOutline('p The wall<note Built in 1962.> held.!?', 'p Next');
  });

  test('at the beginning of a line Home stands before it', async () => {
    const editor = await openEditor({ body: bodyOf([paragraph(footnote('Built in'), ' it was')]) });
    await press('Home');
    await type('X');
    await editor.expectOutline('p X<note Built in> it was');
    await press('Backspace', 'End');
    await type('!');
    await editor.expectOutline('p <note Built in> it was!');
  });

  test.each<readonly [string, readonly string[], string]>([
    ['', ['Control+Backspace'], 'p Claim<note Built inX>'],
    [' ', ['Control+Backspace'], 'p Claim<note Built in>X'],
    [' end', ['Control+Backspace', 'Control+Backspace'], 'p Claim<note Built in>X'],
    [' end', ['Home', 'Control+Delete'], 'p X<note Built in> end'],
    ['!', ['Backspace'], 'p Claim<note Built in>X'],
    ['', ['Home', 'Delete', 'Delete', 'Delete', 'Delete', 'Delete'], 'p X<note Built in>'],
  ])('keeps its words where a word beside it is deleted: “%s”, %o', async (behind, keys, expected) => {
    const rest = behind === '' ? [] : [words(behind)];
    const editor = await openEditor({ body: bodyOf([paragraph('Claim', footnote('Built in'), ...rest)]) });
    await press('End', ...keys);
    await type('X');
    await editor.expectOutline(expected);
  });

  test('opens where its number is clicked', async () => {
    const editor = await openEditor({ body: noted });
    await press('Control+End');
    await page.getByRole('note').click();
    await type('!');
    await editor.expectOutline('p The wall<note Built in 1962.!> held.', 'p Next');
  });

  test('is not begun in a subhead', async () => {
    const editor = await openEditor();
    await press('Control+Alt+2');
    await type('A');
    await press('Control+Alt+n');
    await type('b');
    await editor.expectOutline('h2 Ab');
  });
});

function numbers(): readonly (string | null)[] {
  const text = page.getByRole('textbox', { name: 'Article text' }).element();
  return [...text.querySelectorAll('.footnote')].map((each) => each.getAttribute('data-number'));
}
