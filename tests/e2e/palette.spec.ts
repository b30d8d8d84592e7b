import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { openPalette, runCommand } from './palette.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('Enter right after typing runs what was typed, however fast', async () => {
  const { page, errors, close } = await launchApp(home);
  await expect(page.getByRole('textbox', { name: 'Article text' })).toBeVisible();
  for (const theme of ['Dark', 'Light', 'High contrast', 'dark', 'light']) {
    await openPalette(page);
    await page.keyboard.type(theme);
    await page.keyboard.press('Enter');
    const value = theme === 'High contrast' ? 'contrast' : theme.toLowerCase();
    await expect(page.locator('html')).toHaveAttribute('data-theme', value);
  }
  expect(errors).toEqual([]);
  await close();
});

test('a screen reader is told what Enter takes as it is typed, and how many there are once the keyboard rests', async () => {
  const { newsroom } = await newsroomWith(home, 'Zebra crossing');
  const { page, errors, close } = await launchApp(home, { newsroom });
  await openPalette(page);
  const box = page.getByRole('combobox', { name: 'Commands' });
  /** What the box says is chosen, `null` for nothing, and whether that is what is marked as chosen. */
  const active = (): Promise<string | null> =>
    box.evaluate((input) => {
      const id = input.getAttribute('aria-activedescendant');
      const option = id === null ? null : document.getElementById(id);
      if (option?.getAttribute('aria-selected') !== 'true') return id === null ? null : `not there: ${id}`;
      return option.querySelector('.pick-label')?.textContent ?? '';
    });
  const options = page.getByRole('listbox', { name: 'Commands' }).getByRole('option').locator('.pick-label');
  await expect.poll(active).toBe(await options.first().textContent());
  await page.keyboard.type('zebra');
  await expect.poll(active).toBe('Zebra crossing');
  const said = page.getByRole('dialog').locator('[data-announcements]');
  await expect(said).toHaveText('1 match. Zebra crossing');
  await page.keyboard.type('zzz');
  await expect.poll(active).toBe(null);
  await expect(said).toHaveText('Nothing matches.');
  await box.fill('the');
  await expect.poll(active).toBe(await options.first().textContent());
  await page.keyboard.press('ArrowDown');
  await expect.poll(active).toBe(await options.nth(1).textContent());
  expect(errors).toEqual([]);
  await close();
});

test('the palette begins with what was used last, also in the next window, and with what belongs to the place', async () => {
  const first = await launchApp(home);
  const options = (page: Page) => page.getByRole('listbox', { name: 'Commands' }).getByRole('option');
  const text = first.page.getByRole('textbox', { name: 'Article text' });
  await expect(text).toBeVisible();
  await openPalette(first.page);
  await expect(options(first.page).first()).toHaveText(/^New article(?! from)/);
  await first.page.keyboard.press('Escape');
  await runCommand(first.page, 'Show or hide the inspector');
  await text.focus();
  await first.page.keyboard.press('ControlOrMeta+Home');
  await first.page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
  await expect.poll(() => first.page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
  await openPalette(first.page);
  await expect(options(first.page).nth(0)).toHaveText(/^Show or hide the inspector/);
  await expect(options(first.page).nth(1)).toHaveText(/^Comment on what is selected/);
  await first.close();

  const second = await launchApp(home);
  await expect(second.page.getByRole('textbox', { name: 'Article text' })).toBeVisible();
  await second.page.getByRole('button', { name: 'Desk', exact: true }).click();
  await expect(second.page.getByRole('heading', { name: 'Desk', level: 1 })).toBeVisible();
  await openPalette(second.page);
  await expect(options(second.page).nth(0)).toHaveText(/^Show or hide the inspector/);
  await expect(second.page.getByRole('group', { name: 'Here' }).getByRole('option').last()).toHaveText(
    /^Your name and roles/,
  );
  expect([...first.errors, ...second.errors]).toEqual([]);
  await second.close();
});

test('of an archive the palette draws the best fifty, and typing finds the others', async () => {
  const { newsroom, articleFile } = await newsroomWith(home, 'Tide table 60');
  const article = JSON.parse(await readFile(articleFile, 'utf8'));
  // None of them is the first one's id.
  const start = `${article.id.slice(0, -3)}${article.id.at(-3) === 'a' ? 'b' : 'a'}`;
  for (let number = 1; number < 60; number += 1) {
    const id = `${start}${String(number).padStart(2, '0')}`;
    await mkdir(join(newsroom, 'articles', id), { recursive: true });
    const copy = { ...article, id, headline: `Tide table ${number}` };
    await writeFile(join(newsroom, 'articles', id, 'article.json'), JSON.stringify(copy));
  }
  const { page, close } = await launchApp(home, { newsroom });
  await expect(page.getByRole('textbox', { name: 'Article text' })).toBeVisible();
  await openPalette(page);
  await page.keyboard.type('tide table');
  const options = page.getByRole('listbox', { name: 'Commands' }).getByRole('option');
  await expect(options).toHaveCount(50);
  await expect(page.getByText('10 more: type to find them')).toBeVisible();
  await page.keyboard.type(' 1');
  await expect(options).toHaveCount(15);
  await expect(page.getByText('type to find them')).toBeHidden();
  // However fast, Enter takes what was typed last, not the best of what was typed before.
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveText('Tide table 17');

  await page.getByRole('button', { name: 'Site', exact: true }).click();
  await page.getByRole('tab', { name: 'Design' }).click();
  await page.getByRole('group', { name: 'Footer links' }).getByRole('button', { name: 'Add link' }).click();
  await expect(page.getByRole('combobox', { name: 'Find what to link to' })).toBeFocused();
  await page.keyboard.type('tide table 42');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Words of the link to Tide table 42' })).toBeVisible();
  await close();
});

test('what the outline leads to, and the caret on its way up, isn’t hidden behind the toolbar', async () => {
  const { page, errors, close } = await launchApp(home);
  const text = page.getByRole('textbox', { name: 'Article text' });
  await page.getByText('Alvane votes for a flood barrier').first().click();
  await expect(text.getByRole('heading', { name: 'What happens next' })).toBeAttached();
  const bottomOfBars = () =>
    page.locator('.editor-bars').evaluate((bars) => bars.getBoundingClientRect().bottom);
  for (const name of ['What happens next', 'A number in pencil']) {
    await page.getByRole('button', { name, exact: true }).click();
    const heading = text.getByRole('heading', { name });
    await expect(heading).toBeInViewport();
    const top = () => heading.evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(async () => (await top()) - (await bottomOfBars())).toBeGreaterThanOrEqual(0);
  }
  const caret = () =>
    page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? Number.NaN);
  await page.getByRole('button', { name: 'What happens next', exact: true }).click();
  // Nobody presses a key in the moment in which the caret is brought there.
  await expect
    .poll(() =>
      page.evaluate(() => getSelection()?.anchorNode?.parentElement?.closest('h2, h3')?.textContent),
    )
    .toBe('What happens next');
  await page.keyboard.press('ArrowDown');
  for (let line = 0; line < 3; line += 1) {
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await caret()) - (await bottomOfBars())).toBeGreaterThanOrEqual(0);
  }
  await page.locator('.sheet').evaluate((sheet) => sheet.scrollBy(0, 120));
  for (let line = 0; line < 4; line += 1) await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await caret()) - (await bottomOfBars())).toBeGreaterThanOrEqual(0);

  // What would change this article goes with it: somebody else may write it by then.
  await page.locator('[data-field="hero"]').getByRole('button', { name: 'Remove' }).click();
  const undo = page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  await page.getByText('Crane No. 4 goes under the hammer').first().click();
  await expect(undo).toHaveCount(0);
  expect(errors).toEqual([]);
  await close();
});

