import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isDocument } from '#shared/articles/article-files.ts';
import { disarmedFiles, refusedFiles } from '../helpers/hostile-files.ts';
import { answerDialogs, newsroomWith } from './command-line.ts';
import { drop } from './drop.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { runCommand } from './palette.ts';

let home: string;
let server: Server;
const asked: unknown[] = [];
test.beforeEach(async () => {
  home = await makeHome();
  server = createServer((request, response) => {
    asked.push(request.url);
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
test.afterEach(async () => {
  server.close();
  await removeHome(home);
});

/** What lies in the folders of this run, where it has any. */
const leftovers = async (pid: number | undefined): Promise<readonly string[]> => {
  const names = await readdir(tmpdir());
  const own = names.filter((name) => name.startsWith(`galley-run-${pid}-`));
  return (await Promise.all(own.map((name) => readdir(join(tmpdir(), name))))).flat();
};

test('files that are bombs, broken or no articles say so, dropped or chosen, and leave nothing', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const before = await readdir(newsroom, { recursive: true });
  const folder = join(home, 'far/down/files');
  await mkdir(folder, { recursive: true });
  const files = refusedFiles();
  for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
  const { app, page, errors, close } = await launchApp(home, { newsroom });
  await expect(page.getByRole('textbox', { name: 'Article text' })).toBeVisible();
  const plan = page.getByRole('dialog', { name: 'Import articles' });
  // A PDF that is dropped is for the media; as an article it can only be chosen.
  for (const { name, says } of files.filter((file) => isDocument(file.name))) {
    await drop(page, join(folder, name));
    await expect(plan.getByText('There is nothing to take in.'), name).toBeVisible({ timeout: 30_000 });
    await expect(plan.getByText(says), name).toBeVisible();
    await plan.getByRole('button', { name: 'Close', exact: true }).last().click();
    await expect(plan).toBeHidden();
  }

  await answerDialogs(app, ...files.map(({ name }) => join(folder, name)));
  await runCommand(page, 'Import articles');
  await expect(plan.getByText(`${files.length} files or articles can’t be taken.`)).toBeVisible({
    timeout: 30_000,
  });
  for (const { name, says } of files) await expect(plan.getByText(says), name).toBeVisible();
  await plan.getByRole('button', { name: 'Close', exact: true }).last().click();
  // As out of a browser, from no place on the disk.
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(100_000_001)], 'nowhere.md'));
    const list = document.querySelector('.side-list') ?? document.body;
    list.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(page.locator('.notice').getByText(/“nowhere\.md” is larger than 100 MB/)).toBeVisible();
  const { pid } = app.process();
  await expect.poll(() => leftovers(pid)).toEqual([]);
  await close();
  expect(errors.filter((message) => !message.includes('nowhere.md'))).toEqual([]);
  const after = await readdir(newsroom, { recursive: true });
  expect(after.filter((path) => /^(?:articles|media|authors)\//.test(path))).toEqual(
    before.filter((path) => /^(?:articles|media|authors)\//.test(path)),
  );
  for (const place of [home, join(home, 'far'), join(home, 'far/down'), '/tmp', '/'])
    expect(existsSync(join(place, 'evil.txt')), place).toBe(false);
});

test('documents with macros, and ones that would tell somebody that they are read, come in without', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { port } = server.address() as AddressInfo;
  const files = disarmedFiles(`http://127.0.0.1:${port}`);
  for (const { name, bytes } of files) await writeFile(join(home, name), bytes);
  const { page, close } = await launchApp(home, { newsroom });
  const outside: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes(`:${port}`)) outside.push(request.url());
  });
  await expect(page.getByRole('textbox', { name: 'Article text' })).toBeVisible();
  const plan = page.getByRole('dialog', { name: 'Import articles' });
  const report = page.getByRole('dialog', { name: 'Imported articles' });
  for (const { name, says } of files) {
    await drop(page, join(home, name));
    await expect(plan.getByText(says), name).toBeVisible();
    await plan.getByRole('button', { name: 'Import 1 article' }).click();
    await expect(report.getByText('1 article is in the newsroom now, as drafts.'), name).toBeVisible();
    await report.getByRole('button', { name: 'Close', exact: true }).last().click();
  }
  await expect(page.locator('.side-list').getByText('A page')).toBeVisible();
  await close();
  expect(asked).toEqual([]);
  expect(outside).toEqual([]);
  const kept = await readdir(newsroom, { recursive: true });
  expect(kept.filter((path) => /vba|evil|^media\/..\//.test(path))).toEqual([]);
  expect(existsSync(join(newsroom, '../../evil.txt'))).toBe(false);
});
