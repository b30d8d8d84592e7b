import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { galley, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { runCommand } from './palette.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

/** A newsroom with an article about which these readers said something, the last of them at last. */
async function newsroomWithReaders(...names: readonly string[]): Promise<string> {
  const { newsroom, articleFile } = await newsroomWith(home, 'The tide');
  const article = basename(dirname(articleFile));
  const file = join(home, 'comments.json');
  const rows = names.map((name, index) => ({
    id: index + 1,
    article,
    name,
    comment: `${name} was there.`,
    date: `2026-03-0${index + 1}T08:00:00Z`,
  }));
  await writeFile(file, JSON.stringify(rows));
  await galley('comments', 'take', file, '--library', newsroom);
  return newsroom;
}

test('readers are answered and their comments decided on by keyboard, and no answer is lost before it is sent', async () => {
  const newsroom = await newsroomWithReaders('Ana', 'Ben', 'Cem', 'Dee');
  const { page, errors, close } = await launchApp(home, { newsroom });
  const toInbox = async (): Promise<void> => {
    await page.getByRole('navigation').first().waitFor();
    await page.keyboard.press('ControlOrMeta+4');
    await page.getByRole('tab', { name: 'Comments' }).click();
  };
  await runCommand(page, 'Your name and roles');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Eva Lund');
  await page.keyboard.press('Escape');
  await toInbox();
  const of = (name: string) => page.getByRole('article', { name: `${name}: ${name} was there.` });
  const reply = (name: string) => of(name).getByRole('button', { name: 'Reply', exact: true });
  const answer = (name: string) => page.getByRole('textbox', { name: `Answer to ${name}` });

  // What is typed is there again after another view and another filter, and when the answer was folded.
  await reply('Cem').click();
  await expect(answer('Cem')).toBeFocused();
  await page.keyboard.type('On which day');
  await page.keyboard.press('ControlOrMeta+1');
  await toInbox();
  await expect(answer('Cem')).toHaveValue('On which day');
  const show = page.getByRole('combobox', { name: 'Show' });
  await show.selectOption('spam');
  await expect(of('Cem')).toBeHidden();
  await show.selectOption('pending');
  await reply('Cem').click();
  await expect(answer('Cem')).toBeHidden();
  await reply('Cem').click();
  await expect(answer('Cem')).toHaveValue('On which day');
  await of('Cem').getByRole('button', { name: 'Spam' }).click();
  await show.selectOption('spam');
  await expect(answer('Cem')).toHaveValue('On which day');
  await of('Cem').getByRole('button', { name: 'Back to waiting' }).click();
  await expect(show).toBeFocused();
  await show.selectOption('pending');

  // The keyboard goes on with the next comment, and after the last one with the one before.
  await of('Dee').getByRole('button', { name: 'Approve' }).press('Enter');
  await expect(of('Cem')).toBeFocused();
  await answer('Cem').press('End');
  await page.keyboard.type('?');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(of('Ben')).toBeFocused();
  await expect(of('Cem')).toBeHidden();
  await of('Ana').getByRole('button', { name: 'Spam' }).press('Enter');
  await expect(of('Ben')).toBeFocused();
  await of('Ben').getByRole('button', { name: 'Trash' }).press('Enter');
  await expect(show).toBeFocused();

  // An approved one is answered, and stays; nothing of the answer that was sent is left.
  await show.selectOption('approved');
  await expect(page.getByText('On which day?')).toBeVisible();
  await reply('Cem').click();
  await expect(answer('Cem')).toHaveValue('');
  await page.keyboard.type('Thank you.');
  await page.getByRole('button', { name: 'Send the reply' }).press('Enter');
  await expect(page.getByText('Thank you.')).toBeVisible();
  await expect(reply('Cem')).toBeFocused();
  expect(errors).toEqual([]);
  await close();
});
