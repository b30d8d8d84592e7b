import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { galley, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

/** A newsroom with one article under each of the headlines. */
async function newsroomOf(first: string, ...others: readonly string[]): Promise<string> {
  const { newsroom } = await newsroomWith(home, first);
  for (const headline of others) {
    const file = join(home, 'next.md');
    await writeFile(file, `# ${headline}\n\nThe first words of it.\n`);
    await galley('import', file, '--library', newsroom);
  }
  return newsroom;
}

test('several articles change by keyboard once something is picked for them, and not on the way to it', async () => {
  const newsroom = await newsroomOf('The tide', 'The ebb');
  const { page, errors, close } = await launchApp(home, { newsroom });
  const statuses = async (): Promise<readonly string[]> =>
    Promise.all(
      globSync('articles/*/article.json', { cwd: newsroom }).map(
        async (path) => JSON.parse(await readFile(join(newsroom, path), 'utf8')).status as string,
      ),
    );
  const row = page.locator('.article-row-open').filter({ hasText: 'The tide' });
  await row.focus();
  await page.keyboard.press('ControlOrMeta+a');
  const bar = page.getByRole('toolbar', { name: 'The selected articles' });
  const status = bar.getByRole('button', { name: 'Status…' });
  await status.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(status).toBeFocused();
  expect(await statuses()).toEqual(['ready', 'ready']);
  await status.press('Enter');
  await page.getByRole('menuitem', { name: 'Editing' }).press('Enter');
  await expect(page.getByText('2 articles changed.')).toBeVisible();
  await expect(status).toBeFocused();
  expect(await statuses()).toEqual(['editing', 'editing']);
  expect(errors).toEqual([]);
  await close();
});

test('from the search the arrow leads into what was found, and Enter into the text of the first', async () => {
  const newsroom = await newsroomOf('The tide', 'The ebb', 'The ferry');
  const { page, errors, close } = await launchApp(home, { newsroom });
  const rows = page.locator('.article-row-open');
  await expect(rows).toHaveCount(3);
  const search = page.getByRole('searchbox', { name: 'Search articles' });
  await search.focus();
  await page.keyboard.insertText('ebb');
  await page.keyboard.press('ArrowDown');
  await expect(rows).toHaveCount(1);
  await expect(rows).toBeFocused();
  await search.fill('');
  await search.focus();
  await page.keyboard.insertText('ferry');
  // However soon: what was typed is what is meant.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveText('The ferry');
  const text = page.getByRole('textbox', { name: 'Article text' });
  await expect(text).toBeFocused();

  // What nothing was found for is taken back by its name.
  await search.fill('whale');
  await page.getByRole('button', { name: 'Clear the search' }).press('Enter');
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('combobox', { name: 'With the status' }).selectOption('legal');
  await page.keyboard.press('Escape');
  await page.locator('.empty-state').getByRole('button', { name: 'Clear filters' }).press('Enter');
  await expect(rows).toHaveCount(3);
  await expect(search).toBeFocused();
  await search.fill('whale');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('combobox', { name: 'With the status' }).selectOption('legal');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Clear the search and the filters' }).press('Enter');
  await expect(rows).toHaveCount(3);
  expect(errors).toEqual([]);
  await close();
});
