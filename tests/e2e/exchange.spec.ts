import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDialogs, galley, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { runCommand } from './palette.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('an article that came for review is commented on and goes back as a file', async () => {
  const { newsroom: desk } = await newsroomWith(home, 'The tide');
  const out = join(home, 'out.galley-review');
  const back = join(home, 'back.galley-review');
  const [id = ''] = await readdir(join(desk, 'articles'));
  await galley('review', 'send', id, '--library', desk, '--to', out, '--by', 'Bo Reyes');
  const other = join(home, 'other');
  await mkdir(other);
  await galley('new', other, '--title', 'The Ebb');

  const { app, page, errors, close } = await launchApp(home, { newsroom: other });
  await answerDialogs(app, out);
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, back);
  await runCommand(page, 'Open a review file');
  const dialog = page.getByRole('dialog', { name: 'Review file' });
  await expect(dialog.getByText('From Bo Reyes')).toBeVisible();
  await dialog.getByRole('button', { name: 'Open the article' }).click();
  await page.getByRole('tab', { name: /^Review/ }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Lima');
  await page.getByRole('textbox', { name: 'New comment' }).fill('Which harbour?');
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(page.getByRole('article', { name: 'Ana Lima: Which harbour?' })).toBeVisible();
  await runCommand(page, 'Send the article for review');
  await expect(page.locator('.notice').getByText('The review file is')).toBeVisible();
  const stdout = await galley('review', 'take', back, '--library', desk, '--json');
  expect(JSON.parse(stdout)).toMatchObject({ outcome: 'merged', comments: 1, by: { name: 'Ana Lima' } });
  expect(errors).toEqual([]);
  await close();
});

test('the article that is open stays where no review file is chosen, and comes back where one can’t be taken', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  await mkdir(join(home, 'other'));
  const { newsroom: desk } = await newsroomWith(join(home, 'other'), 'The ebb');
  const broken = join(home, 'broken.galley-review');
  await writeFile(broken, 'no review');
  const { app, page, errors, close } = await launchApp(home, { newsroom });
  await page.getByText('The tide').first().click();
  const text = page.getByRole('textbox', { name: 'Article text' });
  await text.click();
  await page.keyboard.press('End');
  await answerDialogs(app);
  await runCommand(page, 'Open a review file');
  await page.keyboard.type(' Nothing was chosen.');
  await expect(text).toHaveText('The first words of it. Nothing was chosen.');
  await answerDialogs(app, broken);
  await runCommand(page, 'Open a review file');
  await expect(page.locator('.notice').getByText(/broken\.galley-review/)).toBeVisible();
  await expect(text).toBeFocused();
  await page.keyboard.type(' Nothing was taken.');
  await expect(text).toHaveText('The first words of it. Nothing was chosen. Nothing was taken.');

  // An article that came needs no look at once: Escape leads back.
  const file = join(home, 'out.galley-review');
  const [id = ''] = await readdir(join(desk, 'articles'));
  await galley('review', 'send', id, '--library', desk, '--to', file, '--by', 'Bo Reyes');
  await answerDialogs(app, file);
  await runCommand(page, 'Open a review file');
  await expect(page.getByRole('dialog', { name: 'Review file' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();
  await page.keyboard.type(' Back.');
  await expect(text).toHaveText('The first words of it. Nothing was chosen. Nothing was taken. Back.');
  expect(errors).toEqual([]);
  await close();
});
