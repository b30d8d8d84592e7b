import { expect, type Page, test } from '@playwright/test';
import { launchApp, makeHome, removeHome } from './launch.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

const headline = (page: Page) => page.getByRole('textbox', { name: 'Headline', exact: true });
const text = (page: Page) => page.getByRole('textbox', { name: 'Article text' });

async function newArticle(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'New article' }).first().click();
  await expect(headline(page)).toBeFocused();
  await page.keyboard.type(title);
}

async function openArticle(page: Page, title: string): Promise<void> {
  await page.getByText(title).first().click();
  await expect(headline(page)).toHaveText(title);
}

test('what was typed an instant before the window closed is there the next time', async () => {
  const first = await launchApp(home);
  await newArticle(first.page, 'The tide turned at nine');
  await text(first.page).click();
  await first.page.keyboard.type('It turned again at three.');
  await first.close();

  const second = await launchApp(home);
  await openArticle(second.page, 'The tide turned at nine');
  await expect(text(second.page)).toContainText('It turned again at three.');
  await second.close();
});

test('a page that crashes is opened again, with what was typed', async () => {
  const { app, page, close } = await launchApp(home);
  await newArticle(page, 'The lamps went out');
  await text(page).click();
  await page.keyboard.type('Nobody saw it.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const asked = app.evaluate(
    ({ dialog }) =>
      new Promise<string>((resolve) => {
        dialog.showMessageBox = async (...values: unknown[]) => {
          const options = values.at(-1) as { message: string };
          resolve(options.message);
          return { response: 0, checkboxChecked: false };
        };
      }),
  );
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  expect(await asked).toBe('The window stopped working');
  // Playwright is done with a page that crashed, so Electron is asked, and a new start shows the text.
  const isCrashed = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isCrashed());
  await expect.poll(isCrashed).toBe(false);
  await close();

  const second = await launchApp(home);
  await openArticle(second.page, 'The lamps went out');
  await expect(text(second.page)).toContainText('Nobody saw it.');
  await second.close();
});

test('a window that is closed while its page comes up closes', async () => {
  const first = await launchApp(home);
  await expect(first.page.getByRole('heading', { name: 'Articles' })).toBeVisible();
  await first.close();
  for (const moment of [0, 200, 600]) {
    const { app, page, close } = await launchApp(home);
    // Slow enough that the page is between its first question to main and its first picture.
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 40 });
    await page.reload({ waitUntil: 'commit' });
    await page.waitForTimeout(moment);
    const isClosed = app.waitForEvent('close', { timeout: 30_000 });
    await Promise.all([isClosed, close()]);
  }
});

test('pictures are made as long as the window is there, also while it closes', async () => {
  const { page, errors, close } = await launchApp(home);
  await expect(text(page)).toBeVisible();
  // Those of the sample are made for the first time.
  await close();
  expect(errors).toEqual([]);
});

test('a command of the menu reaches the window', async () => {
  const { app, page, close } = await launchApp(home);
  await expect(page.getByRole('heading', { name: 'Articles' })).toBeVisible();
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('view.authors')?.click());
  await expect(page.getByRole('heading', { name: 'Authors', exact: true }).first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+1');

  await test.step('and the keys of the list act on the row that has the keyboard', async () => {
    const rows = page.getByRole('grid', { name: 'List of articles' }).getByRole('row');
    const open = rows.locator('.article-row-open');
    const headlineAt = async (at: number): Promise<string> =>
      (await rows.nth(at).locator('.article-row-headline').textContent()) ?? '';
    const [third, fourth, sixth] = [await headlineAt(2), await headlineAt(3), await headlineAt(5)];
    await open.nth(5).click();
    await expect(headline(page)).toHaveText(sixth);
    await text(page).click();
    await page.keyboard.type('Now. ');
    // It goes to the top of the list as it is saved.
    await open.nth(1).click();
    await page.keyboard.press('ArrowDown');
    await expect(rows.first()).toContainText(sixth);
    await expect(page.getByRole('gridcell', { name: third, exact: true })).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(page.locator('.notice').getByText(`“${third}” is in the trash.`)).toBeVisible();
    await expect(page.getByRole('gridcell', { name: fourth, exact: true })).toBeFocused();

    const selected = page
      .getByRole('grid', { name: 'List of articles' })
      .getByRole('checkbox', { checked: true });
    await page.keyboard.press('Shift+ArrowUp');
    await expect(selected).toHaveCount(2);
    await page.keyboard.press('Shift+ArrowDown');
    await expect(selected).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(selected).toHaveCount(2);
    // The bar goes with its button, and the rows too.
    const count = await rows.count();
    await page.locator('.bulk-bar').getByRole('button', { name: 'Move to the trash' }).focus();
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(count - 2);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('article-row-open');
  });
  await close();
});

test('the window opens where it was left', async () => {
  const place = { x: 40, y: 30, width: 1000, height: 700 };
  const first = await launchApp(home);
  await first.app.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  );
  await first.close();
  const second = await launchApp(home);
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toMatchObject({ width: place.width, height: place.height });
  await second.close();
});

test('a view that fails leaves the rest of the window, and the text, as they were', async () => {
  const { page, close } = await launchApp(home);
  await newArticle(page, 'Half a window');
  await text(page).click();
  await page.keyboard.type('The other half works.');
  // What the desk alone asks for.
  await page.evaluate(() => {
    const Whole = Intl.DateTimeFormat;
    const construct = (target: typeof Whole, [locale, ...more]: [string, object]): object => {
      if (locale === 'en-CA') throw new Error('the calendar is torn');
      return new target(locale, ...more);
    };
    Intl.DateTimeFormat = new Proxy(Whole, { construct }) as typeof Whole;
    Object.assign(window, { mend: () => Object.assign(Intl, { DateTimeFormat: Whole }) });
  });
  await page.getByRole('button', { name: 'Desk', exact: true }).click();
  const failed = page.getByRole('alert').filter({ hasText: 'This part of the window failed' });
  await expect(failed).toContainText('What you wrote is kept. the calendar is torn');
  await page.getByRole('button', { name: 'Articles', exact: true }).click();
  await expect(failed).toBeHidden();
  await openArticle(page, 'Half a window');
  await expect(text(page)).toHaveText('The other half works.');
  await page.getByRole('button', { name: 'Desk', exact: true }).click();
  await expect(failed).toBeVisible();
  await page.evaluate(() => (window as unknown as { readonly mend: () => void }).mend());
  await failed.getByRole('button', { name: 'Show it again' }).click();
  await expect(page.getByRole('heading', { name: 'Desk', level: 1 })).toBeVisible();
  await close();
});
