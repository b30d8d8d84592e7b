import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { galley, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { makePhoto } from './photo.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('words of a hero come into the library where it has none, and what it says stays', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const file = join(home, 'harbour.jpg');
  await writeFile(file, await makePhoto({ alt: '', caption: '', credit: 'AP' }));
  await galley('media', 'add', file, '--library', newsroom);
  const { page, errors, close } = await launchApp(home, { newsroom });
  await page.getByText('The tide').first().click();
  const hero = page.locator('.inspector [data-field="hero"]');
  await hero.getByRole('button', { name: 'Choose picture…' }).click();
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /harbour/ })
    .dblclick();
  const keep = hero.getByRole('button', { name: /^Keep in the library too/ });
  await expect(hero.getByRole('textbox', { name: 'Credit' })).toHaveValue('AP');
  await expect(keep).toHaveCount(0);
  await hero.getByRole('textbox', { name: 'Alt text' }).fill('Boats at a quay');
  await hero.getByRole('textbox', { name: 'Credit' }).fill('Somebody else');
  await expect(keep).toHaveText('Keep in the library too: alt text');
  await keep.press('Enter');
  await expect(page.locator('.notice').getByText('The library says so of harbour.jpg too')).toBeVisible();
  await expect(keep).toHaveCount(0);
  await expect(hero.getByRole('textbox', { name: 'Credit' })).toBeFocused();
  const files = await readdir(join(newsroom, 'media'), { recursive: true });
  const record = files.find((name) => name.endsWith('.json')) ?? '';
  const saved = JSON.parse(await readFile(join(newsroom, 'media', record), 'utf8'));
  expect(saved.details).toMatchObject({ alt: 'Boats at a quay', credit: 'AP', caption: '' });
  expect(errors).toEqual([]);
  await close();
});
