import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { galley, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { runCommand } from './palette.ts';
import { makePhoto } from './photo.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

async function addPhotos(newsroom: string, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    const file = join(home, `${name}.jpg`);
    await writeFile(file, await makePhoto({ alt: `The ${name}`, caption: '', credit: 'AP' }));
    await galley('media', 'add', file, '--library', newsroom);
  }
}

test('a button of an article that goes with what it did leaves the keyboard beside it', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  await addPhotos(newsroom, 'harbour', 'bridge');
  const { page, errors, close } = await launchApp(home, { newsroom });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await runCommand(page, 'Your name and roles');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Lima');
  await page.getByRole('checkbox', { name: 'Editor' }).check();
  await page.keyboard.press('Escape');
  await page.getByText('The tide').first().click();

  // Whose button says “as it is now” is called that.
  await page.getByRole('tab', { name: /^Review/ }).click();
  await button('Approve: Editor').press('Enter');
  await expect(button('Take back: Editor')).toBeFocused();
  const text = page.getByRole('textbox', { name: 'Article text' });
  await text.click();
  await page.keyboard.type('More. ');
  await button('Approve as it is now: Editor').press('Enter');
  await expect(button('Approve as it is now: Editor')).toBeHidden();
  await expect(button('Take back: Editor')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button('Approve: Editor')).toBeFocused();

  await page.getByRole('tab', { name: /^Article/ }).click();
  const hero = page.locator('.inspector [data-field="hero"]');
  await hero.getByRole('button', { name: 'Choose picture…' }).press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /harbour/ })
    .dblclick();
  await expect(hero.getByRole('button', { name: 'Crop' })).toBeFocused();
  await hero.getByRole('button', { name: 'Remove' }).press('Enter');
  await expect(hero.getByRole('button', { name: 'Choose picture…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /harbour/ })
    .dblclick();
  await button('Now').press('Enter');
  await button('No date').press('Enter');
  await expect(page.locator('[data-field="publication"] input')).toBeFocused();

  // Another picture in its place, everywhere; the heading counts what is shown.
  await page.keyboard.press('ControlOrMeta+2');
  const media = page.getByRole('main', { name: 'Media' });
  await expect(media.getByText('2 files')).toBeVisible();
  await media.getByRole('searchbox').fill('harbour');
  await expect(media.getByText('1 of 2 files')).toBeVisible();
  await media.locator('.media-grid').getByRole('option').click();
  await button('Focal point and crops…').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).press('Enter');
  await button('Replace in this place…').press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('option', { name: /bridge/ })
    .dblclick();
  await expect(page.locator('.notice').getByText('harbour.jpg → bridge.jpg in 1 article')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Where it is used' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+1');

  // Into the trash and out of it.
  await page
    .getByRole('toolbar', { name: 'Article actions' })
    .getByRole('button', { name: 'More actions' })
    .press('Enter');
  await page.getByRole('menuitem', { name: 'Move to the trash' }).press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Search articles' })).toBeFocused();
  await button('Trash').click();
  await page.locator('.article-row-open').press('Enter');
  await page.getByRole('main').getByRole('button', { name: 'Bring back' }).press('Enter');
  await expect(text).toBeFocused();
  expect(errors).toEqual([]);
  await close();
});
