import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { attribute } from '#shared/suggestions/propose.ts';
import { newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('a comment is written, answered, resolved, deleted and brought back', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { page: window, errors, close } = await launchApp(home, { newsroom });
  await window.getByText('The tide').first().click();
  await window.getByRole('tab', { name: /^Review/ }).click();
  const review = window.getByRole('tabpanel', { name: /^Review/ });
  await review.getByRole('textbox', { name: 'Your name' }).fill('Ana Lima');
  const text = window.getByRole('textbox', { name: 'Article text' });
  await text.dblclick({ position: { x: 12, y: 14 } });
  const draft = review.getByRole('textbox', { name: 'New comment' });
  await draft.fill('Who says so?');
  // What isn't sent yet is there again with its panel, and so is what it is about.
  await window.getByRole('tab', { name: /^Article/ }).click();
  await window.getByRole('tab', { name: /^Review/ }).click();
  // Each view has come: what is typed while one is on its way is typed in the one before.
  await window.keyboard.press('ControlOrMeta+2');
  await expect(draft).toBeHidden();
  await window.keyboard.press('ControlOrMeta+1');
  await expect(draft).toHaveValue('Who says so?');
  await draft.press('ControlOrMeta+Enter');
  await expect(draft).toHaveValue('');
  await expect(draft).toBeFocused();

  // Its words are painted, wherever they go, and lead back to it.
  const painted = (): Promise<readonly string[]> =>
    window.evaluate(() => [...(CSS.highlights.get('review-comment') ?? [])].map(String));
  await expect.poll(painted).toEqual(['The']);
  await text.click({ position: { x: 120, y: 14 } });
  await window.keyboard.press('Home');
  await window.keyboard.type('So: ');
  await expect.poll(painted).toEqual(['The']);
  await expect(text).toHaveText('So: The first words of it.');
  await window.getByRole('tab', { name: /^Article/ }).click();
  await window.keyboard.press('Escape');
  await text.click({ position: { x: 50, y: 14 } });

  const comment = review.getByRole('article', { name: 'Ana Lima: Who says so?' });
  await expect(comment).toHaveAttribute('aria-current', 'true');
  await comment.getByRole('textbox', { name: 'Reply to Ana Lima' }).fill('The captain.');
  await comment.getByRole('button', { name: 'Reply', exact: true }).click();
  // At once, and the answer that is under way comes back with it.
  await comment.getByRole('button', { name: 'Delete' }).click();
  await expect(comment).toBeHidden();
  await expect(draft).toBeFocused();
  await window.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(comment).toContainText('The captain.');

  const reply = comment.getByRole('textbox', { name: 'Reply to Ana Lima' });
  await reply.fill('Twice.');
  await reply.press('ControlOrMeta+Enter');
  await expect(reply).toBeFocused();
  await comment.getByRole('button', { name: 'Resolve' }).click();
  await expect(comment).toBeHidden();
  await expect(draft).toBeFocused();
  await expect.poll(painted).toEqual([]);
  await review.getByRole('combobox', { name: 'Show' }).selectOption('resolved');
  await expect(comment).toContainText('Resolved by Ana Lima');
  await draft.fill('Not sent yet.');
  // A name is put in where the caret is, and undone like any word.
  await draft.press('Home');
  await window.keyboard.type('@An');
  await window.keyboard.press('Enter');
  await expect(draft).toHaveValue('@Ana Lima Not sent yet.');
  await window.keyboard.press('ControlOrMeta+z');
  await expect(draft).toHaveValue('@AnNot sent yet.');
  await window.keyboard.press('ControlOrMeta+Shift+z');
  await window.keyboard.type('said: ');
  await expect(draft).toHaveValue('@Ana Lima said: Not sent yet.');
  expect(errors).toEqual([]);
  await close();
  // An instant before the window closed.
  expect(await readFile(join(home, 'settings/settings.json'), 'utf8')).toContain('Not sent yet.');
});

