import { expect, test } from '@playwright/test';
import { launchApp, makeHome, removeHome } from './launch.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('Enter right after typing runs what was typed, however fast', async () => {
  const { page, errors, close } = await launchApp(home);
  await expect(page.getByRole('textbox', { name: 'Article text' })).toBeVisible();
  for (const theme of ['Dark', 'Light', 'High contrast', 'dark', 'light']) {
    await page.keyboard.press('ControlOrMeta+Shift+P');
    await expect(page.getByRole('combobox', { name: 'Commands' })).toBeFocused();
    await page.keyboard.type(theme);
    await page.keyboard.press('Enter');
    const value = theme === 'High contrast' ? 'contrast' : theme.toLowerCase();
    await expect(page.locator('html')).toHaveAttribute('data-theme', value);
  }
  expect(errors).toEqual([]);
  await close();
});
