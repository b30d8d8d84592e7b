import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDialogs, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { runCommand } from './palette.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('a newsroom is mended, backed up with what was typed a moment before, and restored elsewhere', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const settings = join(newsroom, 'galley.json');
  const before = await readFile(settings, 'utf8');
  const { app, page, errors, close } = await launchApp(home, { newsroom });
  await page.getByText('The tide').first().click();
  const text = page.getByRole('textbox', { name: 'Article text' });
  await text.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' And the last ones.');

  await appendFile(settings, Buffer.alloc(100));
  await runCommand(page, 'Check the library’s files');
  const check = page.getByRole('dialog', { name: 'Check the library’s files' });
  await expect(check.getByText('1 file is damaged.')).toBeVisible();
  await check.getByRole('button', { name: 'Repair 1' }).click();
  await expect(check.getByText('All is well.')).toBeVisible();
  expect(await readFile(settings, 'utf8')).toBe(before);
  await check.getByRole('button', { name: 'Close' }).last().click();

  const archive = join(home, 'backup.zip');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, archive);
  await runCommand(page, 'Back up the library');
  const backUp = page.getByRole('dialog', { name: 'Back up the library' });
  await backUp.getByRole('button', { name: 'Choose where…' }).click();
  await expect(backUp.getByText('The backup is written and verified')).toBeVisible();
  await backUp.getByRole('button', { name: 'Close' }).last().click();

  await answerDialogs(app, archive);
  await runCommand(page, 'Restore a backup');
  const restore = page.getByRole('dialog', { name: 'Restore a backup' });
  await restore.getByRole('button', { name: 'Choose…' }).first().click();
  await expect(restore.getByText('“The Tide”')).toBeVisible();
  await restore.getByRole('textbox', { name: 'Folder' }).fill(join(home, 'restored'));
  await restore.getByRole('button', { name: 'Restore and open' }).click();
  await expect(restore).toBeHidden();
  await page.getByText('The tide').first().click();
  await expect(text).toContainText('The first words of it. And the last ones.');
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(errors).toEqual([]);
  await close();
});
