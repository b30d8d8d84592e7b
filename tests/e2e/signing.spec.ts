import { expect, test } from '@playwright/test';
import { newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('whoever suggests is asked for a name first, and nothing goes into the article meanwhile', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { page, errors, close } = await launchApp(home, { newsroom });
  await page.getByText('The tide').first().click();
  const text = page.getByRole('textbox', { name: 'Article text' });
  await text.click();
  const suggest = page.getByRole('button', { name: 'Suggest', exact: true });
  await suggest.click();
  const dialog = page.getByRole('dialog', { name: 'Who you are' });
  const name = dialog.getByRole('textbox', { name: 'Your name' });
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(name).toHaveAccessibleDescription(/Say your name/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(suggest).toHaveAttribute('aria-pressed', 'false');

  await text.click();
  await page.keyboard.press('ControlOrMeta+Shift+E');
  await expect(name).toBeFocused();
  await page.keyboard.type('Ana Lima');
  await page.keyboard.press('Enter');
  await expect(suggest).toHaveAttribute('aria-pressed', 'true');
  // The keyboard is where it was.
  await expect(text).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('So: ');
  await page.getByRole('tab', { name: /^Review/ }).click();
  await expect(page.getByRole('button', { name: /^Insert.*“So:”.*Ana Lima/ })).toBeVisible();
  expect(errors).toEqual([]);
  await close();
});

test('a comment of somebody without a name is kept until there is one, and sent then', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { page, errors, close } = await launchApp(home, { newsroom });
  await page.getByText('The tide').first().click();
  await page.getByRole('tab', { name: /^Review/ }).click();
  const draft = page.getByRole('textbox', { name: 'New comment' });
  await draft.fill('Who says so?');
  await draft.press('ControlOrMeta+Enter');
  const name = page.getByRole('dialog', { name: 'Who you are' }).getByRole('textbox', { name: 'Your name' });
  await page.keyboard.press('Escape');
  await expect(draft).toHaveValue('Who says so?');
  await draft.press('ControlOrMeta+Enter');
  await name.fill('Ana Lima');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Ana Lima: Who says so?' })).toBeVisible();
  await expect(draft).toHaveValue('');
  expect(errors).toEqual([]);
  await close();
});
