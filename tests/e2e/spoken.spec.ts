import { expect, test } from '@playwright/test';
import { newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { runCommand } from './palette.ts';
import { listen } from './said.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

async function open() {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const running = await launchApp(home, { newsroom });
  const { page } = running;
  await page.getByText('The tide').first().click();
  const text = page.getByRole('textbox', { name: 'Article text' });
  await text.click();
  return { ...running, said: await listen(page) };
}

test('notices are said once, without their buttons, and no dialog says them again', async () => {
  const { page, said, errors, close } = await open();
  await page.keyboard.press('ControlOrMeta+s');
  await expect.poll(said).toEqual(['Kept as a version.']);
  await runCommand(page, 'Move the article to the trash');
  await expect.poll(said).toEqual(['Kept as a version.', '“The tide” is in the trash.']);
  await page.keyboard.press('ControlOrMeta+Shift+p');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.waitForTimeout(400);
  expect(await said()).toHaveLength(2);
  expect(errors).toEqual([]);
  await close();
});

test('saving is silent while it goes well; that it fails is said, and that it is over', async () => {
  const { page, said, errors, close } = await open();
  const state = page.getByRole('status', { name: 'Save state' });
  await page.keyboard.type('So: ');
  await expect(state).toHaveText('Saved');
  await expect(state).toHaveAttribute('aria-live', 'off');
  expect(await said()).toEqual([]);
  await page.getByRole('button', { name: 'Site', exact: true }).click();
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await title.fill('');
  const trouble = ['The site needs a title.', 'Not saved: a field isn’t complete'];
  await expect.poll(said).toEqual(trouble);
  await title.fill('The Tide');
  await expect.poll(said).toEqual([...trouble, 'Saved']);
  expect(errors).toEqual([]);
  await close();
});

test('what is wrong with a field is said once, as it turns out', async () => {
  const { page, said, errors, close } = await open();
  const headline = page.getByRole('textbox', { name: 'Headline', exact: true });
  await headline.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
  const fault = page.locator('.sheet-head .field-error');
  await expect(fault).toBeVisible();
  const words = (await fault.textContent()) ?? '';
  await expect.poll(said).toEqual([words]);
  await page.keyboard.press('ControlOrMeta+Shift+p');
  await page.keyboard.press('Escape');
  await expect(headline).toHaveAccessibleDescription(words);
  await page.waitForTimeout(400);
  expect(await said()).toEqual([words]);
  expect(errors).toEqual([]);
  await close();
});

test('how many suggestions are open is said in three words', async () => {
  const { page, said, errors, close } = await open();
  await page.getByRole('tab', { name: /^Review/ }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Lima');
  await page.getByRole('button', { name: 'Suggest', exact: true }).click();
  await page.getByRole('textbox', { name: 'Article text' }).press('ControlOrMeta+End');
  await page.keyboard.type(' More.');
  await expect.poll(said).toEqual(['1 suggestion open']);
  await page.keyboard.type(' And more.');
  await page.waitForTimeout(800);
  expect(await said()).toEqual(['1 suggestion open']);
  expect(errors).toEqual([]);
  await close();
});
