import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDialogs, newsroomWith, runCommand } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('an article leaves as Markdown with what was typed a moment before, and as texts to paste', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { app, page, close } = await launchApp(home, { newsroom });
  await page.getByText('The tide').first().click();
  await page.getByRole('textbox', { name: 'Article text' }).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' And the last ones.');
  const out = join(home, 'out');
  await answerDialogs(app, out);
  await runCommand(page, 'Export the article');
  const dialog = page.getByRole('dialog', { name: 'Export the article' });
  await dialog.getByRole('combobox', { name: 'Form' }).selectOption('markdown');
  await expect(dialog.getByText(/^the-tide\.md, [\d.]+ kB/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Choose folder…' }).click();
  await expect(page.getByText(/The article is in .*the-tide\.md/)).toBeVisible();
  expect(await readdir(out)).toEqual(['the-tide.md']);
  expect(await readFile(join(out, 'the-tide.md'), 'utf8')).toMatch(
    /^---\ntitle: The tide\n[\s\S]*\nThe first words of it\. And the last ones\.\n$/,
  );

  await runCommand(page, 'Copy the article for e-mail');
  await expect(page.getByText('The article is on the clipboard. Paste it into your mail')).toBeVisible();
  await runCommand(page, 'Copy the article for social posts…');
  const posts = page.getByRole('dialog', { name: 'Posts about the article' });
  const post = posts.getByRole('textbox', { name: 'Headline' });
  await expect(post).toHaveValue('The tide');
  await expect(posts.getByText('X 8/280')).toBeVisible();
  await post.fill('渡'.repeat(141));
  await expect(posts.getByRole('status')).toHaveText('X: 2 characters too many');
  await posts.getByRole('button', { name: 'Copy: Headline' }).click();
  await expect(page.getByText('On the clipboard: Headline')).toBeVisible();
  await close();
});

test('several selected articles leave as one file that WordPress takes in', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { app, page, close } = await launchApp(home, { newsroom });
  const list = page.locator('.side-list');
  await expect(list.getByText('The tide').first()).toBeVisible();
  await list.getByRole('button', { name: 'New article' }).click();
  await expect(list.getByRole('checkbox')).toHaveCount(2);
  for (const box of await list.getByRole('checkbox').all()) await box.check({ force: true });
  await page
    .getByRole('toolbar', { name: 'The selected articles' })
    .getByRole('button', { name: 'Export…' })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Export 2 articles' });
  await dialog.getByRole('combobox', { name: 'Form' }).selectOption('wxr');
  await expect(dialog.getByText(/\.wordpress\.xml, [\d.]+ kB/)).toBeVisible();
  await expect(dialog.getByRole('region', { name: 'What this form can’t carry' })).toBeVisible();
  const out = join(home, 'out');
  await answerDialogs(app, out);
  await dialog.getByRole('button', { name: 'Choose folder…' }).click();
  await expect(page.getByText(/2 articles are in .*\.wordpress\.xml/)).toBeVisible();
  const [name = ''] = await readdir(out);
  expect((await readFile(join(out, name), 'utf8')).match(/<item>/g)).toHaveLength(2);
  await close();
});
