import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { slugify } from '#shared/library/slugify.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { runCommand } from './palette.ts';
import { makePhoto } from './photo.ts';
import { readStory } from './story.ts';

const story = readStory();
const alt = 'Two men shake hands in front of a row of flags';
const sectionName = 'World News';
const tags = ['diplomacy', 'sanctions', 'summits'];
const standfirst = 'What the two sides said they agreed on, and what they left unsigned.';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('a story is written by keyboard, previewed and built; the page on disk is the preview', async () => {
  const photo = join(home, 'summit.jpg');
  await writeFile(photo, await makePhoto({ alt, caption: story.caption, credit: story.credit }));
  const out = join(home, 'site');
  const { app, page, errors, close } = await launchApp(home);

  page.setDefaultTimeout(8_000);
  await test.step('a newsroom of one’s own', async () => {
    await runCommand(page, 'New newsroom');
    await type(page, 'Name', 'The Evening Post');
    await type(page, 'Folder', join(home, 'newsroom'));
    await type(page, 'First sections', `${story.section}, ${sectionName}`);
    await page.keyboard.press('Enter');
    await expect(page.getByText('No articles yet')).toBeVisible();
    await runCommand(page, 'Go to the site’s settings');
    await type(page, 'Web address of the site', 'https://post.example');
    await type(page, 'Address that takes comments', 'https://comments.post.example/send');
    await page.getByText('Security contact').click();
    await type(page, 'Contact for security reports', 'security@post.example');
    await runCommand(page, 'Go to articles');
  });

  await test.step('the text', async () => {
    await page.getByRole('button', { name: 'New article' }).first().press('Enter');
    await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toBeFocused();
    await page.keyboard.type(story.headline);
    await type(page, 'Standfirst', standfirst);
    await page.getByRole('textbox', { name: 'Article text' }).focus();
    for (const [index, { kind, text }] of story.blocks.entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      await page.keyboard.press(kind === 'subhead' ? 'ControlOrMeta+Alt+2' : 'ControlOrMeta+Alt+0');
      await write(page, text);
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+F10');
    await page.getByRole('button', { name: 'Pull quote' }).press('Enter');
    await write(page, story.pullQuote.text);
    await page.keyboard.press('Enter');
    await page.keyboard.type(story.pullQuote.speaker);
  });

  await test.step('the fields', async () => {
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await inspector.getByRole('combobox', { name: 'Section' }).selectOption(story.section);
    for (const tag of tags) {
      await page.getByRole('combobox', { name: 'Add tag' }).fill(tag);
      await page.keyboard.press('Enter');
    }
    await inspector.getByRole('button', { name: 'Add to byline' }).press('Enter');
    await page.getByRole('combobox', { name: 'Find an author' }).waitFor();
    await page.keyboard.type(story.author.name);
    await page.getByText(`New author “${story.author.name}”`).waitFor();
    await page.keyboard.press('Enter');
    await expect(inspector.getByRole('combobox', { name: `Role of ${story.author.name}` })).toBeVisible();
    await type(page, 'Dateline', 'PYONGYANG');
    await type(page, 'SEO title', 'Summit strengthens ties');
    await type(page, 'SEO description', standfirst);
    await type(page, 'Social headline', 'Old friends meet');
    await type(page, 'Private note', 'Never to be printed');
    await inspector.getByRole('combobox', { name: 'Language' }).selectOption({ index: 1 });
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, photo);
    await inspector.getByRole('button', { name: 'Choose picture…' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Add files…' }).press('Enter');
    const use = page.getByRole('dialog').getByRole('button', { name: 'Use picture' });
    await expect(use).toBeEnabled();
    await use.press('Enter');
    const hero = inspector.getByRole('group', { name: 'Hero' });
    await expect(hero.getByRole('textbox', { name: 'Alt text' })).toHaveValue(alt);
    await expect(hero.getByRole('textbox', { name: 'Caption' })).toHaveValue(story.caption);
    await expect(hero.getByRole('textbox', { name: 'Credit' })).toHaveValue(story.credit);
    await inspector.getByRole('combobox', { name: 'Status' }).selectOption('Ready');
    await expect(page.getByRole('status', { name: 'Save state' })).toContainText('Saved');
  });

  await test.step('the author’s bio', async () => {
    await runCommand(page, 'Go to authors');
    // The article, with its byline's buttons, is there until the other view is.
    await expect(page.getByRole('heading', { name: 'Authors' })).toBeVisible();
    await page
      .getByRole('button', { name: new RegExp(story.author.name) })
      .first()
      .press('Enter');
    await type(page, 'Bio', story.author.bio);
    await expect(page.getByRole('status', { name: 'Save state' })).toContainText('Saved');
    await runCommand(page, 'Go to articles');
  });

  const path = `${slugify(story.section, 'x')}/${slugify(story.headline, 'x')}/index.html`;
  const previewed = await test.step('the preview', async () => {
    await page.getByRole('button', { name: 'Preview' }).press('Enter');
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(story.headline);
    await expect(frame.locator('figure img').first()).toHaveJSProperty('complete', true);
    const id = await page.locator('iframe').getAttribute('src');
    const host = new URL(id ?? '').host.split('.')[0] ?? '';
    return app.evaluate(async ({ net }, url) => (await net.fetch(url)).text(), `preview://${host}/${path}`);
  });

  await test.step('the build', async () => {
    await app.evaluate(({ dialog }, folder) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
    }, out);
    await page.getByRole('button', { name: 'Build site…' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Choose folder…' }).press('Enter');
    // A key goes wherever the focus is: a button that isn't enabled yet would leave it on the other one.
    const build = page.getByRole('dialog').getByRole('button', { name: 'Build', exact: true });
    await expect(build).toBeEnabled();
    await page.getByRole('dialog').getByRole('button', { name: 'What would change' }).press('Enter');
    const changes = page.getByRole('dialog').getByRole('region', { name: 'What would change' });
    await expect(changes.getByText(path)).toBeVisible({ timeout: 60_000 });
    expect(existsSync(out)).toBe(false);
    // The keyboard stays in the dialog, whichever buttons go.
    await expect(page.getByRole('dialog').getByRole('button', { name: 'What would change' })).toBeFocused();
    await build.press('Enter');
    await expect(page.locator('.build-done', { hasText: 'The site is built.' })).toBeVisible({
      timeout: 60_000,
    });
    await expect(page.getByRole('dialog').locator('.dialog-body')).toBeFocused();
  });
  // The preview is sandboxed without scripts on purpose; Chromium says so for each page that has one.
  expect(errors.filter((error) => !error.includes('sandbox'))).toEqual([]);
  await close();

  const security = await readFile(join(out, '.well-known/security.txt'), 'utf8');
  expect(security).toMatch(/^Contact: mailto:security@post\.example\nExpires: \d{4}-\d\d-\d\dT00:00:00Z\n/);
  const built = await readFile(join(out, path), 'utf8');
  expect(built).toBe(previewed);
  expectInOrder(built, [
    'Type to search',
    `>${story.section}</a>`,
    ...inWords(story.headline),
    standfirst,
    story.author.name,
    '<time',
    `alt="${alt}"`,
    ...inWords(story.caption),
    `(Photo: ${story.credit})`,
    'PYONGYANG',
    ...story.blocks.flatMap(({ text }) => inWords(text)),
    ...inWords(story.pullQuote.text),
    story.pullQuote.speaker,
    ...tags,
    ...inWords(story.author.bio),
    'Your email address will not be published.',
    'Required fields are marked',
  ]);
  expect(built).not.toContain('Never to be printed');
});

/** Runs a command by its name in the palette, by keyboard alone. */
async function type(page: Page, field: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: field, exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await write(page, text);
}

/** The start of a text key by key, the rest in one go as an input method gives it: 5,000 keys take two minutes here. */
async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text.slice(0, 40));
  if (text.length > 40) await page.keyboard.insertText(text.slice(40));
}

/** The sentence as a page prints it, in pieces around the characters that HTML escapes. */
function inWords(text: string): readonly string[] {
  return text
    .split(/[&<>"'“”‘’]/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 2);
}

function expectInOrder(page: string, parts: readonly string[]): void {
  let at = page.indexOf('<body');
  for (const part of parts) {
    const found = page.indexOf(part, at);
    expect(found, `“${part.slice(0, 60)}” after what comes before it`).toBeGreaterThan(-1);
    at = found;
  }
}
