import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDialogs, galley, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

const names = ['quay', 'crane', 'boat'];

test('articles that changed at their source are offered, and say what it says now where one wants', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const site = join(home, 'site');
  await mkdir(site);
  const write = async (words: string): Promise<void> => {
    for (const name of names)
      await writeFile(
        join(site, `${name}.md`),
        `---\ntitle: The ${name}\n---\nOf the ${name} they said: ${words}.\n`,
      );
  };
  await write('it stands');
  const ids = (await galley('import', site, '--library', newsroom)).trim().split('\n');
  const file = join(newsroom, 'articles', ids[0] ?? '', 'article.json');
  const boat = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...boat, standfirst: 'By the river.' }));
  await write('it fell');

  const { app, page: window, close } = await launchApp(home, { newsroom });
  await expect(window.getByRole('textbox', { name: 'Article text' })).toBeVisible();
  await answerDialogs(app, site);
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('article.importFolder')?.click();
  });
  const plan = window.getByRole('dialog', { name: 'Import articles' });
  const changed = plan.getByRole('region', {
    name: '3 articles changed at the source since they were taken in',
  });
  await expect(changed.getByText('Edited here since, too.')).toBeVisible();
  await changed.getByRole('checkbox', { name: 'All 2 that nobody edited here' }).check();
  await expect(changed.getByRole('checkbox', { name: 'The boat' })).not.toBeChecked();
  await expect(changed.getByRole('checkbox', { name: 'The quay' })).toBeChecked();
  await plan.getByRole('button', { name: 'Update 2 articles' }).click();
  const report = window.getByRole('dialog', { name: 'Imported articles' });
  await expect(
    report.getByText('2 articles say what the source says now; what was here is in the history.'),
  ).toBeVisible();
  await expect(report.getByText('1 article was here already and left alone.')).toBeVisible();
  await report.getByRole('button', { name: 'The quay' }).click();
  await expect(window.getByRole('textbox', { name: 'Article text' })).toContainText('it fell');
  await close();
});
