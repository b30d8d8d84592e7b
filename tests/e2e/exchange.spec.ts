import { execFile } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { answerDialogs, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome, root } from './launch.ts';
import { runCommand } from './palette.ts';

const run = promisify(execFile);
let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('an article that came for review is commented on and goes back as a file', async () => {
  const { newsroom: desk } = await newsroomWith(home, 'The tide');
  const galley = join(root, 'dist/main/galley.js');
  const out = join(home, 'out.galley-review');
  const back = join(home, 'back.galley-review');
  const [id = ''] = await readdir(join(desk, 'articles'));
  await run(process.execPath, [
    galley,
    'review',
    'send',
    id,
    '--library',
    desk,
    '--to',
    out,
    '--by',
    'Bo Reyes',
  ]);
  const other = join(home, 'other');
  await mkdir(other);
  await run(process.execPath, [galley, 'new', other, '--title', 'The Ebb']);

  const { app, page, errors, close } = await launchApp(home, { newsroom: other });
  await answerDialogs(app, out);
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, back);
  await runCommand(page, 'Open a review file');
  const dialog = page.getByRole('dialog', { name: 'Review file' });
  await expect(dialog.getByText('From Bo Reyes')).toBeVisible();
  await dialog.getByRole('button', { name: 'Open the article' }).click();
  await page.getByRole('tab', { name: /^Review/ }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Lima');
  await page.getByRole('textbox', { name: 'New comment' }).fill('Which harbour?');
  await page.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(page.getByText('Which harbour?')).toBeVisible();
  await runCommand(page, 'Send the article for review');
  await expect(page.getByText('The review file is')).toBeVisible();
  const { stdout } = await run(process.execPath, [
    galley,
    'review',
    'take',
    back,
    '--library',
    desk,
    '--json',
  ]);
  expect(JSON.parse(stdout)).toMatchObject({ outcome: 'merged', comments: 1, by: { name: 'Ana Lima' } });
  expect(errors).toEqual([]);
  await close();
});
