import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { Article } from '#shared/articles/article.schema.ts';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';

/** article.json follows the journal some seconds later. */
const onDisk = expect.configure({ timeout: 20_000 });

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('tags are completed, pasted as a list, renamed and merged in the whole library', async () => {
  const { newsroom, articleFile } = await newsroomWith(home, 'The tide');
  const { page, errors, close } = await launchApp(home, { newsroom });
  const tags = async (): Promise<readonly string[]> => Article.parse(await json(articleFile)).tags;
  await page.getByText('The tide').first().click();
  const box = page.getByRole('combobox', { name: 'Add tag' });
  await box.click();
  await paste(page, '- river\n- harbour; Café\n- cafe culture');
  await onDisk.poll(tags).toEqual(['river', 'harbour', 'Café', 'cafe culture']);

  // The keyboard stays with the chips while they go, and is in the box after the last.
  await page.getByRole('button', { name: 'Remove the tag Café' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Remove the tag cafe culture' })).toBeFocused();
  for (let chip = 0; chip < 3; chip += 1) await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await onDisk.poll(tags).toEqual([]);

  await box.fill('one');
  await page.keyboard.press('Enter');
  await box.fill('Other');
  await page.keyboard.press('Enter');
  await onDisk.poll(tags).toEqual(['one', 'Other']);
  await page.getByRole('button', { name: 'New article' }).first().press('Enter');
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toBeFocused();
  await page.keyboard.type('The ebb');
  await box.click();
  // The most used without a letter; what is typed stays when the list is closed.
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Other', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.type('ot');
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('ot');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove the tag Other' })).toBeVisible();

  await page.getByRole('button', { name: 'All tags…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tags' });
  // Once both articles are saved, the list has its order.
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Other' })).toHaveText('Other2');
  await dialog.getByRole('checkbox', { name: 'Other' }).check();
  // Kept with the page of the tag, and by what it is called then.
  await dialog.getByRole('textbox', { name: 'Description' }).fill('All the rest.');
  await dialog.getByRole('textbox', { name: 'New name' }).fill('another');
  await page.keyboard.press('Enter');
  await onDisk.poll(tags).toEqual(['one', 'another']);
  const settings = join(newsroom, 'galley.json');
  await onDisk
    .poll(async () => LibraryConfig.parse(await json(settings)).tags['another'])
    .toEqual({ description: 'All the rest.' });
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await dialog.getByRole('checkbox', { name: 'one', exact: true }).check();
  await dialog.getByRole('checkbox', { name: 'another' }).check();
  await dialog.getByRole('textbox', { name: 'One name for 2 tags' }).fill('both');
  await dialog.getByRole('button', { name: 'Merge' }).click();
  await onDisk.poll(tags).toEqual(['both']);
  const merged = dialog.locator('.notice').filter({ hasText: '→ “both”' });
  await merged.getByRole('button', { name: 'Undo', exact: true }).click();
  await onDisk.poll(tags).toEqual(['one', 'another']);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Remove the tag another' })).toBeVisible();
  expect(errors).toEqual([]);
  await close();
});

async function json(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