test('the palette acts on the selected words: a snippet, a template, an article of its kind, and a paste that keeps links', async () => {
  const { page, errors, close } = await launchApp(home);
  const text = page.getByRole('textbox', { name: 'Article text' });
  await expect(text).toBeVisible();
  await page.getByRole('button', { name: 'New article' }).first().click();
  const headline = page.getByRole('textbox', { name: 'Headline', exact: true });
  await expect(headline).toBeFocused();
  await page.keyboard.type('Council: TK');
  await text.click();
  await page.keyboard.type('Call TK at the office');
  await page.keyboard.press('Shift+Home');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('Call TK at the office');
  await runCommand(page, 'Save as snippet');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Contact');
  await page.keyboard.press('Enter');
  await expect(page.locator('.notice').getByText('“Contact” is a snippet now')).toBeVisible();

  await expect(text).toBeFocused();
  await page.keyboard.press('End');
  await expect.poll(() => page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.type('/snippet con');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: /Contact/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Bo');
  await expect(text).toHaveText(/Call TK at the office\s*Call Bo at the office/);
  // From the last TK of the text to the headline's, and on to the text's first.
  await page.keyboard.press('F8');
  await expect(headline).toBeFocused();
  await page.keyboard.type('the budget');
  await expect(headline).toHaveValue('Council: the budget');
  await page.keyboard.press('F8');
  await page.keyboard.type('Ana');
  await expect(text).toHaveText(/Call Ana at the office/);

  await runCommand(page, 'Save the article as a template');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Council report');
  await page.keyboard.press('Enter');
  await expect(page.locator('.notice').getByText('“Council report” is a template now')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+T');
  await expect(page.getByRole('option', { name: 'Council report' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.article-row-open').filter({ hasText: 'Council: the budget' })).toHaveCount(2);
  await expect(headline).toBeFocused();

  await runCommand(page, 'Snippets and templates');
  const dialog = page.getByRole('dialog', { name: 'Snippets and templates' });
  await expect(dialog.getByRole('textbox', { name: 'Name of “Contact”' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Remove “Contact”' }).click();
  await expect(dialog.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Name of “Contact”' })).toBeVisible();
  await page.keyboard.press('Escape');

  await text.click();
  await page.keyboard.press('ControlOrMeta+End');
  await text.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<p>Kept.</p><img src="https://other.example/boat.jpg" alt="A boat">');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await page
    .getByRole('dialog', { name: 'Download 1 picture?' })
    .getByRole('button', { name: 'Keep links' })
    .click();
  await expect(text).toHaveText(/Kept\..*A boat/);
  await expect(text.getByRole('link', { name: 'A boat' })).toHaveAttribute(
    'href',
    'https://other.example/boat.jpg',
  );
  expect(errors).toEqual([]);
  await close();
});