test('what is suggested stays out of the article until it is accepted, by key and one by one', async () => {
  const { newsroom, articleFile } = await newsroomWith(home, 'The tide');
  const saved = (): Promise<string> => readFile(articleFile, 'utf8');
  const before = JSON.parse(await saved()).body;
  const { page: window, errors, close } = await launchApp(home, { newsroom });
  await window.getByText('The tide').first().click();
  await window.getByRole('tab', { name: /^Review/ }).click();
  await window.getByRole('textbox', { name: 'Your name' }).fill('Ana Lima');
  const suggest = window.getByRole('button', { name: 'Suggest', exact: true });
  await suggest.click();

  const text = window.getByRole('textbox', { name: 'Article text' });
  await text.click();
  await window.keyboard.press('ControlOrMeta+End');
  for (const _ of 'it.') await window.keyboard.press('Backspace');
  await window.keyboard.type('the story.');
  await window.keyboard.press('Home');
  await window.keyboard.type('Here are ');
  // Typed a moment ago: it is open all the same.
  await suggest.click();
  await expect(suggest).toHaveAttribute('aria-pressed', 'true');
  const list = window.getByRole('list', { name: 'Open suggestions' });
  await expect(list.getByRole('listitem').filter({ hasText: 'Ana Lima' })).toHaveCount(2);
  expect(JSON.parse(await saved()).body).toEqual(before);

  await window.keyboard.press('ControlOrMeta+j');
  await expect(list.getByRole('listitem').first()).toHaveAttribute('aria-current', 'true');
  await window.keyboard.press('ControlOrMeta+Shift+j');
  await expect(list.getByRole('listitem').last()).toHaveAttribute('aria-current', 'true');

  await list.getByRole('listitem').last().getByRole('button', { name: 'Accept' }).click();
  await window.getByRole('button', { name: 'Reject all' }).click();
  await expect(list).toBeHidden();
  await expect(text).toHaveText('The first words of the story.');
  await expect.poll(saved).toContain('the story.');
  // Decisions are steps of undo, and what was accepted goes out of the article again.
  for (const _ of 'zz') await text.press('ControlOrMeta+z');
  await expect(list.getByRole('listitem').filter({ hasText: 'Ana Lima' })).toHaveCount(2);
  await expect.poll(async () => JSON.parse(await saved()).body).toEqual(before);
  for (const _ of 'zz') await text.press('ControlOrMeta+Shift+z');
  await expect(list).toBeHidden();
  await suggest.click();
  await expect(suggest).toHaveAttribute('aria-pressed', 'false');
  // What was rejected doesn't come back as the article's own words.
  await text.press('ControlOrMeta+z');
  await expect(text).toHaveText('The first words of the story.');
  await expect.poll(saved).toContain('The first words of the story.');
  expect(await saved()).not.toContain('Here are');
  expect(errors).toEqual([]);
  await close();
});

test('what another machine suggests comes into the text that is open, beside what is suggested here', async () => {
  const { newsroom, articleFile } = await newsroomWith(home, 'The tide');
  const file = join(dirname(articleFile), 'suggestions.json');
  const article = JSON.parse(await readFile(articleFile, 'utf8'));
  const base = SuggestedContent.parse(article);
  const bo = { name: 'Bo Chen', initials: 'BC' };
  /** As a sync folder brings it. */
  const suggestElsewhere = async (from: string, to: string): Promise<void> => {
    const head = { schemaVersion: 1, article: article.id, of: '' };
    const none = { base, proposed: base, authors: [] };
    const known = await readFile(file, 'utf8').then(JSON.parse, () => none);
    const proposed = JSON.parse(JSON.stringify(known.proposed).replace(from, to));
    const authors = attribute(known, { base, proposed }, bo, new Date().toISOString());
    await writeFile(`${file}.part`, JSON.stringify({ ...head, base, proposed, authors }));
    await rename(`${file}.part`, file);
  };
  const { page: window, errors, close } = await launchApp(home, { newsroom });
  await window.getByText('The tide').first().click();
  await window.getByRole('tab', { name: /^Review/ }).click();
  await window.getByRole('textbox', { name: 'Your name' }).fill('Ana Lima');
  const text = window.getByRole('textbox', { name: 'Article text' });
  await expect(text).toHaveText('The first words of it.');

  await suggestElsewhere('The first', 'The last');
  await window.getByRole('button', { name: 'Show them' }).click();
  const list = window.getByRole('list', { name: 'Open suggestions' });
  await expect(list.getByRole('listitem').filter({ hasText: 'Bo Chen' })).toHaveCount(1);
  await text.click();
  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.type(' More.');
  await expect(list.getByRole('listitem').filter({ hasText: 'Ana Lima' })).toHaveCount(1);

  await suggestElsewhere('words of', 'words about');
  await expect(text).toHaveText('The last words about it. More.');
  await expect(list.getByRole('listitem').filter({ hasText: 'Bo Chen' })).toHaveCount(2);
  await window.keyboard.type(' Still.');
  await expect(text).toHaveText('The last words about it. More. Still.');
  await expect.poll(async () => readFile(file, 'utf8')).toContain('Still.');
  expect(await readFile(file, 'utf8')).toContain('about');
  expect(JSON.parse(await readFile(articleFile, 'utf8')).body).toEqual(article.body);
  expect(errors).toEqual([]);
  await close();
});
