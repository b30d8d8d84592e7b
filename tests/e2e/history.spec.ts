import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { galley, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('a version is kept, compared and brought back, and readers are told what changed; another program’s change comes in', async () => {
  const { newsroom, articleFile: file } = await newsroomWith(home, 'The tide');
  await galley('publish', '--library', newsroom, '--to', join(home, 'www'));
  const { page: window, errors, close } = await launchApp(home, { newsroom });
  await window.getByText('The tide').first().click();
  const text = window.getByRole('textbox', { name: 'Article text' });
  await text.click();
  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.type('The dam holds.');
  await window.keyboard.press('ControlOrMeta+s');
  await expect(window.locator('.notice').getByText('Kept as a version.')).toBeVisible();
  for (const _ of 'holds.') await window.keyboard.press('Backspace');
  await window.keyboard.type('broke.');

  const history = window.getByRole('region', { name: 'History', exact: true });
  // The list has the keyboard at once, and the text again afterwards, where the caret was.
  for (const close of ['Escape', 'ControlOrMeta+Shift+y']) {
    await window.keyboard.press('ControlOrMeta+Shift+y');
    await expect(history.locator('.version[aria-current="true"]')).toBeFocused();
    await window.keyboard.press(close);
    await expect(history).toBeHidden();
    await expect(text).toBeFocused();
  }
  await window.keyboard.press('Backspace');
  await window.keyboard.type('.');
  for (const pane of ['ControlOrMeta+Shift+i', 'ControlOrMeta+Shift+f']) {
    await window.getByRole('tab', { name: /^Article/ }).focus();
    await window.keyboard.press(pane);
    await expect(text).toBeFocused();
    await window.keyboard.press(pane);
  }
  await window.locator('.side-list input').first().focus();
  await window.keyboard.press('ControlOrMeta+Shift+l');
  await expect(text).toBeFocused();
  await window.keyboard.press('ControlOrMeta+Shift+l');

  // So do the views.
  await window.keyboard.press('ControlOrMeta+2');
  await expect(window.getByRole('heading', { name: 'Media', exact: true })).toBeFocused();
  await window.keyboard.press('ControlOrMeta+1');
  await expect(text).toBeFocused();
  await window.keyboard.press('Backspace');
  await window.keyboard.type('.');
  await expect(text).toContainText('The dam broke.');

  await window.getByRole('button', { name: 'History', exact: true }).click();
  await history
    .getByRole('button', { name: /Saved version/ })
    .first()
    .click();
  await expect(history.getByRole('deletion')).toHaveText('holds');
  await expect(history.getByRole('insertion')).toHaveText('broke');
  await history.getByRole('button', { name: 'As suggestions' }).click();
  const open = window.getByRole('list', { name: 'Open suggestions' });
  await expect(window.getByRole('textbox', { name: 'Article text' })).toBeFocused();
  await expect(open).toContainText('broke');
  await expect(text).toContainText('The dam holds.');
  expect(await readFile(file, 'utf8')).toContain('The dam broke.');
  await window.getByRole('button', { name: 'Reject all' }).click();
  await expect(text).toContainText('The dam broke.');

  await window.getByRole('button', { name: 'History', exact: true }).click();
  await history
    .getByRole('button', { name: /Saved version/ })
    .first()
    .click();
  await history.getByRole('button', { name: 'Restore this version' }).click();
  await expect(history.getByText('The two are the same.')).toBeVisible();
  // Where there is nothing to bring back nothing asks for it; the keyboard stays where it was.
  const restore = history.getByRole('button', { name: 'Restore this version' });
  await expect(restore).toBeDisabled();
  await expect(restore).toBeFocused();
  await expect(restore).not.toHaveClass(/button-primary/);
  await expect(history.getByRole('button', { name: 'As suggestions' })).toBeDisabled();
  await expect(history.getByRole('button', { name: /^Restored.*\bthe version of \d\d:\d\d/ })).toBeVisible();
  await history.getByRole('button', { name: 'Close the history' }).click();
  await expect(text).toContainText('The dam holds.');

  // What readers are told of it is drafted from what they have.
  await window.getByRole('button', { name: 'Suggest', exact: true }).click();
  await text.press('ControlOrMeta+End');
  await window.keyboard.press('Enter');
  await window.keyboard.type('/correction');
  await window.getByRole('option', { name: 'Correction' }).waitFor();
  await window.keyboard.press('Enter');
  await window.keyboard.type('The dam was left out.');
  await window.getByRole('button', { name: 'Say what changed…' }).click();
  await expect(window.getByRole('textbox', { name: 'What changed' })).toHaveValue(/The dam holds/);

  const saved = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...saved, standfirst: 'Written elsewhere' }));
  await expect(window.getByText('Its changes were merged with yours')).toBeVisible();
  await expect(window.getByRole('textbox', { name: 'Standfirst' })).toHaveValue('Written elsewhere');
  expect(errors).toEqual([]);
  await close();
});
