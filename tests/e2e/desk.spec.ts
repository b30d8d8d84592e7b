import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { galley, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('what is filed, commented on, approved, edited and approved again is built, and no byte tells of it', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const config = join(newsroom, 'galley.json');
  const stages = [{ id: 'draft' }, { id: 'filed' }, { id: 'ready', approvals: ['editor'] }];
  const settings = JSON.parse(await readFile(config, 'utf8'));
  const checks = { levels: { 'comments-open': 'block', 'field-missing': 'off' } };
  await writeFile(config, JSON.stringify({ ...settings, workflow: { stages }, checks }));
  const { page: window, errors, close } = await launchApp(home, { newsroom });
  await window.getByText('The tide').first().click();
  const tab = (name: RegExp) => window.getByRole('tab', { name });
  const status = window.getByRole('combobox', { name: 'Status' });
  const move = async (stage: string): Promise<void> => {
    await tab(/^Article/).click();
    await status.selectOption(stage);
    await expect(status).toHaveValue(stage);
    await tab(/^Review/).click();
  };

  await tab(/^Review/).click();
  const name = window.getByRole('textbox', { name: 'Your name' });
  await name.fill('Writer-Zyx');
  await move('filed');

  await window.getByText('Writer-Zyx · ').click();
  await name.fill('Editor-Zyx');
  await window.getByRole('textbox', { name: 'New comment' }).fill('Comment-Zyx');
  await window.getByRole('button', { name: 'Comment', exact: true }).click();
  await window.getByRole('checkbox', { name: 'Editor' }).check();
  await window.getByRole('button', { name: 'Approve: Editor' }).click();
  await expect(window.getByRole('button', { name: 'Take back' })).toBeVisible();
  await move('ready');

  await window.getByRole('textbox', { name: 'Article text' }).click();
  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.type(' And more.');
  await tab(/^Checks/).click();
  await expect(window.getByText(/approved an earlier text/)).toBeVisible();
  await expect(window.getByText(/A comment is open/)).toBeVisible();

  await tab(/^Review/).click();
  await window.getByRole('button', { name: 'What changed since' }).click();
  await expect(window.getByRole('region', { name: 'Differences' }).locator('ins')).toHaveText(' And more.');
  await window.getByRole('button', { name: 'Close the history' }).click();
  await window.getByRole('button', { name: 'Approve: Editor' }).click();
  await window.getByRole('button', { name: 'Resolve' }).click();
  await tab(/^Checks/).click();
  await expect(window.getByText('Nothing keeps this article from being published.')).toBeVisible();
  expect(errors).toEqual([]);
  await close();

  const out = join(home, 'site');
  await galley('build', '--library', newsroom, '--out', out);
  const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const texts = await Promise.all(files.map((one) => readFile(join(one.parentPath, one.name), 'latin1')));
  expect(texts.some((text) => text.includes('And more.'))).toBe(true);
  expect(texts.filter((text) => text.includes('-Zyx'))).toEqual([]);
});
