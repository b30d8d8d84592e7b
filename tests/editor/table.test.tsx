import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { bodyOf } from '../../shared/body/body.schema.ts';
import { blocksFromHtml } from '../../shared/body/from-html.ts';
import { type Opened, openEditor, paste, press, type } from './harness.tsx';

const html = (rows: string, before = '', after = ''): ReturnType<typeof bodyOf> =>
  bodyOf(blocksFromHtml(`${before}<table>${rows}</table>${after}`).blocks);
const two = '<tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr>';

async function choose(editor: Opened, name: string): Promise<void> {
  await editor.button('Change the table').click();
  await page
    .getByRole(name.startsWith('Header') ? 'menuitemcheckbox' : 'menuitem', { name: new RegExp(`^${name}`) })
    .click();
}

describe('a table', () => {
  test('is begun by key, filled with Tab, and grows at its end', async () => {
    const editor = await openEditor();
    await type('Before.');
    await press('Control+Alt+t');
    await editor.expectOutline('p Before.', 'table "" ^ | ^ | ^ /  |  |  /  |  |');
    for (const word of ['A', 'B', 'C', '1', '2', '3', '4', '5', '6', '7']) {
      await type(word);
      await press('Tab');
    }
    await editor.expectOutline('p Before.', 'table "" ^A | ^B | ^C / 1 | 2 | 3 / 4 | 5 | 6 / 7 |  |');
    await press('Shift+Tab');
    await type('!');
    await editor.expectOutline('p Before.', 'table "" ^A | ^B | ^C / 1 | 2 | 3 / 4 | 5 | 6 / 7! |  |');
  });

  test('has a caption above it: Shift+Tab from the first cell, Enter back', async () => {
    const editor = await openEditor({ body: html(two) });
    await press('Control+Home');
    await type('Ferries');
    await press('Enter');
    await type('x');
    await editor.expectOutline('table "Ferries" ^xA | ^B / 1 | 2');
    await press('Shift+Tab');
    await type(' a day');
    await editor.expectOutline('table "Ferries a day" ^xA | ^B / 1 | 2');
  });

  test('rows and columns come and go by key and in the menu; undo and redo', async () => {
    const editor = await openEditor({ body: html(two) });
    await press('Control+End');
    await press('Control+Enter');
    await editor.expectOutline('table "" ^A | ^B / 1 | 2 /  |');
    await press('Control+Alt+Enter');
    await editor.expectOutline('table "" ^A | ^B | ^ / 1 | 2 |  /  |  |');
    await press('Control+z', 'Control+z');
    await editor.expectOutline('table "" ^A | ^B / 1 | 2');
    await press('Control+y');
    await editor.expectOutline('table "" ^A | ^B / 1 | 2 /  |');
    await press('Control+z');
    await choose(editor, 'Column before');
    await editor.expectOutline('table "" ^A | ^ | ^B / 1 |  | 2');
    await choose(editor, 'Delete column');
    await choose(editor, 'Header column');
    await editor.expectOutline('table "" ^<A | ^B / <1 | 2');
    await choose(editor, 'Header row');
    await editor.expectOutline('table "" <A | B / <1 | 2');
    await choose(editor, 'Delete row');
    await editor.expectOutline('table "" <1 | 2');
    await choose(editor, 'Delete table');
    await editor.expectOutline('p');
    await type('On.');
    await editor.expectOutline('p On.');
  });

  test('cells are merged and split, and no word goes', async () => {
    const editor = await openEditor({ body: html(two) });
    await press('Control+End');
    await press('Shift+ArrowUp', 'Shift+ArrowUp');
    await choose(editor, 'Merge cells');
    await editor.expectOutline('table "" ^A | ^1x2 B + 2 / 1');
    await choose(editor, 'Split cell');
    await editor.expectOutline('table "" ^A | ^B + 2 / 1 |');
  });

  test('what is typed while cells are selected goes into the first of them', async () => {
    const editor = await openEditor({ body: html(two, '<p>Over</p>') });
    await press('Control+End', 'Shift+ArrowUp', 'Shift+ArrowUp');
    await type('22');
    await editor.expectOutline('p Over', 'table "" ^A | ^B / 1 | 222');
  });

  test('the arrow keys go in at the top and bottom, and out again', async () => {
    const editor = await openEditor({ body: html(two, '<p>Over</p>', '<p>Under</p>') });
    await press('Control+Home', 'End', 'ArrowDown');
    await type('c');
    await press('ArrowDown', 'ArrowDown', 'End');
    await type('x');
    await press('ArrowDown', 'End');
    await type('!');
    await press('ArrowUp', 'End');
    await type('y');
    await press('Control+Home', 'End');
    await type('?');
    const [first, table, last] = await settled(editor);
    expect([first, last]).toEqual(['p Over?', 'p Under!']);
    expect(table).toMatch(/^table "c" .*x.*$/);
    expect(table).toMatch(/1.* \| 2/);
  });

  test('from right to left, it is left by the arrow that points on, and the other goes through its words', async () => {
    const rows = '<tr><th>א</th><th>ב</th></tr><tr><td>ג</td><td>דה</td></tr>';
    const editor = await openEditor({ body: html(rows, '<p>לפני</p>'), direction: 'rtl' });
    await press('Control+End', 'ArrowRight');
    await type('!');
    await editor.expectOutline('p לפני', 'table "" ^א | ^ב / ג | ד!ה');
    await press('ArrowLeft', 'ArrowLeft');
    await type('?');
    await editor.expectOutline('p לפני', 'table "" ^א | ^ב / ג | ד!ה', 'p ?');
    await press('Control+Home', 'ArrowDown', 'ArrowDown', 'Home', 'ArrowLeft');
    await type('ז');
    await editor.expectOutline('p לפני', 'table "" ^אז | ^ב / ג | ד!ה', 'p ?');
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    await type('גם');
    await editor.expectOutline('p לפני', 'table "גם" ^אז | ^ב / ג | ד!ה', 'p ?');
  });

  test('with nothing below it, the arrow keys and Enter still lead out', async () => {
    const editor = await openEditor({ body: html(two) });
    await press('Control+End', 'ArrowDown', 'Enter');
    await type('After');
    await editor.expectOutline('table "" ^A | ^B / 1 | 2', 'p After');
  });

  test('deleting beside it goes in, and merges nothing', async () => {
    const editor = await openEditor({ body: html(two, '<p>Over</p>', '<p>Under</p>') });
    await press('Control+End', 'Home', 'Backspace');
    await type('!');
    await editor.expectOutline('p Over', 'table "" ^A | ^B / 1 | 2!', 'p Under');
    await press('Control+Home', 'End', 'Delete');
    await type('C');
    await press('Home', 'Backspace', 'End', 'Delete');
    await editor.expectOutline('p Over', 'table "C" ^A | ^B / 1 | 2!', 'p Under');
  });

  test('an empty one goes with Backspace in its caption', async () => {
    const editor = await openEditor();
    await press('Control+Alt+t', 'Shift+Tab', 'Backspace');
    await editor.expectOutline('p');
  });

  test('takes no subhead and no figure into its cells', async () => {
    const editor = await openEditor({ body: html(two) });
    await press('Control+End', 'Control+Alt+2');
    await editor.expectOutline('table "" ^A | ^B / 1 | 2');
    await press('Control+Shift+8');
    await editor.expectOutline('table "" ^A | ^B / 1 | ul{2}');
    await press('Control+Alt+d');
    await editor.expectOutline('table "" ^A | ^B / 1 | ul{2}', '---', 'p');
    await press('ArrowUp', 'ArrowUp');
    paste(editor.element(), { 'text/html': '<h2>Head</h2><hr><p>Text</p>' });
    const lines = (await settled(editor)).join();
    for (const word of ['Head', 'Text', '1']) expect(lines).toContain(word);
  });
});

