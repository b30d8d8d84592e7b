import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
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
  await expect(page.locator('.notice').getByText('2 articles changed.')).toBeVisible();
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

test('an article of the trash is deleted for good, and then all of them, by keyboard and after a question', async () => {
  const newsroom = await newsroomOf('The tide', 'The ebb', 'The ferry', 'The pier');
  const { page, errors, close } = await launchApp(home, { newsroom });
  const row = (headline: string) => page.locator('.article-row-open').filter({ hasText: headline });
  const folders = (): number => globSync('articles/*', { cwd: newsroom }).length;
  for (const headline of ['The tide', 'The ebb', 'The ferry']) {
    await row(headline).press('Delete');
    await expect(row(headline)).toBeHidden();
  }
  await page.getByRole('button', { name: 'Trash', exact: true }).press('Enter');
  await row('The ebb').click();
  await expect(page.getByText('This article is in the trash')).toBeVisible();
  await page.getByRole('button', { name: 'Actions for The ebb' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Delete for good…' }).press('Enter');
  const one = page.getByRole('dialog', { name: 'Delete this article for good?' });
  await expect(one.getByRole('listitem')).toHaveText('The ebb');
  // Whoever goes on pressing Enter deletes nothing.
  await page.keyboard.press('Enter');
  await expect(one).toBeHidden();
  expect(folders()).toBe(4);
  await row('The ebb').press('Delete');
  await one.getByRole('button', { name: 'Delete for good' }).press('Enter');
  await expect(page.locator('.notice').getByText('1 article deleted for good.')).toBeVisible();
  await expect(row('The ebb')).toBeHidden();
  await expect(page.locator('.article-row-open:focus')).toBeVisible();
  await expect(page.getByText('This article is in the trash')).toBeHidden();
  expect(folders()).toBe(3);

  const search = page.getByRole('searchbox', { name: 'Search articles' });
  const empty = page.getByRole('button', { name: 'Empty the trash…' });
  await search.fill('tide');
  await expect(row('The ferry')).toBeHidden();
  await expect(empty).toBeHidden();
  await search.fill('');
  await empty.press('Enter');
  const all = page.getByRole('dialog', { name: 'Delete 2 articles for good?' });
  await all.getByRole('button', { name: 'Delete for good' }).press('Enter');
  await expect(page.getByText('The trash is empty')).toBeVisible();
  await expect(search).toBeFocused();
  expect(folders()).toBe(1);
  await page.getByRole('button', { name: 'Back to the articles' }).click();
  await expect(row('The pier')).toBeVisible();
  expect(errors).toEqual([]);
  await close();
});

test('to a screen reader the list is a grid, which gets the arrow keys: rows up and down, the cells of a row left and right', async () => {
  const newsroom = await newsroomOf('The tide', 'The ebb', 'The ferry');
  const { page, errors, close } = await launchApp(home, { newsroom });
  const grid = page.getByRole('grid', { name: 'List of articles' });
  const cell = (name: string) => grid.getByRole('gridcell', { name, exact: true });
  await expect(grid).toHaveAttribute('aria-rowcount', '3');
  await expect(grid.getByRole('row')).toHaveCount(3);
  await expect(grid.getByRole('row').filter({ hasText: 'The ebb' })).toHaveAttribute('aria-rowindex', '2');
  await page.getByRole('searchbox', { name: 'Search articles' }).press('ArrowDown');
  await expect(cell('The ferry')).toBeFocused();
  await expect(cell('The ferry')).toHaveAccessibleDescription('Ready');
  const actions = grid.getByRole('button', { name: 'Actions for The ebb' });
  const select = (name: string) => grid.getByRole('checkbox', { name: `Select ${name}` });
  for (const [key, reached] of [
    ['ArrowDown', cell('The ebb')],
    ['ArrowRight', actions],
    ['ArrowRight', actions],
    ['ArrowLeft', cell('The ebb')],
    ['ArrowLeft', select('The ebb')],
    ['ArrowUp', select('The ferry')],
    ['End', select('The tide')],
    ['ArrowRight', cell('The tide')],
    ['Home', cell('The ferry')],
  ] as const) {
    await page.keyboard.press(key);
    await expect(reached).toBeFocused();
  }
  // Keys that come before the next frame count from where the ones before them lead.
  await grid.evaluate(() => {
    for (const key of ['ArrowDown', 'ArrowDown'])
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
  });
  await expect(cell('The tide')).toBeFocused();
  await page.keyboard.press('Home');
  // Space opens and leaves the keyboard in the list; with Control it chooses, and the rows say so.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveText('The ebb');
  await expect(cell('The ebb')).toHaveAttribute('aria-current', 'true');
  await expect(cell('The ebb')).toBeFocused();
  await expect(cell('The ebb')).not.toHaveAttribute('aria-selected');
  await page.keyboard.press('Control+Space');
  await expect(cell('The ebb')).toHaveAttribute('aria-selected', 'true');
  await expect(cell('The tide')).toHaveAttribute('aria-selected', 'false');
  expect(errors).toEqual([]);
  await close();
});

test('what somebody wrote is marked with its own language, and the window’s words with the window’s', async () => {
  const newsroom = await newsroomOf('The tide', 'A maré');
  for (const path of globSync('articles/*/article.json', { cwd: newsroom })) {
    const article = JSON.parse(await readFile(join(newsroom, path), 'utf8'));
    const change = article.headline === 'A maré' ? { language: 'pt' } : { tags: ['harbour'] };
    await writeFile(join(newsroom, path), JSON.stringify({ ...article, ...change }));
  }
  await mkdir(join(home, 'settings'), { recursive: true });
  await writeFile(join(home, 'settings/settings.json'), JSON.stringify({ settings: { language: 'he' } }));
  const { page, errors, close } = await launchApp(home, { newsroom });
  await expect(page.locator('html')).toHaveAttribute('lang', 'he');
  /** The language of the first thing that shows these words. */
  const languageOf = (within: string, words: string): Promise<string | undefined> =>
    page
      .locator(within)
      .getByText(words, { exact: true })
      .first()
      .evaluate((element) => element.closest<HTMLElement>('[lang]')?.lang);
  await page.locator('.article-row-open').filter({ hasText: 'The tide' }).click();
  const tags = page.locator('[data-field="tags"]');
  await expect(tags.getByText('harbour', { exact: true })).toBeVisible();
  for (const [within, words, language] of [
    ['.article-rows', 'The tide', 'en'],
    ['.article-rows', 'A maré', 'pt'],
    ['.article-rows', 'מוכנה', 'he'],
    ['h1', 'The tide', 'en'],
    ['[data-field="tags"]', 'harbour', 'en'],
  ] as const)
    expect([words, await languageOf(within, words)]).toEqual([words, language]);
  expect(errors).toEqual([]);
  await close();
});
