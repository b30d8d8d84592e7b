import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mediaItem, openEditor, press, type } from './harness.tsx';

const menu = page.getByRole('listbox', { name: 'Blocks' });
const active = (editor: { readonly element: () => HTMLElement }): string | null | undefined => {
  const id = editor.element().getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id)?.querySelector('span:nth-of-type(2)')?.textContent;
};

describe('the slash menu', () => {
  test('is searched by typing; Enter takes the active one, in one step of undo', async () => {
    const editor = await openEditor();
    await type('first\n/');
    await expect.element(menu).toBeVisible();
    expect(editor.element().getAttribute('aria-controls')).toBe(menu.element().id);
    await type('head');
    await expect.poll(() => active(editor)).toBe('Heading 2');
    await press('ArrowDown');
    await expect.poll(() => active(editor)).toBe('Heading 3');
    await press('ArrowUp', 'ArrowUp');
    await expect.poll(() => active(editor)).toBe('Heading 4');
    await press('ArrowDown', 'Enter');
    await editor.expectOutline('p first', 'h2');
    expect(menu.query()).toBeNull();
    expect(editor.element().hasAttribute('aria-activedescendant')).toBe(false);
    await press('Control+z');
    await editor.expectOutline('p first', 'p /head');
    expect(menu.query()).toBeNull();
  });

  test('Escape leaves the text as typed, and the menu away until another slash', async () => {
    const editor = await openEditor();
    await type('/quo');
    await expect.element(menu).toBeVisible();
    await press('Escape');
    await type('te');
    expect(menu.query()).toBeNull();
    await press('Enter');
    await editor.expectOutline('p /quote', 'p');
    await type('/');
    await expect.element(menu).toBeVisible();
  });

  test('words behind the name of a text style become its text; a click chooses too', async () => {
    const editor = await openEditor();
    await type('/h3 The words');
    await press('Enter');
    await editor.expectOutline('h3 The words');
    await press('End', 'Enter');
    await type('/divi');
    await page.getByRole('option', { name: 'Divider' }).click();
    await editor.expectOutline('h3 The words', '---', 'p');
    expect(document.activeElement).toBe(editor.element());
  });

  test('a pointer that moves over an option makes it the active one, a resting one does not', async () => {
    const editor = await openEditor();
    await userEvent.hover(editor.text, { position: { x: 60, y: 120 } });
    await type('/');
    await expect.element(menu).toBeVisible();
    await expect.poll(() => active(editor)).toBe('Paragraph');
    await userEvent.hover(menu.getByRole('option', { name: 'Heading 4' }));
    await expect.poll(() => active(editor)).toBe('Heading 4');
    await press('ArrowDown');
    await expect.poll(() => active(editor)).toBe('Bulleted list');
  });

  test('stays where the slash is while an argument is typed, its name on one line', async () => {
    const editor = await openEditor();
    await type('first\n/em');
    await expect.element(menu).toBeVisible();
    const { left } = menu.element().getBoundingClientRect();
    await type('bed https://video.example/watch?v=a');
    await expect.poll(() => menu.getByRole('option').all().length).toBe(1);
    expect(menu.element().getBoundingClientRect().left).toBe(left);
    const line = menu.element().querySelector<HTMLElement>('kbd')?.offsetHeight ?? 0;
    expect(menu.getByText('Embed by address').element().clientHeight).toBeLessThan(2 * line);
    expect(editor.element().getBoundingClientRect().left).toBeLessThanOrEqual(left);
  });

  test('a picture is asked for and takes the line’s place', async () => {
    const editor = await openEditor({ pick: mediaItem('a.png', 1) });
    await type('/image');
    await press('Tab');
    await editor.expectOutline('figure(, )');
  });

  test.each(['and/or h2', 'km /h2', 'https://example.org/h2'])('%s opens nothing', async (words) => {
    const editor = await openEditor();
    await type(words);
    expect(menu.query()).toBeNull();
    await press('Enter');
    await editor.expectOutline(`p ${words}`, 'p');
  });

  test('a caret that comes to an old slash opens nothing, nor does one in a caption', async () => {
    const editor = await openEditor({ pick: mediaItem('a.png', 1) });
    await type('/h2');
    await press('Escape', 'Enter');
    await type('word');
    await press('ArrowUp', 'End');
    expect(menu.query()).toBeNull();
    await press('Control+End', 'Control+Alt+f');
    await type('/h2');
    await press('Enter');
    await editor.expectOutline('p /h2', 'p word', 'figure(, ) /h2', 'p');
  });
});
