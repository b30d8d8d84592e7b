import { expect, test } from '@playwright/test';
import { newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

const lines = Array.from({ length: 9 }, (_, at) => `Hour ${at}: the water climbs to the stones of the quay.`);

test('the text stays where it is as one begins to suggest, and the line of the caret as words are taken out', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { page, errors, close } = await launchApp(home, { newsroom });
  await page.getByText('The tide').first().click();
  const text = page.getByRole('textbox', { name: 'Article text' });
  await text.press('ControlOrMeta+End');
  for (const line of lines) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
  const topOf = (at: number): Promise<number> =>
    text.getByText(lines[at] ?? '').evaluate((line) => Math.round(line.getBoundingClientRect().top));
  const suggest = page.getByRole('button', { name: 'Suggest', exact: true });
  await suggest.click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Lima');
  await page.keyboard.press('Enter');
  await expect(suggest).toHaveAttribute('aria-pressed', 'true');
  await suggest.click();
  await expect(suggest).toHaveAttribute('aria-pressed', 'false');

  const before = [await topOf(0), await topOf(8)];
  await suggest.click();
  await expect(page.getByRole('region', { name: 'Suggestions' })).toBeVisible();
  expect([await topOf(0), await topOf(8)]).toEqual(before);

  await text.getByText(lines[4] ?? '').click();
  const caret = await topOf(4);
  await page.keyboard.press('End');
  for (let letters = 0; letters < 4; letters += 1) await page.keyboard.press('Backspace');
  await expect(page.locator('.deleted-words del')).toHaveText('quay.');
  const edited = text.getByText(/^Hour 4/);
  await expect
    .poll(async () => Math.abs((await edited.evaluate((line) => line.getBoundingClientRect().top)) - caret))
    .toBeLessThan(8);
  expect(errors).toEqual([]);
  await close();
});
