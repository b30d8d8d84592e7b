import { expect, type Page } from '@playwright/test';

/** Opens the palette; `palette` is its name in the window's language. */
export async function openPalette(page: Page, palette = 'Commands'): Promise<void> {
  // A key that comes before the window is drawn goes nowhere.
  await page.getByRole('navigation').first().waitFor();
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await expect(page.getByRole('combobox', { name: palette })).toBeFocused();
}

/**
 * Runs a command by its name in the palette, and waits until that is gone: it may wait for an answer after Enter, and until
 * then nothing else can be focused.
 */
export async function runCommand(page: Page, name: string, palette = 'Commands'): Promise<void> {
  const words = name.replace(/…$/u, '');
  await openPalette(page, palette);
  await page.keyboard.insertText(words);
  await page.getByRole('option', { selected: true }).filter({ hasText: words }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: palette, exact: true })).toHaveCount(0);
}
