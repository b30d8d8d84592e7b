import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeGeneratedLibrary } from '../helpers/generate-newsroom.ts';
import { writeLargeWxr } from '../helpers/large-wxr.ts';
import { answerDialogs, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { runCommand } from './palette.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

const posts = 1500;

test('a long import says how far it is, and is stopped while it looks and while it takes; the next brings the rest', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const site = join(home, 'site.xml');
  await writeLargeWxr(site, posts, 600);
  const { app, page, close } = await launchApp(home, { newsroom });
  await expect(page.getByRole('textbox', { name: 'Article text' })).toBeVisible();
  await answerDialogs(app, site);
  const looking = page.getByRole('dialog', { name: 'Looking at what there is…' });
  const plan = page.getByRole('dialog', { name: 'Import articles' });
  const articles = async (): Promise<number> => (await readdir(join(newsroom, 'articles'))).length;

  await runCommand(page, 'Import articles');
  // Waited for in the page itself: an assertion looks again only after a while, and a quick machine is done by then.
  await looking.getByText(/^[\d,]+ articles so far$/).waitFor();
  await looking.getByText(/^Post number \d+$/).waitFor();
  await looking.getByRole('button', { name: 'Stop' }).click();
  await expect(looking).toBeHidden();
  await expect(plan).toBeHidden();
  expect(await articles()).toBe(1);

  await runCommand(page, 'Import articles');
  await plan.getByRole('button', { name: 'Import 1,500 articles' }).click({ timeout: 60_000 });
  const running = page.getByRole('dialog', { name: 'Importing…' });
  await running.getByText(/^[\d,]+ of 1,500 articles$/).waitFor();
  await expect(running.getByRole('progressbar')).toHaveAttribute('max', String(posts));
  await running.getByRole('button', { name: 'Stop' }).click();
  const report = page.getByRole('dialog', { name: 'Imported articles' });
  await expect(report.getByText(/^You stopped the import; the rest was not taken in/)).toBeVisible();
  const taken = (await articles()) - 1;
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(posts);
  await expect(
    report.getByText(`${taken.toLocaleString('en')} articles are in the newsroom now`),
  ).toBeVisible();
  await report.getByRole('button', { name: 'Close', exact: true }).last().click();

  await runCommand(page, 'Import articles');
  const rest = (posts - taken).toLocaleString('en');
  await expect(plan.getByRole('button', { name: `Import ${rest} articles` })).toBeVisible({
    timeout: 60_000,
  });
  await expect(
    plan.getByText(`${taken.toLocaleString('en')} articles are here already and will be left alone.`),
  ).toBeVisible();
  await plan.getByRole('button', { name: 'Cancel' }).click();
  await close();
  expect(await articles()).toBe(taken + 1);
});

test('a long export says how far it is; stopped, it names what left and leaves no half file', async () => {
  const newsroom = join(home, 'newsroom');
  await writeGeneratedLibrary(newsroom, 300);
  const { app, page, close } = await launchApp(home, { newsroom });
  const list = page.locator('.side-list');
  await expect(list.getByRole('checkbox').first()).toBeAttached();
  await list.getByRole('checkbox').first().check({ force: true });
  await page.keyboard.press('ControlOrMeta+a');
  const bar = page.getByRole('toolbar', { name: 'The selected articles' });
  await expect(bar.getByText('300 articles selected')).toBeVisible();
  await bar.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export 300 articles' });
  await dialog.getByRole('combobox', { name: 'Form' }).selectOption('docx');
  await expect(dialog.getByText(/^Finding out what it makes: article \d+ of 300$/)).toBeVisible();
  const out = join(home, 'out');
  await answerDialogs(app, out);
  await dialog.getByRole('button', { name: 'Choose folder…' }).click();
  const progress = dialog.getByRole('progressbar', { name: 'Exporting…' });
  await expect(progress).toHaveAttribute('max', '300');
  await expect.poll(async () => (await readdir(out).catch(() => [])).length).toBeGreaterThan(2);
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByText('You stopped the export.')).toBeVisible();
  const left = (await readdir(out)).filter((name) => name.endsWith('.docx')).length;
  expect(left).toBeLessThan(300);
  await expect(dialog.getByText(new RegExp(`^${left} articles are in`))).toBeVisible();
  expect((await readdir(out)).filter((name) => !name.endsWith('.docx'))).toEqual([]);
  await close();
});
