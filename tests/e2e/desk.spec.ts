import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { galley, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('what is filed, suggested, commented on, approved, edited and settled is built, and no byte tells of it', async () => {
  const { newsroom, articleFile } = await newsroomWith(home, 'The tide');
  const id = basename(dirname(articleFile));
  const config = join(newsroom, 'galley.json');
  const stages = [{ id: 'draft' }, { id: 'filed' }, { id: 'ready' }];
  const settings = JSON.parse(await readFile(config, 'utf8'));
  const checks = {
    levels: { 'comments-open': 'block', 'claims-unchecked': 'block', 'field-missing': 'off' },
  };
  const houseStyle = { words: [{ find: 'first', put: 'opening' }] };
  await writeFile(config, JSON.stringify({ ...settings, workflow: { stages }, checks, houseStyle }));
  const { app, page: window, errors, close } = await launchApp(home, { newsroom });

  // The newsroom asks for an editor's word before anything is ready.
  await window.getByRole('button', { name: 'Desk' }).click();
  await window.getByRole('button', { name: 'Edit the stages…' }).click();
  await window.locator('summary').filter({ hasText: 'Rules of Ready.' }).click();
  await window
    .getByRole('group', { name: 'Approvals that an article needs to be here' })
    .getByRole('checkbox', { name: 'Editor' })
    .check();
  // A field that can't be saved keeps the form, and what else was typed in it, from being left.
  const title = window.getByRole('textbox', { name: 'Title', exact: true });
  const state = window.getByRole('status', { name: 'Save state' });
  await title.fill('');
  await window.getByRole('textbox', { name: 'Tagline' }).fill('News of the sea');
  await expect(state).toHaveText(/^Not saved/);
  await window.getByRole('button', { name: 'Desk' }).click();
  await expect(window.locator('.notice').getByText('This form stays open')).toBeVisible();
  // Nor does the window close without a word.
  const asked = app.evaluate(
    ({ dialog, BrowserWindow }) =>
      new Promise<string>((resolve) => {
        dialog.showMessageBox = async (...values: unknown[]) => {
          resolve((values.at(-1) as { message: string }).message);
          return { response: 0, checkboxChecked: false };
        };
        for (const one of BrowserWindow.getAllWindows()) one.close();
      }),
  );
  expect(await asked).toBe('Something in the window is not saved');
  await title.fill('The Tide');
  await expect(state).toHaveText('Saved');
  expect(JSON.parse(await readFile(config, 'utf8'))).toMatchObject({ tagline: 'News of the sea' });
  // Whoever assigns says who they are; the lists show who has it, and when it is due.
  await window.getByRole('button', { name: 'Desk' }).click();
  await window.locator('.desk-card').hover();
  await window.getByRole('button', { name: 'Actions for The tide' }).click();
  await window.getByRole('menuitem', { name: 'Assign…' }).click();
  const assign = window.getByRole('dialog', { name: 'Assign the article' });
  await assign.getByLabel('Your name').fill('Writer-Zyxqvu');
  await assign.getByLabel('Who has it').fill('Assignee-Zyxqvu');
  await assign.getByLabel('Due').focus();
  await window.keyboard.type('01022099');
  await expect(assign.getByLabel('Due')).toHaveValue('2099-01-02');
  await assign.getByRole('button', { name: 'Done' }).click();
  const show = window.getByRole('combobox', { name: 'Show' });
  for (const [list, group] of [
    ['By person', 'Assignee-Zyxqvu'],
    ['By due date', 'Due later'],
  ] as const) {
    await show.selectOption({ label: list });
    await expect(
      window.getByRole('region', { name: group, exact: true }).getByText('The tide'),
    ).toBeVisible();
  }
  await window.getByText('The tide').click();
  const tab = (name: RegExp) => window.getByRole('tab', { name });
  const button = (name: string) => window.getByRole('button', { name, exact: true });
  const status = window.getByRole('combobox', { name: 'Status' });
  const text = window.getByRole('textbox', { name: 'Article text' });
  const name = window.getByRole('textbox', { name: 'Your name' });
  const move = async (stage: string): Promise<void> => {
    await tab(/^Article/).click();
    await status.selectOption(stage);
    await expect(status).toHaveValue(stage);
    await tab(/^Review/).click();
  };
  /** Another person sits down at the machine. */
  const become = async (from: string, to: string): Promise<void> => {
    if (!(await name.isVisible())) await window.getByText(`${from} · `).click();
    await name.fill(to);
  };
  const typeAtEnd = async (words: string): Promise<void> => {
    await text.click();
    await window.keyboard.press('ControlOrMeta+End');
    await window.keyboard.type(words);
  };

  await move('filed');

  await become('Writer-Zyxqvu', 'Editor-Zyxqvu');
  await tab(/^Checks/).click();
  await button('Suggest 1 change').click();
  await typeAtEnd(' Then it turned.');
  await window.keyboard.press('Home');
  await window.keyboard.type('Dropped-Zyxqvu ');
  const open = window.getByRole('list', { name: 'Open suggestions' }).getByRole('listitem');
  await expect(open.filter({ hasText: 'Editor-Zyxqvu' })).toHaveCount(3);
  await window.getByRole('textbox', { name: 'New comment' }).fill('Comment-Zyxqvu');
  await button('Comment').click();

  await become('Editor-Zyxqvu', 'Writer-Zyxqvu');
  await open.filter({ hasText: 'Then it turned.' }).getByRole('button', { name: 'Accept' }).click();
  await open.filter({ hasText: 'Dropped' }).getByRole('button', { name: 'Reject' }).click();
  await open.filter({ hasText: 'opening' }).getByRole('button', { name: 'Accept' }).click();
  await expect(open).toHaveCount(0);
  await expect(text).toHaveText('The opening words of it. Then it turned.');
  await button('Suggest').click();
  // With the caret behind the last sentence, as after writing it.
  await text.click();
  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.press('ControlOrMeta+Shift+a');
  await expect(window.getByRole('article', { name: 'Claim: Then it turned.' })).toBeVisible();
  await window.getByRole('textbox', { name: 'Sources, one a line' }).fill('Source-Zyxqvu');
  const notes = window.getByRole('textbox', { name: 'Notes', exact: true });
  await notes.fill('Notes-Zyxqvu');
  // To another view and back, without leaving the field first.
  await window.keyboard.press('ControlOrMeta+2');
  await window.keyboard.press('ControlOrMeta+1');
  await expect(notes).toHaveValue('Notes-Zyxqvu');
  const kept = (): Promise<string> => readFile(join(dirname(articleFile), 'review.json'), 'utf8');
  await expect.poll(kept).toContain('Notes-Zyxqvu');

  await become('Writer-Zyxqvu', 'Second-Zyxqvu');
  await window.getByRole('checkbox', { name: 'Editor' }).check();
  await button('Approve: Editor').click();
  await expect(button('Take back: Editor')).toBeVisible();
  await move('ready');

  await typeAtEnd(' And more.');
  await tab(/^Checks/).click();
  await expect(window.getByText(/approved an earlier text/)).toBeVisible();
  await expect(window.getByText(/A comment is open/)).toBeVisible();
  await expect(window.getByText(/A claim is not checked/)).toBeVisible();
  const out = join(home, 'site');
  await expect(galley('build', '--library', newsroom, '--out', out)).rejects.toThrow();

  await tab(/^Review/).click();
  await button('What changed since').click();
  await expect(window.getByRole('region', { name: 'Differences' }).locator('ins')).toHaveText(' And more.');
  await button('Close the history').click();
  await button('Approve as it is now: Editor').click();
  await button('Resolve').click();
  await button('Mark as checked').click();
  await tab(/^Checks/).click();
  const fine = window.getByText('Nothing keeps this article from being published.');
  await expect(fine).toBeVisible();

  // A hold is closed by anybody, holds for the command line too, and is lifted by an editor.
  await tab(/^Review/).click();
  await window.getByText('Second-Zyxqvu · ').click();
  await window.getByRole('checkbox', { name: 'Editor' }).uncheck();
  await window.getByText('Legal hold and embargo').click();
  await window.getByRole('textbox', { name: 'Legal hold' }).fill('Reason-Zyxqvu');
  await button('Hold back').click();
  await expect(window.getByText('Only an editor or the legal desk can lift it.')).toBeVisible();
  await expect(galley('build', '--library', newsroom, '--out', out, '--article', id)).rejects.toThrow(
    /holds it back/,
  );
  await window.getByRole('checkbox', { name: 'Editor' }).check();
  await button('Lift the hold').click();
  await tab(/^Checks/).click();
  await expect(fine).toBeVisible();
  expect(errors).toEqual([]);
  await close();

  await galley('build', '--library', newsroom, '--out', out);
  const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const texts = await Promise.all(files.map((one) => readText(join(one.parentPath, one.name))));
  expect(texts.some((one) => one.includes('Then it turned. And more.'))).toBe(true);
  expect(files.filter((_, at) => /zyxqvu/i.test(texts[at] ?? '')).map((one) => one.name)).toEqual([]);
});

/** A file's bytes as letters; the search's index is packed. */
async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('latin1');
}

