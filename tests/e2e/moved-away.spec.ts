import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { answerDialogs, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

const text = (page: Page) => page.getByRole('textbox', { name: 'Article text' });
const saved = (page: Page) => page.getByRole('status', { name: 'Save state' });
const banner = (page: Page) => page.getByRole('alert').filter({ hasText: 'Your text is safe' });

async function isBelow(folder: string, words: string): Promise<boolean> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const read = files.map((file) => readFile(file, 'utf8').catch(() => ''));
  return (await Promise.all(read)).some((content) => content.includes(words));
}

async function typing(page: Page, words: string): Promise<void> {
  await text(page).press('ControlOrMeta+End');
  await page.keyboard.type(words);
}

/** An open article with words that are saved. */
async function saidAndSaved() {
  const { newsroom, articleFile } = await newsroomWith(home, 'The tide');
  const running = await launchApp(home, { newsroom });
  await running.page.getByText('The tide').first().click();
  await typing(running.page, ' Before.');
  await expect(saved(running.page)).toHaveText('Saved');
  const unsaved = join(home, 'settings', 'unsaved');
  return { newsroom, articleFile, unsaved, ...running };
}

async function closeAnyway(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
  });
}

test('a newsroom that is moved while somebody writes loses no word, and the window closes after a question', async () => {
  const { newsroom, unsaved, app, page, close } = await saidAndSaved();
  await rename(newsroom, `${newsroom}-2`);
  // As long as a look at the open articles takes to notice.
  await page.waitForTimeout(2500);
  await typing(page, ' Afterwards.');
  await expect.poll(() => isBelow(unsaved, 'Afterwards.')).toBe(true);
  await expect(banner(page)).toContainText(`The newsroom’s folder is gone from ${newsroom}`);
  await expect(saved(page)).toHaveText('Not saved: the newsroom’s folder is gone');
  await expect(page.getByRole('region', { name: 'Articles' }).getByText('The tide')).toBeVisible();
  await closeAnyway(app);
  await close();
  expect(existsSync(newsroom)).toBe(false);

  const again = await launchApp(home, { newsroom: `${newsroom}-2` });
  await expect(text(again.page)).toContainText('Before. Afterwards.');
  await expect(saved(again.page)).toHaveText('Saved');
  await again.close();
  expect(await isBelow(`${newsroom}-2`, 'Before. Afterwards.')).toBe(true);
});

test('a newsroom that comes back is saved to by itself', async () => {
  const { newsroom, articleFile, page, close } = await saidAndSaved();
  await rename(newsroom, `${newsroom}-2`);
  await typing(page, ' Afterwards.');
  await expect(banner(page)).toBeVisible();
  await rename(`${newsroom}-2`, newsroom);
  await expect(saved(page)).toHaveText('Saved', { timeout: 10_000 });
  await expect(banner(page)).toBeHidden();
  expect(await readFile(articleFile, 'utf8')).toContain('Before. Afterwards.');
  await close();
});

test('a newsroom is opened at its new place, and what was typed meanwhile comes along', async () => {
  const { newsroom, app, page, close } = await saidAndSaved();
  await rename(newsroom, `${newsroom}-2`);
  await typing(page, ' Afterwards.');
  await answerDialogs(app, `${newsroom}-2`);
  await banner(page).getByRole('button', { name: 'Open the newsroom…' }).click();
  await expect(banner(page)).toBeHidden();
  await expect(text(page)).toContainText('Before. Afterwards.');
  await typing(page, ' At home.');
  await expect(saved(page)).toHaveText('Saved');
  await close();
  expect(await isBelow(join(`${newsroom}-2`, 'articles'), 'Before. Afterwards. At home.')).toBe(true);
  expect(existsSync(newsroom)).toBe(false);
});

test('an article whose folder is deleted while it is open can be written anew', async () => {
  const { newsroom, articleFile, unsaved, page, close } = await saidAndSaved();
  await rm(join(articleFile, '..'), { recursive: true });
  await page.waitForTimeout(2500);
  await typing(page, ' Afterwards.');
  await expect.poll(() => isBelow(unsaved, 'Afterwards.')).toBe(true);
  await expect(saved(page)).toHaveText('Not saved: the article’s folder is gone');
  await banner(page).getByRole('button', { name: 'Write the article anew' }).click();
  await expect(saved(page)).toHaveText('Saved');
  expect(await readFile(articleFile, 'utf8')).toContain('Before. Afterwards.');
  expect(await isBelow(newsroom, 'Before. Afterwards.')).toBe(true);
  await expect(page.getByRole('region', { name: 'Articles' }).getByText('The tide')).toBeVisible();
  await close();
});
