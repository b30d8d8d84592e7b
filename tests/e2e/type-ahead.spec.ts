import { expect, type Page, test } from '@playwright/test';
import { newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { openPalette } from './palette.ts';
import { holdCalls } from './slow-calls.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

const headline = (page: Page) => page.getByRole('textbox', { name: 'Headline', exact: true });
const standfirst = (page: Page) => page.getByRole('textbox', { name: 'Standfirst', exact: true });
const text = (page: Page) => page.getByRole('textbox', { name: 'Article text' });
const catcher = (page: Page) => page.locator('.type-ahead');

async function open() {
  const { newsroom } = await newsroomWith(home, 'The first one');
  const running = await launchApp(home, { newsroom });
  await expect(text(running.page)).toHaveText('The first words of it.');
  return running;
}

test('what is typed while a new article is made is in its fields, key by key', async () => {
  const { app, page, errors, close } = await open();
  await text(page).click();
  await page.keyboard.press('ControlOrMeta+Home');
  const release = await holdCalls(app, [
    'articles.create',
    'articles.get',
    'suggestions.get',
    'articles.flush',
  ]);
  await page.keyboard.press('ControlOrMeta+n');
  await page.keyboard.type('A "tide" at nonn');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('on');
  // Somebody presses again, as nothing seems to happen.
  await page.keyboard.press('ControlOrMeta+n');
  const held = page.getByRole('textbox', { name: 'The headline, while the article opens' });
  await expect(held).toBeFocused();
  await expect(held).toHaveValue('A "tide" at noon');
  await page.keyboard.press('Enter');
  await page.keyboard.type('What it left.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('One.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Two "and" three.');
  await expect(text(page)).toHaveText('The first words of it.');
  await release();
  await expect(headline(page)).toHaveValue('A “tide” at noon');
  await expect(standfirst(page)).toHaveValue('What it left.');
  await expect(text(page).getByRole('paragraph')).toHaveText(['One.', 'Two “and” three.']);
  await page.keyboard.type(' Four.');
  await expect(text(page).getByRole('paragraph')).toHaveText(['One.', 'Two “and” three. Four.']);
  await expect(catcher(page)).toHaveCount(0);
  await expect(page.getByRole('grid', { name: 'List of articles' }).getByRole('row')).toHaveCount(2);
  await page.getByText('The first one').first().click();
  await expect(headline(page)).toHaveValue('The first one');
  await expect(text(page)).toHaveText('The first words of it.');
  expect(errors).toEqual([]);
  await close();
});

test('an input method that is at work goes on until its word is whole', async () => {
  const { app, page, close } = await open();
  const release = await holdCalls(app, ['articles.create']);
  await page.keyboard.press('ControlOrMeta+n');
  await page.keyboard.type('A ');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  await release();
  await expect(headline(page)).toHaveValue('');
  await session.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  await session.send('Input.insertText', { text: '日本' });
  await expect(headline(page)).toHaveValue('A 日本');
  await expect(headline(page)).toBeFocused();
  await close();
});

test('what is typed after Enter in the palette, the list or the templates is in what they open', async () => {
  const { app, page, close } = await open();
  await page.keyboard.press('ControlOrMeta+n');
  await expect(headline(page)).toBeFocused();
  await page.keyboard.type('The second one');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await test.step('the palette', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+P');
    await page.keyboard.type('the first one');
    await expect(page.getByRole('option', { name: /The first one/, selected: true })).toBeVisible();
    const release = await holdCalls(app, ['articles.get']);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Oh. ');
    await expect(page.getByRole('textbox', { name: 'The words, while the article opens' })).toHaveValue(
      'Oh. ',
    );
    await release();
    await expect(text(page)).toHaveText('Oh. The first words of it.');
    await expect(text(page)).toBeFocused();
  });

  await test.step('the palette, to the article that is open already: where the caret was', async () => {
    await page.keyboard.press('Shift+End');
    await openPalette(page);
    await page.keyboard.type('the first one');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' Yes');
    await expect(text(page)).toHaveText('Oh. The first words of it. Yes');
  });

  await test.step('the list', async () => {
    const row = page.getByRole('gridcell', { name: 'The second one', exact: true });
    // What was typed last comes first once it is saved.
    const rows = page.getByRole('grid', { name: 'List of articles' }).getByRole('row');
    await expect(rows.first()).toContainText('The first one');
    await row.focus();
    await row.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await expect(row).toBeFocused();
    const release = await holdCalls(app, ['articles.get']);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Into the text.');
    await release();
    await expect(headline(page)).toHaveValue('The second one');
    await expect(text(page)).toHaveText('Into the text.');
  });

  await test.step('the palette’s command', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+P');
    await page.keyboard.type('save the article as a template');
    await expect(page.getByRole('option', { name: /as a template/, selected: true })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await page.keyboard.type('Tides');
    await page.keyboard.press('Enter');
    await expect(page.locator('.notice').getByText('“Tides” is a template now')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Shift+P');
    await page.keyboard.type('new article');
    await expect(page.getByRole('option', { name: /^New article(?! from)/, selected: true })).toBeVisible();
    const release = await holdCalls(app, ['articles.create']);
    await page.keyboard.press('Enter');
    await page.keyboard.type('The third one');
    await release();
    await expect(headline(page)).toHaveValue('The third one');
  });

  await test.step('a template', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+T');
    await expect(page.getByRole('option', { name: 'Tides' })).toBeVisible();
    const release = await holdCalls(app, ['articles.create', 'articles.get']);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Fourth: ');
    await release();
    await expect(headline(page)).toHaveValue(/Fourth: /);
    await expect(headline(page)).toHaveValue(/The second one/);
  });

  await test.step('a copy, by a menu', async () => {
    const isOpened = page.getByRole('menu');
    for (const [name, words] of [
      ['More actions', 'Fifth: '],
      ['Actions for The first one', 'Sixth: '],
    ] as const) {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(isOpened).toBeVisible();
      const item = page.getByRole('menuitem', { name: /^Duplicate/ });
      while (!(await item.evaluate((one) => one === document.activeElement)))
        await page.keyboard.press('ArrowDown');
      const release = await holdCalls(app, ['articles.duplicate', 'articles.get']);
      await page.keyboard.press('Enter');
      await page.keyboard.type(words);
      await release();
      await expect(headline(page)).toHaveValue(new RegExp(words));
    }
  });

  await test.step('the palette that still looks for it', async () => {
    await page.keyboard.press('ControlOrMeta+Shift+P');
    const release = await holdCalls(app, ['articles.named']);
    await page.keyboard.type('the third one');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Oh.x');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Two lines.');
    await release();
    await expect(headline(page)).toHaveValue('The third one');
    await expect(text(page).getByRole('paragraph')).toHaveText(['Oh.', 'Two lines.']);
  });

  await test.step('the palette that finds nothing, or runs something that takes no words', async () => {
    const search = page.getByRole('combobox', { name: 'Commands' });
    for (const words of ['no such thing', 'Dark']) {
      await page.keyboard.press('ControlOrMeta+Shift+P');
      const release = await holdCalls(app, ['articles.named']);
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
      await page.keyboard.type(' at all');
      await release();
      if (words === 'Dark') continue;
      await expect(search).toHaveValue('no such thing at all');
      await page.keyboard.press('Escape');
    }
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText('found no place: at all');
  });
  await close();
});