describe('a pasted table', () => {
  const sheet =
    '<google-sheets-html-origin><table data-sheets-root="1"><tbody><tr><td data-sheets-value="x">Port</td><td>Boats</td></tr><tr><td>Alva</td><td>12</td></tr></tbody></table>';
  test.each([
    ['a spreadsheet', { 'text/html': sheet, 'text/plain': 'Port\tBoats\nAlva\t12' }],
    ['tabs and lines', { 'text/plain': 'Port\tBoats\nAlva\t12\n' }],
  ])('out of %s has its names as headers', async (_, contents) => {
    const editor = await openEditor();
    await type('Before.\n');
    paste(editor.element(), contents);
    await editor.expectOutline('p Before.', 'table "" ^Port | ^Boats / Alva | 12');
    await press('Control+z');
    await editor.expectOutline('p Before.', 'p');
  });

  const empty = '<tr><td></td><td></td></tr>';
  const spanned = '<tr><td rowspan="2">Tall</td><td>1</td></tr><tr><td>2</td></tr>';
  const tsv = { 'text/plain': '7\t8\n9\t10' };
  const sheetCell = { 'text/html': '<table><tr><td>7 boats</td></tr></table>', 'text/plain': '7 boats' };
  test.each([
    [
      'fills empty cells from the caret on',
      two + empty,
      ['ArrowLeft'],
      tsv,
      '^A | ^B / 1 | 2 / 7 | 8 / 9 | 10',
    ],
    ['makes columns that it needs', two + empty, [], tsv, '^A | ^B | ^ / 1 | 2 |  /  | 7 | 8 /  | 9 | 10'],
    ['comes below words that stand in the way', two, [], tsv, '^A | ^B / 1 | 2 / 7 | 8 / 9 | 10'],
    [
      'comes below them also from an empty cell',
      `${empty}${two}`,
      ['Control+Home', 'Enter'],
      tsv,
      ' |  / 7 | 8 / 9 | 10 / <A | ^B / 1 | 2',
    ],
    [
      'comes below what reaches over several rows',
      spanned,
      ['ArrowUp'],
      tsv,
      '1x2 Tall | 1 / 2 / 7 | 8 / 9 | 10',
    ],
    [
      'fills a cell whose words are selected',
      `${two}<tr><td>3</td><td>old</td></tr>`,
      ['Shift+Home'],
      tsv,
      '^A | ^B | ^ / 1 | 2 |  / 3 | 7 | 8 /  | 9 | 10',
    ],
    ['of one cell is its words, at the caret', two, [], sheetCell, '^A | ^B / 1 | 27 boats'],
    [
      'of one cell takes the place of selected words',
      two,
      ['Shift+Home'],
      sheetCell,
      '^A | ^B / 1 | 7 boats',
    ],
  ])('in another %s; undo takes it back', async (_, rows, keys, contents, expected) => {
    const editor = await openEditor({ body: html(rows) });
    await press('Control+End', ...keys);
    const before = (await settled(editor))[0] ?? '';
    paste(editor.element(), contents);
    await editor.expectOutline(`table "" ${expected}`);
    await press('Control+z');
    await editor.expectOutline(before);
  });

  test.each([
    [
      'takes the place of cells that are selected',
      ['Shift+ArrowUp', 'Shift+ArrowUp', 'Shift+ArrowLeft'],
      '^A | ^B / 7 | 8 / 9 | 10',
    ],
    [
      'has all its words where fewer cells are selected',
      ['Shift+ArrowUp', 'Shift+ArrowUp'],
      '^A | ^B | ^ / 1 | 7 | 8 / x | 9 | 10',
    ],
    [
      'comes below where words that aren’t selected stand',
      ['ArrowLeft', 'ArrowLeft', 'Shift+ArrowUp', 'Shift+ArrowUp'],
      '^A | ^B / 1 | 2 / x | y / 7 | 8 / 9 | 10',
    ],
  ])('%s; undo takes it back', async (_, keys, expected) => {
    const editor = await openEditor({ body: html(`${two}<tr><td>x</td><td>y</td></tr>`) });
    await press('Control+End', ...keys);
    paste(editor.element(), tsv);
    await editor.expectOutline(`table "" ${expected}`);
    await press('Control+z');
    await editor.expectOutline('table "" ^A | ^B / 1 | 2 / x | y');
  });

  test('keeps spans, headers, lists and caption; saved and opened again nothing differs', async () => {
    const source =
      '<table><caption>All <b>ports</b></caption><thead><tr><th rowspan="2">Port</th><th colspan="2">Boats</th></tr><tr><th>Old</th><th>New</th></tr></thead><tbody><tr><th scope="row">Alva</th><td><ul><li>1</li><li>2</li></ul></td><td>0</td></tr></tbody></table>';
    const body = bodyOf(blocksFromHtml(`<p>Over</p>${source}<p>Under</p>`).blocks);
    const editor = await openEditor({ body });
    await press('Control+Home');
    await type('x');
    await press('Backspace');
    await expect.poll(() => editor.changes()).toBeGreaterThan(1);
    await expect.poll(() => editor.saved()).toEqual(body);
    await press('Control+a', 'Control+c', 'Control+End', 'Enter', 'Control+v');
    const [, first, , , second] = await settled(editor);
    expect(first).toBe('table "All **ports**" ^<1x2 Port | ^2x1 Boats / ^Old | ^New / <Alva | ul{1; 2} | 0');
    expect(second).toBe(first);
  });
});

async function settled(editor: Opened): Promise<readonly string[]> {
  const { outline } = await import('./outline.ts');
  await new Promise((resolve) => setTimeout(resolve, 50));
  return outline(editor.saved());
}
