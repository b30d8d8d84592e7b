import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type ExportFormat, exportFormats } from '#shared/export/export-format.ts';
import { formatBytes } from '../../renderer/messages/format.ts';
import { answerDialogs, galley, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { runCommand } from './palette.ts';
import { makePhoto } from './photo.ts';

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
  await expect(page.locator('.notice').getByText(/The article is in .*the-tide\.md/)).toBeVisible();
  expect(await readdir(out)).toEqual(['the-tide.md']);
  expect(await readFile(join(out, 'the-tide.md'), 'utf8')).toMatch(
    /^---\ntitle: The tide\n[\s\S]*\nThe first words of it\. And the last ones\.\n$/,
  );

  await runCommand(page, 'Copy the article for e-mail');
  await expect(
    page.locator('.notice').getByText('The article is on the clipboard. Paste it into your mail'),
  ).toBeVisible();
  await runCommand(page, 'Copy the article for social posts…');
  const posts = page.getByRole('dialog', { name: 'Posts about the article' });
  const post = posts.getByRole('textbox', { name: 'Headline' });
  await expect(post).toHaveValue('The tide');
  await expect(posts.getByText('X 8/280')).toBeVisible();
  await post.fill('渡'.repeat(141));
  await expect(posts.locator('.post-over')).toHaveText('X: 2 characters too many');
  await posts.getByRole('button', { name: 'Copy: Headline' }).click();
  await expect(page.locator('.notice').getByText('On the clipboard: Headline')).toBeVisible();
  await page.keyboard.press('Escape');

  // The same from the menu of the article, which has what the window can do with it as a whole.
  const more = page
    .getByRole('toolbar', { name: 'Article actions' })
    .getByRole('button', { name: 'More actions' });
  await more.click();
  await expect(page.getByRole('menuitem')).toHaveText(
    [
      'Preview',
      'History',
      'Save a version with a note…',
      'Export…',
      'Send for review…',
      'Copy the web address',
      'Copy for e-mail',
      'Copy for social posts…',
      'Copy as clean HTML',
      'Copy as a citation…',
      'Duplicate',
      'Save as a template…',
      'Move to the trash',
    ].map((name) => new RegExp(`^${name}`)),
  );
  await page.getByRole('menuitem', { name: 'Copy the web address' }).click();
  await expect(page.locator('.notice').getByText('The newsroom has no web address yet.')).toBeVisible();
  await more.click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  await expect(dialog).toBeVisible();
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
  await expect(page.locator('.notice').getByText(/2 articles are in .*\.wordpress\.xml/)).toBeVisible();
  const [name = ''] = await readdir(out);
  expect((await readFile(join(out, name), 'utf8')).match(/<item>/g)).toHaveLength(2);
  await close();
});

/** By form: the files that two articles make, and whether their picture is beside. */
const formsOfTwo: Readonly<
  Record<ExportFormat, readonly [files: readonly string[], picturesIn: string | null]>
> = {
  html: [['the-crane.html', 'the-tide.html'], 'pictures'],
  page: [['the-crane.html', 'the-tide.html'], null],
  fragment: [['the-crane.html', 'the-tide.html'], 'pictures'],
  docx: [['the-crane.docx', 'the-tide.docx'], null],
  epub: [['the-tide.epub'], null],
  markdown: [['the-crane.md', 'the-tide.md'], 'pictures'],
  text: [['the-crane.txt', 'the-tide.txt'], null],
  ninjs: [['the-crane.json', 'the-tide.json'], 'pictures'],
  ninjs2: [['the-crane.json', 'the-tide.json'], 'pictures'],
  ghost: [['the-tide.ghost.json'], 'content/images/pictures'],
  wordpress: [['the-crane.html', 'the-tide.html'], 'pictures'],
  wxr: [['the-tide.wordpress.xml'], 'wp-content/uploads/pictures'],
};

const crane = `<!doctype html><title>The crane</title><h1>The crane</h1><p>At six <b>it</b> moved.</p>
<figure><img src="crane.jpg" alt="A crane"><figcaption>At dawn.</figcaption></figure>
<aside class="fact-box"><p class="fact-box-title">In numbers</p><p>38 m</p></aside>
<iframe src="https://www.youtube.com/embed/AlvaneFlood" title="The gates"></iframe>`;