test('what is typed for an article that can’t be opened is shown', async () => {
  const { app, page, close } = await open();
  const notices = page.getByRole('region', { name: 'Notices' });
  const release = await holdCalls(app, ['articles.create']);
  await page.keyboard.press('ControlOrMeta+n');
  await page.keyboard.type('Words for nowhere');
  await release('fail');
  await expect(notices).toContainText('found no place: Words for nowhere');
  await expect(catcher(page)).toHaveCount(0);
  await expect(text(page)).toHaveText('The first words of it.');
  await notices.getByRole('button', { name: 'Copy' }).click();
  await expect(notices).toContainText('On the clipboard.');
  await expect(notices).not.toContainText('found no place');
  await text(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(text(page)).toHaveText('The first words of it.Words for nowhere');

  await page.getByRole('button', { name: 'New article' }).first().click();
  await expect(headline(page)).toHaveValue('');
  const letOpen = await holdCalls(app, ['articles.get']);
  await page.getByRole('gridcell', { name: 'The first one', exact: true }).press('Enter');
  await expect(catcher(page)).toBeFocused();
  await page.keyboard.type('Gone elsewhere');
  await page.keyboard.press('ControlOrMeta+3');
  await expect(notices).toContainText('found no place: Gone elsewhere');
  await letOpen();
  await close();
});

test('a window that is closed while an article comes waits for what was typed for it', async () => {
  const first = await open();
  const release = await holdCalls(first.app, ['articles.create']);
  await first.page.keyboard.press('ControlOrMeta+n');
  await first.page.keyboard.type('The last words');
  const isClosed = first.app.waitForEvent('close', { timeout: 30_000 });
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await first.page.waitForTimeout(300);
  await release();
  await isClosed;
  const second = await launchApp(home, { newsroom: `${home}/newsroom` });
  await expect(headline(second.page)).toHaveValue('The last words');
  await second.close();
});
