import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, statfs, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerDialogs, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { runCommand } from './palette.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

const text = (page: Page) => page.getByRole('textbox', { name: 'Article text' });
const headline = (page: Page) => page.getByRole('textbox', { name: 'Headline', exact: true });

async function changeJson(path: string, change: (value: Record<string, unknown>) => void): Promise<string> {
  const value = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  change(value);
  const changed = JSON.stringify(value);
  await writeFile(path, changed);
  return changed;
}

test('a folder that isn’t a newsroom is refused, and the open one stays', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { app, page, close } = await launchApp(home, { newsroom });
  await expect(page.getByText('The tide').first()).toBeVisible();
  const folder = join(home, 'holiday');
  await mkdir(folder);
  await writeFile(join(folder, 'photo.txt'), 'mine');
  await answerDialogs(app, folder);
  await runCommand(page, 'Open a newsroom');
  await expect(
    page.locator('.notice').getByText(/holiday is not a newsroom: it holds no galley\.json/),
  ).toBeVisible();
  await expect(page.getByText('The tide').first()).toBeVisible();
  expect(await readdir(folder)).toEqual(['photo.txt']);
  await close();
});

test('a newsroom from a newer version is shown, and can’t be changed', async () => {
  const { newsroom, articleFile } = await newsroomWith(home, 'The tide');
  await changeJson(join(newsroom, 'galley.json'), (config) => {
    config['schemaVersion'] = 9;
  });
  const before = await readFile(articleFile, 'utf8');
  const { page, close } = await launchApp(home, { newsroom });
  await expect(
    page.getByText(/Nothing can be changed here: A newer Galley wrote this newsroom/),
  ).toBeVisible();
  await page.getByText('The tide').first().click();
  await expect(page.getByText('The first words of it.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'New article' }).first()).toBeDisabled();
  await close();
  expect(await readFile(articleFile, 'utf8')).toBe(before);
});

test('an article.json cut in half is named, and left as it is', async () => {
  const { newsroom, articleFile } = await newsroomWith(home, 'The tide');
  await truncate(articleFile, 150);
  const before = await readFile(articleFile, 'utf8');
  const { page, close } = await launchApp(home, { newsroom });
  await expect(page.getByText(/1 file of this newsroom could not be read/)).toBeVisible();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(
    page.getByRole('dialog').getByText(/cut off or damaged.*mend it, or put a copy/),
  ).toBeVisible();
  await close();
  expect(await readFile(articleFile, 'utf8')).toBe(before);
});

test('an article with an unknown node can be read, and is not saved over', async () => {
  const { newsroom, articleFile } = await newsroomWith(home, 'The tide');
  const before = await changeJson(articleFile, ({ body }) => {
    const { root } = body as { root: { children: unknown[] } };
    root.children.push({ type: 'hologram', version: 1, children: [] });
  });
  const { page, close } = await launchApp(home, { newsroom });
  await page.getByText('The tide').first().click();
  await expect(
    page.getByRole('heading', { name: 'This text can be read here, but not edited' }),
  ).toBeVisible();
  await expect(page.getByText('The first words of it.').first()).toBeVisible();
  await close();
  expect(JSON.parse(await readFile(articleFile, 'utf8')).body).toEqual(JSON.parse(before).body);
});

test('pictures that are empty or not what they say are refused, each with its reason', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  await writeFile(join(home, 'zero.jpg'), '');
  await writeFile(join(home, 'paper.jpg'), '%PDF-1.4 ........');
  const { app, page, close } = await launchApp(home, { newsroom });
  await expect(page.getByText('The tide').first()).toBeVisible();
  await answerDialogs(app, join(home, 'zero.jpg'), join(home, 'paper.jpg'));
  await runCommand(page, 'Add files to the media');
  await expect(page.locator('.notice').getByText(/“zero\.jpg” is empty \(0 bytes\)/)).toBeVisible();
  await expect(
    page.locator('.notice').getByText(/“paper\.jpg” begins like a PDF but has no end/),
  ).toBeVisible();

  await page.getByRole('gridcell', { name: 'The tide', exact: true }).click();
  await page.getByRole('button', { name: 'Choose picture…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Add files…' }).click();
  const notice = dialog.locator('.notice').getByText(/“zero\.jpg” is empty \(0 bytes\)/);
  await expect(notice).toBeVisible();
  // What went wrong lies on no button of the dialog.
  const top = async (what: Locator): Promise<number> => (await what.boundingBox())?.y ?? 0;
  const button = await top(dialog.getByRole('button', { name: 'Cancel' }));
  // The notice of before goes as the same one comes.
  await expect.poll(() => top(notice)).toBeGreaterThan(button + 30);
  await close();
});

test('an import file that isn’t there is in the report, beside what came in', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  await writeFile(join(home, 'good.md'), '# The ebb\n\nWords.');
  const { app, page, close } = await launchApp(home, { newsroom });
  await expect(page.getByText('The tide').first()).toBeVisible();
  await answerDialogs(app, join(home, 'gone.html'), join(home, 'good.md'));
  await runCommand(page, 'Import articles');
  await page.getByRole('button', { name: 'Import 1 article' }).click();
  const report = page.getByRole('dialog', { name: 'Imported articles' });
  await expect(report.getByText(/gone\.html can't be read: there is no such file/)).toBeVisible();
  await expect(report.getByText('1 article is in the newsroom now, as drafts.')).toBeVisible();
  await report.getByRole('button', { name: 'The ebb' }).click();
  await expect(headline(page)).toHaveText('The ebb');
  await close();
});

test('a place for the site that is a file or holds others’ files is refused', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const foreign = join(home, 'foreign');
  await mkdir(foreign);
  await writeFile(join(foreign, 'mine.txt'), 'mine');
  const { app, page, close } = await launchApp(home, { newsroom });
  await expect(page.getByText('The tide').first()).toBeVisible();
  await runCommand(page, 'Build the site');
  const dialog = page.getByRole('dialog');
  await answerDialogs(app, foreign);
  await dialog.getByRole('button', { name: 'Choose folder…' }).click();
  await dialog.getByRole('button', { name: 'Build', exact: true }).click();
  await expect(dialog.getByText(/the folder holds files that Galley didn't write/)).toBeVisible();
  await answerDialogs(app, join(foreign, 'mine.txt'));
  await dialog.getByRole('button', { name: /Change/ }).click();
  await expect(dialog.getByText('mine.txt')).toBeVisible();
  await dialog.getByRole('button', { name: /Build/ }).last().click();
  await expect(dialog.getByText(/that is a file\. Choose a folder/)).toBeVisible();
  expect(await readdir(foreign)).toEqual(['mine.txt']);
  expect(await readFile(join(foreign, 'mine.txt'), 'utf8')).toBe('mine');
  await close();
});

test('on a full disk the text stays in the window, and is saved once there is room', async () => {
  test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'mounting a small disk takes root');
  const disk = join(home, 'disk');
  await mkdir(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    test.skip(true, 'no disk can be mounted here');
  }
  try {
    const { newsroom, articleFile } = await newsroomWith(disk, 'The tide');
    const { page, close } = await launchApp(home, { newsroom });
    await page.getByText('The tide').first().click();
    const { bavail, bsize } = await statfs(disk);
    await writeFile(join(disk, 'filler'), Buffer.alloc(bavail * bsize));
    await text(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.insertText(` Typed on a full disk. ${'More of it. '.repeat(400)}`);
    await expect(page.getByText(/Not saved: .*disk is full/).first()).toBeVisible();
    await expect(text(page)).toContainText('Typed on a full disk.');
    await rm(join(disk, 'filler'));
    await expect(page.getByRole('status', { name: 'Save state' })).toContainText('Saved', {
      timeout: 15_000,
    });
    await close();
    expect(await readFile(articleFile, 'utf8')).toContain('Typed on a full disk.');
  } finally {
    execFileSync('umount', ['--lazy', disk]);
  }
});