test('the board is a grid in each column, with a stop for Tab where it was left and one more for the actions', async () => {
  const { newsroom } = await newsroomWith(home, 'Story 1');
  const file = join(home, 'next.md');
  const add = async (number: number, status: string): Promise<void> => {
    await writeFile(file, `# Story ${number}\n\nThe first words of it.\n`);
    await galley('import', file, '--library', newsroom);
    for (const id of await readdir(join(newsroom, 'articles'))) {
      const path = join(newsroom, 'articles', id, 'article.json');
      const article = JSON.parse(await readFile(path, 'utf8'));
      if (article.headline === `Story ${number}`)
        await writeFile(path, JSON.stringify({ ...article, status }));
    }
  };
  // More than a column shows at once.
  for (let number = 2; number <= 12; number += 1) await add(number, number < 4 ? 'draft' : 'ready');
  const { page, errors, close } = await launchApp(home, { newsroom });
  await page.getByRole('button', { name: 'Desk' }).click();
  const grid = (name: string) => page.getByRole('grid', { name, exact: true });
  const names = async (column: string): Promise<readonly string[]> =>
    (await grid(column).locator('.desk-card-headline').allTextContents()).map((name) => name.trim());
  await expect(grid('Ready').getByRole('row')).toHaveCount(10);
  await expect(grid('Ready')).toHaveAttribute('aria-rowcount', '10');
  const [[draft = '', nextDraft = ''], [ready = '', nextReady = '']] = await Promise.all([
    names('Draft'),
    names('Ready'),
  ]);
  const focused = page.locator(':focus');
  const cell = (name: string) => page.getByRole('gridcell', { name, exact: true });
  const actions = (name: string) => page.getByRole('button', { name: `Actions for ${name}`, exact: true });
  await page.getByRole('button', { name: 'Edit the stages…' }).focus();
  for (const [key, reached] of [
    ['Tab', cell(draft)],
    ['ArrowDown', cell(nextDraft)],
    ['Tab', actions(nextDraft)],
    ['ArrowLeft', cell(nextDraft)],
    ['Tab', actions(nextDraft)],
    ['Tab', cell(ready)],
    ['ArrowDown', cell(nextReady)],
    ['Shift+Tab', cell(nextDraft)],
    ['ArrowRight', cell(nextReady)],
    ['Tab', actions(nextReady)],
  ] as const) {
    await page.keyboard.press(key);
    await expect(reached).toBeFocused();
  }
  // Behind the last card there is no stop without a name, and in a list the arrows reach its actions.
  await page.keyboard.press('Tab');
  expect(await focused.count()).toBe(0);
  await page.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'By due date' });
  await cell(nextReady).focus();
  await page.keyboard.press('ArrowRight');
  await expect(actions(nextReady)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await expect(page.getByRole('textbox', { name: 'Headline', exact: true })).toHaveText(nextReady);
  expect(errors).toEqual([]);
  await close();
});
