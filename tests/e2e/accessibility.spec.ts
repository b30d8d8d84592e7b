import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { launchApp, makeHome, removeHome } from './launch.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

const dialogs: readonly (readonly [command: string, title: string])[] = [
  ['New newsroom', 'New newsroom'],
  ['Build the site', 'Build the site'],
  ['Keyboard shortcuts', 'Keyboard shortcuts'],
  ['Snippets and templates', 'Snippets and templates'],
];

for (const theme of ['Light']) {
  test(`every view and dialog passes axe: ${theme}`, async () => {
    test.setTimeout(120_000);
    const { page, errors, close } = await launchApp(home);
    await expect(page.getByRole('textbox', { name: 'Article text' })).toBeVisible();
    await runCommand(page, theme);
    const name = theme === 'High contrast' ? 'contrast' : theme.toLowerCase();
    await expect(page.locator('html')).toHaveAttribute('data-theme', name);
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      found.push(...(await violations(page, where)));
    };
    await expect(page.getByRole('textbox', { name: 'Article text' })).toBeVisible();
    await look('the article');
    await openPalette(page);
    await look('the palette');
    await page.keyboard.press('Escape');
    for (const view of ['media', 'authors', 'the site']) {
      await runCommand(page, `Go to ${view}`);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await look(view);
    }
    for (const [command, title] of dialogs) {
      await runCommand(page, command);
      await expect(page.getByRole('dialog', { name: title })).toBeVisible();
      await look(title);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });
}

test('in Hebrew and in the dark the whole window runs from right to left, and passes axe', async () => {
  test.setTimeout(120_000);
  await mkdir(join(home, 'settings'), { recursive: true });
  await writeFile(
    join(home, 'settings/settings.json'),
    JSON.stringify({ settings: { language: 'he', theme: 'dark' } }),
  );
  const { page, errors, close } = await launchApp(home);
  await expect(page.getByRole('textbox', { name: 'טקסט הכתבה' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'he');
  const rail = await page.locator('.rail').boundingBox();
  expect(rail?.x).toBeGreaterThan(600);
  const found = [...(await violations(page, 'the article'))];
  for (const view of ['דסק', 'מדיה', 'כותבים', 'אתר']) {
    await page.locator('.rail-item', { hasText: view }).click();
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    found.push(...(await violations(page, view)));
  }
  await page.getByRole('button', { name: 'העדפות' }).click();
  await expect(page.getByRole('menuitemradio', { name: 'עברית' })).toHaveAttribute('aria-checked', 'true');
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

/** Every broken rule, with where it is broken. Frames are left out: a previewed page has tests of its own. */
async function violations(page: Page, where: string): Promise<readonly string[]> {
  // A colour that is still changing is nobody's contrast.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  const { violations: broken } = await new AxeBuilder({ page })
    .setLegacyMode()
    .exclude('iframe')
    // A row is called by its headline, a picture by its file; their other words are read as the description.
    .disableRules(['label-content-name-mismatch'])
    .analyze();
  return broken.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${where}: ${id} ${target.join(' ')} ${failureSummary}`),
  );
}

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Shift+P');
  await expect(page.getByRole('combobox', { name: 'Commands' })).toBeFocused();
}

async function runCommand(page: Page, name: string): Promise<void> {
  await openPalette(page);
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Commands', exact: true })).toHaveCount(0);
}
