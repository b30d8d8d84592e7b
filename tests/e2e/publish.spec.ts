import { globSync } from 'node:fs';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDialogs, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome, root } from './launch.ts';
import { listen } from './said.ts';

test('publishes, shows what readers have, and goes back to an earlier site', async () => {
  const home = await makeHome();
  const [newsroom, www] = [join(home, 'newsroom'), join(home, 'www')];
  await mkdir(www);
  await cp(join(root, 'examples/newsroom'), newsroom, { recursive: true });
  const { app, page, errors, close } = await launchApp(home, { newsroom });
  try {
    await app.evaluate(({ dialog }, path) => {
      Object.assign(dialog, { showOpenDialog: async () => ({ canceled: false, filePaths: [path] }) });
    }, www);
    const dialog = page.getByRole('dialog', { name: /Publish|earlier site/ });
    const publish = dialog.getByRole('button', { name: 'Publish', exact: true });
    await page.getByRole('button', { name: 'Publish…' }).click();
    await dialog.getByRole('button', { name: 'Folder…' }).click();
    await expect(dialog.getByText('New for readers')).toBeVisible({ timeout: 60_000 });
    expect(await readdir(www)).toEqual([]);
    // The keyboard stays in the dialog, whatever of it goes: Tab goes on.
    await expect(dialog.locator('.dialog-body')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('button', { name: 'Folder…' })).toBeFocused();
    await expect(dialog.getByText(/MB to copy/)).toBeVisible();
    const said = await listen(page);
    await publish.press('Enter');
    await expect(dialog.locator('.build-done', { hasText: 'Published.' })).toBeVisible({ timeout: 30_000 });
    await expect.poll(said).toContain('Published.');
    await expect(dialog.getByRole('group', { name: /^Publish/ })).toBeFocused();
    await expect(dialog.getByText(/MB copied/)).toBeVisible();
    await app.evaluate(({ shell }) => {
      Object.assign(shell, {
        showItemInFolder: (path: string) => Object.assign(globalThis, { shown: path }),
        openExternal: async (url: string) => void Object.assign(globalThis, { opened: url }),
      });
    });
    await dialog.getByRole('button', { name: 'Show in folder' }).click();
    await dialog.getByRole('button', { name: 'Open the site' }).click();
    const gone = () =>
      app.evaluate(() => {
        const { shown, opened } = globalThis as { shown?: string; opened?: string };
        return { shown, opened };
      });
    await expect.poll(gone).toEqual({ shown: www, opened: 'https://www.alvaneledger.example/' });
    const [story = ''] = globSync('culture/*grain*/index.html', { cwd: www });
    const read = (): Promise<string> => readFile(join(www, story), 'utf8');
    const before = await read();
    await page.keyboard.press('Escape');

    const row = page.locator('.article-row').filter({ hasText: 'A grain too many' });
    await expect(row.getByText('Live')).toBeAttached();
    await row.locator('.article-row-open').click();
    // Until it is there, the article before is.
    await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveText(/A grain too many/);
    await page.getByRole('textbox', { name: 'Standfirst' }).first().click();
    await page.keyboard.type('Now with more salt. ');
    const bar = page.getByRole('toolbar', { name: 'Article actions' });
    await expect(bar.getByText('Live, edited since')).toBeVisible();
    // Whatever it is called now, links to it lead where they led.
    const headline = page.getByRole('textbox', { name: 'Headline', exact: true });
    await headline.click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(', in a time of much rain and little salt', { delay: 40 });
    await expect(page.getByRole('textbox', { name: 'Slug' })).toHaveValue(story.split('/').at(-2) ?? '');
    await expect(headline).toHaveValue(/ enough, in a time of much rain and little salt$/);
    await expect(page.getByText(/machine changed this article/)).toHaveCount(0);
    await expect(bar.locator('.publication')).toHaveText(/edited since ?\d\d:\d\d$/);
    for (const [width, height] of [
      [1280, 800],
      [900, 650],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const one of await bar.getByRole('button').all()) {
        const { right } = await one.evaluate((element) => element.getBoundingClientRect());
        expect
          .soft(right)
          .toBeLessThanOrEqual((await bar.evaluate((element) => element.getBoundingClientRect())).right);
      }
    }

    await page.getByRole('button', { name: 'Publish…' }).click();
    await expect(dialog.getByText('Changed', { exact: false }).first()).toBeVisible({ timeout: 30_000 });
    await publish.click();
    await expect(dialog.locator('.build-done', { hasText: 'Published.' })).toBeVisible({ timeout: 30_000 });
    await page.keyboard.press('Escape');
    await expect(bar.getByText('Live', { exact: true })).toBeVisible();
    expect(await read()).not.toBe(before);

    await page.getByRole('toolbar', { name: 'Article actions' }).click();
    await page.keyboard.press('Control+Shift+P');
    await page.keyboard.type('Publications');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Go back to the site of \d\d:\d\d…$/ }).press('Enter');
    await expect(dialog.getByText(/^Readers get the site of \d\d:\d\d again, which/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Put it back' }).press('Enter');
    await expect(dialog.locator('.build-done', { hasText: 'The earlier site is back.' })).toBeVisible({
      timeout: 30_000,
    });
    await expect(dialog.locator('.dialog-body')).toBeFocused();
    expect(await read()).toBe(before);
    await page.keyboard.press('Escape');
    await expect(bar.getByText('Live, edited since')).toBeVisible();
    expect(errors).toEqual([]);
  } finally {
    await close();
    await removeHome(home);
  }
});

test('says before it publishes what a site without a web address goes out without', async () => {
  const home = await makeHome();
  const { newsroom } = await newsroomWith(home, 'The tide');
  const www = join(home, 'www');
  await mkdir(www);
  const { app, page, errors, close } = await launchApp(home, { newsroom });
  try {
    await answerDialogs(app, www);
    await page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish' });
    await dialog.getByRole('button', { name: 'Folder…' }).click();
    await expect(dialog.getByText(/goes out without feeds/)).toBeVisible({ timeout: 30_000 });
    await dialog.getByRole('button', { name: 'Web address of the site…' }).press('Enter');
    await expect(page.getByRole('textbox', { name: 'Web address of the site' })).toBeFocused();
    await page.keyboard.type('https://tide.example');
    await page.getByRole('button', { name: 'Publish…' }).click();
    await expect(dialog.getByRole('button', { name: 'Publish', exact: true })).toBeEnabled({
      timeout: 30_000,
    });
    await expect(dialog.getByText(/goes out without feeds/)).toBeHidden();
    expect(errors).toEqual([]);
  } finally {
    await close();
    await removeHome(home);
  }
});
