import { expect, test } from '@playwright/test';
import { newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { listen } from './said.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('what becomes of suggestions, comments and tags is said', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { page, errors, close } = await launchApp(home, { newsroom });
  await page.getByText('The tide').first().click();
  const text = page.getByRole('textbox', { name: 'Article text' });
  await text.click();
  await expect(page).toHaveTitle('The tide – Galley');
  const said = await listen(page);
  await page.keyboard.press('ControlOrMeta+p');
  await expect.poll(said).toContain('The preview is shown.');
  await page.keyboard.press('ControlOrMeta+p');
  await expect.poll(said).toContain('The preview is hidden.');

  const tags = page.getByRole('combobox', { name: 'Add tag' });
  await tags.fill('harbour');
  await tags.press('Enter');
  await expect.poll(said).toContain('Added: harbour.');
  await tags.fill('Harbour');
  await tags.press('Enter');
  await expect.poll(said).toContain('There already: Harbour.');
  await tags.press('Backspace');
  await expect.poll(said).toContain('Removed: harbour.');

  await page.getByRole('tab', { name: /^Review/ }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Lima');
  await text.dblclick({ position: { x: 12, y: 14 } });
  await page.keyboard.press('ControlOrMeta+Shift+c');
  const draft = page.getByRole('textbox', { name: 'New comment' });
  await expect(draft).toHaveAccessibleDescription(/^About: .*The/);
  await page.keyboard.type('Who says so?');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(said).toContain('Comment added.');
  await page.getByRole('button', { name: 'Resolve' }).click();
  await expect.poll(said).toContain('Resolved.');

  await page.getByRole('button', { name: 'Suggest', exact: true }).click();
  await text.dblclick({ position: { x: 12, y: 14 } });
  await page.keyboard.type('Some');
  const item = page.getByRole('list', { name: 'Open suggestions' }).getByRole('listitem');
  // Signed once it is saved.
  await expect(item).toContainText(/Some.*Ana Lima/);
  await page.keyboard.press('ControlOrMeta+j');
  const spoken = 'Replace: take out “The”, put in “Some”. Ana Lima';
  await expect.poll(said).toContain(`${spoken}. 1 of 1`);
  await expect(item.getByRole('button').first()).toHaveAccessibleName(
    /^Replace ?: take out “The”, put in “Some”\. .*Ana Lima/,
  );
  const accept = item.getByRole('button', { name: 'Accept', exact: true });
  await expect(accept).toHaveAccessibleDescription(spoken);
  await accept.press('Enter');
  await expect.poll(said).toContain('Accepted.');
  await expect.poll(said).toContain('0 suggestions open');
  expect(errors).toEqual([]);
  await close();
});
