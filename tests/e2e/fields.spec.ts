import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Article } from '#shared/articles/article.schema.ts';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { runCommand } from './palette.ts';

/** article.json follows the journal some seconds later. */
const onDisk = expect.configure({ timeout: 20_000 });

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('authors are added, made, put in order and described without leaving the article', async () => {
  const { newsroom, articleFile } = await newsroomWith(home, 'The tide');
  const { page, errors, close } = await launchApp(home, { newsroom });
  const byline = async (): Promise<readonly string[]> =>
    Article.parse(await json(articleFile)).byline.map(({ author, role }) => `${role} ${author}`);
  await page.getByText('The tide').first().click();
  for (const name of ['Ana Lima', 'Bo Diaz', 'Cy Young']) {
    await page.getByRole('button', { name: 'Add to byline' }).press('Enter');
    await page.getByRole('combobox', { name: 'Find an author' }).fill(name);
    await expect(page.getByText(`New author “${name}”`)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: `Role of ${name}` })).toBeVisible();
  }
  await page.getByRole('combobox', { name: 'Role of Bo Diaz' }).selectOption('Photos by');
  const up = page.getByRole('button', { name: 'Move Cy Young up' });
  await up.press('Enter');
  await expect(up).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(up).toBeFocused();
  // There is no further up.
  await page.keyboard.press('Enter');
  await onDisk.poll(byline).toEqual(['by cy-young', 'by ana-lima', 'photos bo-diaz']);
  await page.getByRole('button', { name: 'Remove Ana Lima from the byline' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Remove Bo Diaz from the byline' })).toBeFocused();

  await page.getByRole('button', { name: 'Edit what readers learn of Bo Diaz' }).press('Enter');
  const bio = page.getByRole('dialog', { name: 'About Bo Diaz' });
  await bio.getByRole('textbox', { name: 'Bio' }).fill('Bo takes pictures of the sea.');
  await expect(bio.getByRole('status')).toHaveText('Saved');
  const author = await json(join(newsroom, 'authors/bo-diaz.json'));
  expect(author).toMatchObject({ name: 'Bo Diaz', bio: 'Bo takes pictures of the sea.' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Edit what readers learn of Bo Diaz' })).toBeFocused();
  expect(errors).toEqual([]);
  await close();
});

test('headlines for others show their width and what becomes of them; each field says what is wrong with it', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { page, errors, close } = await launchApp(home, { newsroom });
  await page.getByText('The tide').first().click();
  const meter = page.getByRole('meter', { name: 'Width of SEO title' });
  const before = Number(await meter.getAttribute('value'));
  await page.getByRole('textbox', { name: 'SEO title' }).fill('Wide words');
  await expect.poll(async () => Number(await meter.getAttribute('value'))).toBeGreaterThan(before);
  await expect(page.locator('.search-preview-title')).toHaveText('Wide words');
  await page.getByRole('textbox', { name: 'SEO title' }).fill('Wide words '.repeat(9));
  await expect(meter).toHaveAttribute('aria-valuetext', /will be cut off/);
  // As the page will say: its own first words, until there are others.
  await expect(page.locator('.search-preview-text')).toHaveText('The first words of it.');
  await page.getByRole('textbox', { name: 'Social headline' }).fill('Told to friends');
  await expect(page.locator('.social-preview-title')).toHaveText('Told to friends');
  await page.getByRole('textbox', { name: 'Push headline' }).fill('Told at once');
  await expect(page.locator('.push-preview-title')).toHaveText('Told at once');

  const headline = page.getByRole('textbox', { name: 'Headline', exact: true });
  const standfirst = page.getByRole('textbox', { name: 'Standfirst', exact: true });
  await headline.press('Enter');
  await expect(standfirst).toBeFocused();
  await standfirst.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Article text' })).toBeFocused();
  await headline.fill('');
  await standfirst.fill('TK');
  await expect(headline).toHaveAccessibleDescription('The article needs a headline.');
  await expect(headline).toHaveAttribute('aria-invalid', 'true');
  await expect(standfirst).toHaveAccessibleDescription(/Something is still to come here/);
  await page.getByRole('textbox', { name: 'Slug' }).fill('a slug!');
  await expect(page.getByRole('textbox', { name: 'Slug' })).toHaveAccessibleDescription(/A slug has letters/);
  // Left so, it becomes one; a space is a hyphen while it is typed.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Slug' })).toHaveValue('a-slug');
  await page.getByRole('textbox', { name: 'Slug' }).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('The High tide!');
  await expect(page.getByRole('textbox', { name: 'Slug' })).toHaveValue('the-high-tide!');
  await page.getByRole('textbox', { name: 'Slug' }).fill('!!!');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Slug' })).toHaveValue('the-high-tide');
  await expect(page.getByRole('combobox', { name: 'Section' })).toHaveAccessibleDescription(
    'The article needs a section.',
  );
  await expect(page.getByRole('button', { name: 'Add to byline' })).toHaveAccessibleDescription(
    'The article needs a byline.',
  );
  expect(errors).toEqual([]);
  await close();
});

test('headline and other fields take the signs of their language and other letters; undo gives back what was typed', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { page, errors, close } = await launchApp(home, { newsroom });
  await page.getByText('The tide').first().click();
  const text = page.getByRole('textbox', { name: 'Article text' });
  const opening = await text.innerText();
  const headline = page.getByRole('textbox', { name: 'Headline', exact: true });
  for (const field of [headline, page.getByRole('textbox', { name: 'SEO title' })]) {
    await field.click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('"the council\'s tide" -- late...');
    await expect(field).toHaveValue('“the council’s tide” — late…');
    await page.keyboard.press('ControlOrMeta+Z');
    await expect(field).toHaveValue('“the council’s tide” — late...');
    // What came back isn't selected: typing goes on behind it.
    await page.keyboard.type(' on');
    await expect(field).toHaveValue('“the council’s tide” — late... on');
  }
  const dateline = page.getByRole('textbox', { name: 'Dateline' });
  await dateline.fill('');
  await dateline.pressSequentially('"x"');
  await expect(dateline).toHaveValue('"x"');

  await headline.fill('the tide and the council');
  await runCommand(page, 'Title Case');
  await expect(headline).toHaveValue('The Tide and the Council');
  await expect(headline).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(headline).toHaveValue('the tide and the council');
  await page.keyboard.press('Home');
  await page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
  await runCommand(page, 'UPPER CASE');
  await expect(headline).toHaveValue('THE tide and the council');
  expect(await text.innerText()).toBe(opening);
  expect(errors).toEqual([]);
  await close();
});

