import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import { newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { runCommand } from './palette.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('what went wrong at the start isn’t a new newsroom’s matter, and goes when there is one', async () => {
  const { page: window, errors, close } = await launchApp(home, { newsroom: join(home, 'nowhere') });
  const notice = window.locator('.notice').filter({ hasText: 'nowhere' });
  await expect(notice).toBeVisible();
  await window.getByRole('button', { name: 'New newsroom…' }).click();
  const dialog = window.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await expect(dialog.locator('.notice')).toHaveCount(0);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('The Tide');
  await dialog.getByRole('textbox', { name: 'Folder' }).fill(join(home, 'tide'));
  await dialog.getByRole('button', { name: 'Create' }).click();
  await expect(dialog).toBeHidden();
  await expect(notice).toHaveCount(0);
  expect(errors).toEqual([]);
  await close();
});

test('a notice leaves the line that is written in, and what opens there, to be seen', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { page: window, errors, close } = await launchApp(home, { newsroom });
  await window.setViewportSize({ width: 1280, height: 800 });
  await window.getByText('The tide').first().click();
  const text = window.getByRole('textbox', { name: 'Article text' });
  await text.click();
  await window.keyboard.press('ControlOrMeta+End');
  for (let line = 0; line < 20; line += 1) await window.keyboard.press('Enter');
  await window.keyboard.press('ControlOrMeta+S');
  const notice = window.locator('.notice');
  await expect(notice).toBeVisible();
  // The last line to the lower edge, where notices lie.
  await window.evaluate(() => {
    const [sheet, line] = ['.sheet', '.article-text > :last-child'].map((one) => document.querySelector(one));
    const end = sheet?.getBoundingClientRect().bottom ?? 0;
    sheet?.scrollBy(0, (line?.getBoundingClientRect().bottom ?? 0) - end + 30);
  });
  const top = async (one: Locator): Promise<number> => (await one.boundingBox())?.y ?? 0;
  expect(await top(text.locator('> :last-child'))).toBeGreaterThan(690);
  await window.keyboard.type('/');
  await expect(window.locator('.slash-menu')).toBeVisible();
  await expect.poll(() => top(notice)).toBeLessThan(100);
  expect(await top(window.locator('.slash-menu'))).toBeGreaterThan(110);
  expect(errors).toEqual([]);
  await close();
});

test('what went wrong in a view stays until it is dismissed, and no longer than the view', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { app, page: window, errors, close } = await launchApp(home, { newsroom });
  const wrong = join(home, 'notes.xyz');
  await writeFile(wrong, 'none');
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, wrong);
  await runCommand(window, 'Go to media');
  const notice = window.locator('.notice').filter({ hasText: 'notes.xyz' });
  for (const leave of [false, true]) {
    await runCommand(window, 'Add files to the media');
    await expect(notice).toBeVisible();
    if (leave) await runCommand(window, 'Go to articles');
    else await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
  }
  expect(errors).toEqual([]);
  await close();
});
