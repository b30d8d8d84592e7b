import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Article } from '#shared/articles/article.schema.ts';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { runCommand } from './palette.ts';

/** article.json follows the journal some seconds later. */
const onDisk = expect.configure({ timeout: 20_000 });

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('a section gets another address and is removed with its articles moved, each taken back in one step', async () => {
  const { newsroom, articleFile } = await newsroomWith(home, 'The tide');
  const file = join(newsroom, 'galley.json');
  const json = async (path: string): Promise<object> => JSON.parse(await readFile(path, 'utf8'));
  const sections = [
    { slug: 'poltics', name: 'Politics' },
    { slug: 'sea', name: 'Sea' },
  ];
  await writeFile(file, JSON.stringify({ ...(await json(file)), sections }));
  await writeFile(articleFile, JSON.stringify({ ...(await json(articleFile)), section: 'poltics' }));
  const slugs = async (): Promise<readonly string[]> =>
    LibraryConfig.parse(await json(file)).sections.map(({ slug }) => slug);
  const section = async (): Promise<string | null> => Article.parse(await json(articleFile)).section;

  const { page, errors, close } = await launchApp(home, { newsroom });
  await runCommand(page, 'Go to the site’s settings');
  await page.getByRole('button', { name: 'Address of Politics' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Address of Politics' });
  const address = dialog.getByRole('textbox', { name: 'Address' });
  await expect(address).toBeFocused();
  await address.fill('search');
  await expect(address).toHaveAccessibleDescription(/A page that every site has is there/);
  await address.fill('sea');
  await expect(dialog.getByRole('button', { name: 'Change the address' })).toBeDisabled();
  await address.fill('politics');
  await page.keyboard.press('Enter');
  await expect(
    page.locator('.notice').getByText('The section “Politics” has another address, and so does 1 article.'),
  ).toBeVisible();
  await onDisk.poll(slugs).toEqual(['politics', 'sea']);
  await onDisk.poll(section).toBe('politics');
  // The keyboard is at the section that has the new address, and what is typed there doesn't bring the old one back.
  await expect(page.getByRole('textbox', { name: 'Name of section 1' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await onDisk
    .poll(async () => LibraryConfig.parse(await json(file)).sections[0])
    .toMatchObject({ slug: 'politics', name: 'Politics!' });
  await page.keyboard.press('Backspace');
  await onDisk.poll(async () => LibraryConfig.parse(await json(file)).sections[0]?.name).toBe('Politics');

  // No article is in it: it goes without a question.
  await page.getByRole('textbox', { name: 'New section' }).fill('Archive');
  await page.keyboard.press('Enter');
  await onDisk.poll(slugs).toEqual(['politics', 'sea', 'archive-2']);
  await page.getByRole('button', { name: 'Remove the section Archive' }).press('Enter');
  await onDisk.poll(slugs).toEqual(['politics', 'sea']);
  await expect(page.getByRole('button', { name: 'Remove the section Sea' })).toBeFocused();

  await page.getByRole('button', { name: 'Remove the section Politics' }).press('Enter');
  const removal = page.getByRole('dialog', { name: 'Remove the section “Politics”' });
  await expect(removal.getByText('1 article is in it.')).toBeVisible();
  await expect(removal.getByRole('combobox', { name: 'Move them to' })).toHaveValue('sea');
  await removal.getByRole('button', { name: 'Remove the section' }).press('Enter');
  await expect(
    page.locator('.notice').getByText('The section “Politics” was removed, and 1 article moved.'),
  ).toBeVisible();
  await onDisk.poll(slugs).toEqual(['sea']);
  await onDisk.poll(section).toBe('sea');
  await expect(page.getByRole('textbox', { name: 'New section' })).toBeFocused();
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).last().click();
  await onDisk.poll(slugs).toEqual(['politics', 'sea']);
  await onDisk.poll(section).toBe('politics');
  await expect(page.getByRole('textbox', { name: 'Name of section 1' })).toHaveValue('Politics');
  expect(errors).toEqual([]);
  await close();
});