test('in each form a selection leaves as the preview said it would', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  await writeFile(join(home, 'crane.jpg'), await makePhoto({ alt: 'x', caption: 'y', credit: 'z' }));
  await writeFile(join(home, 'crane.html'), crane);
  await galley('import', join(home, 'crane.html'), '--library', newsroom);
  const { app, page, errors, close } = await launchApp(home, { newsroom });
  const list = page.locator('.side-list');
  await expect(list.getByRole('checkbox')).toHaveCount(2);
  await list.getByRole('checkbox').first().check({ force: true });
  await page.keyboard.press('ControlOrMeta+a');
  for (const form of exportFormats) {
    const [files, picturesIn] = formsOfTwo[form];
    await page
      .getByRole('toolbar', { name: 'The selected articles' })
      .getByRole('button', { name: 'Export…' })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Export 2 articles' });
    await dialog.getByRole('combobox', { name: 'Form' }).selectOption(form);
    const plan = dialog.getByRole('region', { name: 'What it makes' });
    const preview = plan
      .getByText(files.length > 1 ? /^2 new files, ([\d.]+ k?B)$/ : /, ([\d.]+ k?B)$/)
      .first();
    await expect(preview, form).toBeVisible();
    const [, size] = / ([\d.]+ k?B)$/.exec((await preview.textContent()) ?? '') ?? [];
    if (files.length === 1) await expect(preview, form).toContainText(`${files[0]}, `);
    await expect(plan.getByText(/^1 picture beside it, /), form).toHaveCount(picturesIn === null ? 0 : 1);
    await expect(plan.getByRole('region', { name: 'What this form can’t carry' }), form).toBeVisible();
    const out = join(home, form);
    await answerDialogs(app, out);
    await dialog.getByRole('button', { name: 'Choose folder…' }).click();
    await expect(
      page
        .locator('.notice')
        .getByText(/^2 articles are in /)
        .last(),
      form,
    ).toContainText(form);
    await expect(dialog).toBeHidden();
    const made = (await readdir(out, { withFileTypes: true })).filter((entry) => entry.isFile());
    expect(made.map(({ name }) => name).toSorted(), form).toEqual(files);
    const sizes = await Promise.all(files.map(async (name) => (await stat(join(out, name))).size));
    expect(formatBytes(sizes.reduce((sum, bytes) => sum + bytes, 0)), form).toBe(size);
    if (picturesIn !== null) expect(await readdir(join(out, picturesIn)), form).toHaveLength(1);
  }
  await close();
  expect(errors).toEqual([]);
});

test('copies are what one pastes: as clean HTML, as a mail, as a post and as a citation', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { page, close } = await launchApp(home, { newsroom });
  await page.getByText('The tide').first().click();
  const copied = page.evaluateHandle(() => {
    const forms: Record<string, string>[] = [];
    const write = navigator.clipboard.write.bind(navigator.clipboard);
    navigator.clipboard.write = async (items) => {
      for (const item of items) {
        const read = async (type: string) => [type, await (await item.getType(type)).text()] as const;
        forms.push(Object.fromEntries(await Promise.all(item.types.map(read))));
      }
      await write(items);
    };
    return forms;
  });
  const last = async (): Promise<Record<string, string>> =>
    (await copied).evaluate((forms) => forms.at(-1) ?? {});
  await copied;
  await runCommand(page, 'Copy the article as clean HTML');
  await expect.poll(last).toMatchObject({ 'text/plain': '<p>The first words of it.</p>\n' });
  await runCommand(page, 'Copy the article for e-mail');
  await expect.poll(last).toMatchObject({
    'text/html': expect.stringContaining('The first words of it.'),
    'text/plain': expect.stringMatching(/The tide[\s\S]*The first words of it\./),
  });
  await runCommand(page, 'Copy the article for social posts…');
  const posts = page.getByRole('dialog', { name: 'Posts about the article' });
  const post = posts.getByRole('textbox', { name: 'Headline' });
  await post.fill('A ferry 🚢 leaves');
  for (const count of ['X 17/280', 'Bluesky 16/300', 'Mastodon 16/500', 'Threads 19/500'])
    await expect(posts.getByText(count), count).toBeVisible();
  await posts.getByRole('button', { name: 'Copy: Headline' }).click();
  await expect.poll(last).toEqual({ 'text/plain': 'A ferry 🚢 leaves' });
  await page.keyboard.press('Escape');
  await runCommand(page, 'Copy the article as a citation…');
  const cite = page.getByRole('dialog', { name: 'Cite the article' });
  for (const style of ['APA', 'Chicago', 'MLA', 'BibTeX']) {
    const field = cite.getByRole('textbox', { name: new RegExp(style) });
    await expect(field).toHaveValue(/The tide/i);
    await cite.getByRole('button', { name: new RegExp(`^Copy: .*${style}`) }).click();
    await expect.poll(async () => (await last())['text/plain']).toBe(await field.inputValue());
  }
  await close();
});
