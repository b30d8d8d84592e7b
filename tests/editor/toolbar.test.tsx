import { describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { openEditor, press, type } from './harness.tsx';

const focused = (): string | null | undefined =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

describe('the toolbar', () => {
  test('Alt+F10 goes there, arrows move, Escape comes back', async () => {
    const editor = await openEditor();
    await press('Alt+F10');
    expect(focused()).toBe('Undo');
    await press('ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(focused()).toBe('Bold');
    await press('End');
    expect(focused()).toBe('Insert');
    await press('ArrowRight');
    expect(focused()).toBe('Undo');
    await press('Escape');
    expect(document.activeElement).toBe(editor.element());
    await press('Alt+F10', 'ArrowLeft', 'ArrowLeft', 'Enter');
    await editor.expectOutline('---', 'p');
  });

  test('its menu has every block; what is chosen goes where the caret was', async () => {
    const editor = await openEditor();
    await type('one\ntwo');
    await press('ArrowUp', 'Alt+F10', 'End', 'Enter');
    await expect.element(page.getByRole('menu')).toBeVisible();
    expect(page.getByRole('menuitem').elements().length).toBeGreaterThan(8);
    await press('Escape');
    expect(focused()).toBe('Insert');
    await editor.button('Insert').click();
    await page.getByRole('menuitem', { name: 'Divider' }).click();
    await editor.expectOutline('p one', '---', 'p two');
    expect(document.activeElement).toBe(editor.element());
    await type('the ');
    await editor.expectOutline('p one', '---', 'p the two');
  });
});

test.each(['Insert', 'More marks', 'Change the table', 'Move or change this block'])(
  'the menu of “%s” runs the way of the interface',
  async (name) => {
    document.documentElement.dir = 'rtl';
    onTestFinished(() => document.documentElement.removeAttribute('dir'));
    const editor = await openEditor();
    await type('one');
    await press('Control+Alt+t');
    await page.getByText('one', { exact: true }).hover();
    await editor.button(name).click();
    await expect.poll(() => directionOf(page.getByRole('menu').query())).toBe('rtl');
  },
);

const directionOf = (element: Element | null): string | null =>
  element === null
    ? null
    : getComputedStyle(element.querySelector('[role^="menuitem"]') ?? element).direction;
