import { globSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs, galley, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { listen } from './said.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

/** By the clock of the article's time zone; to the second, as the field's own keys don't go. */
async function dateIn(window: Page, seconds: number): Promise<void> {
  const timeZone = await window.getByRole('combobox', { name: 'Time zone' }).inputValue();
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const at = clock.format(new Date(Date.now() + seconds * 1000)).replace(' ', 'T');
  await window.getByLabel('Publication date').fill(at);
}

test('what is scheduled goes out by itself once that is asked for, by keyboard; what fails stays said until it is out', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const www = join(home, 'www');
  await mkdir(www);
  const config = join(newsroom, 'galley.json');
  const settings = JSON.parse(await readFile(config, 'utf8'));
  const timeZone = 'Pacific/Auckland';
  const checks = { levels: { 'field-missing': 'off' } };
  await writeFile(config, JSON.stringify({ ...settings, timeZone, checks }));
  const { app, page: window, errors, close } = await launchApp(home, { newsroom });
  await answerDialogs(app, www);
  const pages = (): readonly string[] => globSync('**/*tide*/index.html', { cwd: www });

  // Until it is asked for, a publication is what brings it out.
  await window.getByText('The tide').first().click();
  const status = window.getByRole('combobox', { name: 'Status' });
  await status.selectOption('ready');
  const field = window.locator('[data-field="publication"]');
  await dateIn(window, 86_400);
  await expect(field).toContainText(/Goes out with the first publication after \d\d:\d\d on \w+ \d+\./);
  // The list says when, and can show what waits for its time alone.
  const row = window.locator('.article-row').filter({ hasText: 'The tide' });
  await expect(row).toContainText(/\d\d:\d\d on \w+ \d+/);
  await expect(row.getByRole('gridcell', { name: 'The tide', exact: true })).toHaveAccessibleDescription(
    /Out with the first publication after \d\d:\d\d on/,
  );
  await window.getByRole('button', { name: 'Filter' }).press('Enter');
  await window.getByRole('checkbox', { name: /^Scheduled/ }).press('Space');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('button', { name: 'Remove the filter Scheduled' })).toBeVisible();
  await expect(row).toBeVisible();
  await status.selectOption('draft');
  await expect(row).toHaveCount(0);
  await window.getByRole('button', { name: 'Remove the filter Scheduled' }).press('Enter');
  await expect(row).not.toContainText(/\d\d:\d\d on \w+ \d+/);
  await expect(field).toContainText('Once it is ready, it goes out with the first publication after');
  await status.selectOption('ready');
  await window.getByRole('button', { name: 'Desk' }).click();
  const card = window.locator('.desk-card').filter({ hasText: 'The tide' });
  await expect(card).toContainText(/Out with the first publication after \d\d:\d\d on/);
  await expect(window.getByText(/^Scheduled articles go out with the first publication/)).toBeVisible();

  await window.getByRole('button', { name: 'Publish by itself…' }).press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Publish' });
  const byItself = dialog.getByRole('checkbox', { name: /^Publish here by itself/ });
  await dialog.getByRole('button', { name: 'Folder…' }).press('Enter');
  await expect(byItself).toBeDisabled();
  await expect(dialog.getByText('Publish here once yourself.', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: 'Publish', exact: true }).press('Enter');
  await expect(dialog.locator('.build-done', { hasText: 'Published.' })).toBeVisible({ timeout: 30_000 });
  await expect(byItself).toBeEnabled();
  await byItself.press('Space');
  await expect(byItself).toBeChecked();
  await expect(dialog.getByText(/Whatever else is ready goes out too/)).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(card).toContainText(/Published by itself at \d\d:\d\d on/);
  await expect(
    window.getByText(/^Galley publishes scheduled articles by itself while it is open/),
  ).toBeVisible();
  const kept = async (): Promise<unknown> =>
    JSON.parse(await readFile(join(home, 'settings/settings.json'), 'utf8')).settings.scheduledTargets;
  // The window shows it before it is written.
  await expect.poll(kept).toEqual({ [newsroom]: { kind: 'folder', path: www } });
  expect(pages()).toEqual([]);

  const said = await listen(window);
  await card.locator('.desk-card-open').press('Enter');
  await dateIn(window, 4);
  await expect(field).toContainText(/Is published at \d\d:\d\d by itself while Galley is open/);
  await expect.poll(pages, { timeout: 20_000 }).toHaveLength(1);
  const notice = window.locator('.notice').filter({ hasText: '“The tide” was published by schedule.' });
  await notice.getByRole('button', { name: 'Publications' }).press('Enter');
  await expect.poll(said).toContain('“The tide” was published by schedule.');
  const first = window.getByRole('dialog', { name: 'Publications' }).getByRole('listitem').first();
  await expect(first).toContainText('By schedule');
  await window.keyboard.press('Escape');
  await expect(field).not.toContainText(/by itself|publication after/);

  // The disk is gone: said at once, and for as long as it lasts.
  await rename(www, `${www}-away`);
  await window.getByRole('button', { name: 'New article' }).first().click();
  const headline = window.getByRole('textbox', { name: 'Headline', exact: true });
  // Until it is there, the article before is.
  await expect(headline).toHaveText('');
  await headline.fill('The second tide');
  await status.selectOption('ready');
  await dateIn(window, 3);
  const failed = window
    .locator('.notice')
    .filter({ hasText: 'Not published by schedule. Nothing is left in' });
  await expect(failed).toBeVisible({ timeout: 20_000 });
  await failed.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await window.getByRole('button', { name: 'Not published by schedule' }).press('Enter');
  const banner = dialog
    .locator('.banner')
    .filter({ hasText: /Not published by schedule.*Galley tries again at \d\d:\d\d/ });
  await expect(banner).toBeVisible();
  await rename(`${www}-away`, www);
  await dialog.getByRole('button', { name: 'Look again' }).press('Enter');
  await dialog.getByRole('button', { name: 'Publish', exact: true }).press('Enter');
  await expect(dialog.locator('.build-done', { hasText: 'Published.' })).toBeVisible({ timeout: 30_000 });
  await expect(banner).toHaveCount(0);
  expect(pages()).toHaveLength(2);
  // Off again, by the same key.
  await byItself.press('Space');
  await expect(byItself).not.toBeChecked();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('button', { name: 'Not published by schedule' })).toHaveCount(0);
  expect(errors).toEqual([]);
  await close();
});

