import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { runCommand } from './palette.ts';

/** galley.json follows what is typed. */
const onDisk = expect.configure({ timeout: 20_000 });

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('a newsroom gives the words of its pages in a language that Galley doesn’t speak', async () => {
  const { newsroom } = await newsroomWith(home, 'Itsasoa');
  const file = join(newsroom, 'galley.json');
  const config = async (): Promise<LibraryConfig> =>
    LibraryConfig.parse(JSON.parse(await readFile(file, 'utf8')));
  await writeFile(file, JSON.stringify({ ...(await config()), language: 'eu' }));

  const { page, errors, close } = await launchApp(home, { newsroom });
  await runCommand(page, 'Go to the site’s settings');
  await page.getByText('Words of the pages', { exact: true }).press('Enter');
  const search = page.getByRole('textbox', { name: 'Search (search)' });
  await expect(search).toHaveAttribute('placeholder', 'Search');
  await search.fill('Bilatu');
  const time = page.getByRole('textbox', { name: '{minutes} min read' });
  await time.fill('irakurtzeko');
  await expect(time).toHaveAccessibleDescription('{minutes} is missing: pages put a value there.');
  await time.fill('{minutes} minutu');
  await onDisk
    .poll(async () => (await config()).words)
    .toEqual({ eu: { search: 'Bilatu', readingTime: '{minutes} minutu' } });

  // Otherwise than Galley says it, in a language that it speaks.
  await page.getByLabel('In the language').selectOption('de');
  await expect(search).toHaveAttribute('placeholder', 'Suche');
  await expect(search).toHaveValue('');
  await search.fill('Finden');
  await search.fill('');
  await page.getByLabel('In the language').selectOption('eu');
  await expect(search).toHaveValue('Bilatu');
  await onDisk.poll(async () => Object.keys((await config()).words)).toEqual(['eu']);
  expect(errors).toEqual([]);
  await close();
});