test('fields of blocks, and forms over the text, take the signs of the article’s language too', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { page, errors, close } = await launchApp(home, { newsroom });
  await page.getByText('The tide').first().click();
  const text = page.getByRole('textbox', { name: 'Article text' });
  await text.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('ControlOrMeta+Alt+N');
  const note = page.getByRole('textbox', { name: 'Words of the note' });
  await expect(note).toBeFocused();
  await page.keyboard.type('"It\'s" -- so');
  await expect(note).toHaveValue('“It’s” — so');
  await page.keyboard.press('Enter');
  await expect(text.locator('.footnote')).toHaveText('“It’s” — so');

  await page.keyboard.press('Enter');
  await page.keyboard.type('/embed https://youtu.be/AlvaneFlood');
  await page.keyboard.press('Enter');
  const title = text.getByRole('textbox', { name: 'Title' });
  await title.click();
  await page.keyboard.type('"The flood"...');
  await expect(title).toHaveValue('“The flood”…');
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(title).toHaveValue('“The flood”...');
  expect(errors).toEqual([]);
  await close();
});

test('an article becomes a page of the site, then news again, on top of the front page', async () => {
  const { newsroom, articleFile } = await newsroomWith(home, 'About us');
  const { page, errors, close } = await launchApp(home, { newsroom });
  const kind = async (): Promise<string | null> => Article.parse(await json(articleFile)).kind;
  await page.getByText('About us').first().click();
  const box = page.getByRole('checkbox', { name: 'A page of the site, not news' });
  await box.check();
  await onDisk.poll(kind).toBe('page');
  // Nobody signs such a page, and it is in no section.
  await expect(page.getByText('The article needs a byline.')).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: 'Comments open' })).toHaveCount(0);
  const top = page.getByRole('checkbox', { name: 'On top of the front page' });
  await box.uncheck();
  await onDisk.poll(kind).toBe(null);
  await top.check();
  await onDisk.poll(async () => Article.parse(await json(articleFile)).featured).toBe(true);
  expect(errors).toEqual([]);
  await close();
});

async function json(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

test('a section gets a subject by keyboard; one that nobody would know is named, and its topic stays as the file has it', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const file = join(newsroom, 'galley.json');
  const narrower = 'http://cv.iptc.org/newscodes/mediatopic/20000430';
  const written = [
    { slug: 'sea', name: 'Sea' },
    { slug: 'sport', name: 'Sport', subject: 'subj:15000000' },
    { slug: 'wild', name: 'Wild', subject: narrower },
  ];
  await writeFile(file, JSON.stringify({ ...LibraryConfig.parse(await json(file)), sections: written }));
  const { page, errors, close } = await launchApp(home, { newsroom });
  await runCommand(page, 'Go to the site’s settings');
  const sea = page.getByRole('combobox', { name: 'Subject of Sea' });
  const sport = page.getByRole('combobox', { name: 'Subject of Sport' });
  await expect(sea).toHaveValue('');
  const wild = page.getByRole('combobox', { name: 'Subject of Wild' });
  await expect(wild).toHaveValue(narrower);
  await expect(wild.locator('option:checked')).toHaveText('medtop:20000430');
  await expect(sport).toHaveAccessibleDescription(/retired its Subject Codes/);

  // The list of problems leads to it.
  await page.getByRole('button', { name: '“Sport” has the subject' }).click();
  await expect(sport).toBeFocused();
  await page.keyboard.type('Sport');
  await expect(sport).toHaveAccessibleDescription('');
  await sea.focus();
  await page.keyboard.type('Env');
  await onDisk
    .poll(async () => LibraryConfig.parse(await json(file)).sections.map(({ subject }) => subject))
    .toEqual(['medtop:06000000', 'medtop:15000000', narrower]);
  await expect(page.getByRole('button', { name: '“Sport” has the subject' })).toHaveCount(0);
  expect(errors).toEqual([]);
  await close();
});