test('what came due while Galley was closed is published when it opens, and said', async () => {
  const { newsroom, articleFile } = await newsroomWith(home, 'The tide');
  const www = join(home, 'www');
  const config = join(newsroom, 'galley.json');
  const checks = { levels: { 'field-missing': 'off' } };
  await writeFile(config, JSON.stringify({ ...JSON.parse(await readFile(config, 'utf8')), checks }));
  await cameDueAfterPublishing(newsroom, articleFile, www);
  await mkdir(join(home, 'settings'));
  const settings = { scheduledTargets: { [newsroom]: { kind: 'folder', path: www } } };
  await writeFile(join(home, 'settings/settings.json'), JSON.stringify({ settings }));
  const { page: window, errors, close } = await launchApp(home, { newsroom });
  await expect(window.getByText('“The tide” was published by schedule.').first()).toBeVisible();
  expect(globSync('**/*tide*/index.html', { cwd: www })).toHaveLength(1);
  expect(errors).toEqual([]);
  await close();
});

test('what goes out by itself shows in the status bar how far it is, and can be stopped there', async () => {
  const { newsroom, articleFile } = await newsroomWith(home, 'The tide');
  const www = join(home, 'www');
  const config = join(newsroom, 'galley.json');
  const checks = { levels: { 'field-missing': 'off' } };
  await writeFile(config, JSON.stringify({ ...JSON.parse(await readFile(config, 'utf8')), checks }));
  const ready = await cameDueAfterPublishing(newsroom, articleFile, www);
  // So many go out along that it takes a while.
  const folder = join(articleFile, '../..');
  for (let number = 100; number < 1000; number += 1) {
    const id = `${ready.id.slice(0, -3)}${number}`;
    await mkdir(join(folder, id));
    const publication = { at: '2026-01-01T10:00:00Z', timeZone: 'UTC' };
    const other = { ...ready, id, headline: `Number ${number}`, publication };
    await writeFile(join(folder, id, 'article.json'), JSON.stringify(other));
  }
  await mkdir(join(home, 'settings'));
  const settings = { scheduledTargets: { [newsroom]: { kind: 'folder', path: www } } };
  await writeFile(join(home, 'settings/settings.json'), JSON.stringify({ settings }));
  const { page: window, errors, close } = await launchApp(home, { newsroom });

  const status = window.getByRole('button', { name: /^(By schedule: |Publishing by schedule)/ });
  await status.press('Enter', { timeout: 60_000 });
  const dialog = window.getByRole('dialog', { name: 'Publish' });
  await expect(dialog.getByRole('progressbar', { name: 'Publishing by schedule' })).toBeVisible();
  await expect(dialog.getByText(www)).toBeVisible();
  await dialog.getByRole('button', { name: 'Stop' }).press('Enter');
  const banner = dialog.locator('.banner').filter({ hasText: 'It was stopped, and nothing was changed.' });
  await expect(banner).toContainText(/Galley tries again at \d\d:\d\d/);
  expect(globSync('**/*tide*/index.html', { cwd: www })).toEqual([]);
  // A person can publish it meanwhile.
  await expect(dialog.getByRole('button', { name: 'Publish', exact: true })).toBeEnabled({ timeout: 60_000 });
  await window.keyboard.press('Escape');
  await expect(window.getByRole('button', { name: 'Not published by schedule' })).toBeVisible();
  expect(errors).toEqual([]);
  await close();
});

/** A site without the article, which was ready for the moment that is now. However long it takes, nothing happens too late. */
async function cameDueAfterPublishing(
  newsroom: string,
  articleFile: string,
  www: string,
): Promise<{ readonly id: string }> {
  const article = JSON.parse(await readFile(articleFile, 'utf8'));
  await writeFile(articleFile, JSON.stringify({ ...article, status: 'draft' }));
  await galley('publish', '--library', newsroom, '--to', www);
  expect(globSync('**/*tide*/index.html', { cwd: www })).toEqual([]);
  const at = new Date().toISOString();
  const ready = { ...article, status: 'ready', updatedAt: at, publication: { at, timeZone: 'UTC' } };
  await writeFile(articleFile, JSON.stringify(ready));
  return ready;
}
