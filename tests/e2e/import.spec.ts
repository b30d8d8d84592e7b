import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newsPage } from '../helpers/news-page.ts';
import { newsroomWith } from './command-line.ts';
import { drop } from './drop.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { makePhoto } from './photo.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

const page = newsPage({
  section: 'Harbour',
  headline: 'The old crane moves again',
  standfirst: 'After thirty years a landmark earns its keep.',
  author: { name: 'Ilse Brandt', bio: 'Ilse Brandt writes about work on the water.' },
  published: '2026-03-02T08:00:00Z',
  tags: ['Cranes'],
  hero: { src: 'crane.jpg', alt: 'A crane over the quay', caption: 'The crane at dawn.', credit: 'Ona Vey' },
  pullQuote: { text: 'She was only asleep', speaker: 'Per Holm, crane driver' },
  blocks: [
    { kind: 'paragraph', text: 'At six the hook came down for the first time since 1996.' },
    { kind: 'subhead', text: 'A test of patience' },
    { kind: 'paragraph', text: 'The inspectors had asked for a year of tests.' },
  ],
});

test('a page and its picture dropped on the window become a draft with every field', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { page: window, close } = await launchApp(home, { newsroom });
  await expect(window.getByText('The tide').first()).toBeVisible();
  const photo = await makePhoto({ alt: 'x', caption: 'y', credit: 'z' });
  await writeFile(join(home, 'crane.jpg'), photo);

  const files = [
    { name: 'story.html', base64: Buffer.from(page).toString('base64') },
    { name: 'crane.jpg', base64: Buffer.from(photo).toString('base64') },
  ];
  await window.evaluate((dropped) => {
    const data = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    const list = document.querySelector('.side-list') ?? document.body;
    list.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, files);

  const plan = window.getByRole('dialog', { name: 'Import articles' });
  await expect(plan.getByText('1 article would come, as drafts.')).toBeVisible();
  await expect(plan.getByText('Harbour · by Ilse Brandt · 1 picture')).toBeVisible();
  await plan.getByRole('button', { name: 'Import 1 article' }).click();
  const report = window.getByRole('dialog', { name: 'Imported articles' });
  await expect(report.getByText('1 article is in the newsroom now, as drafts.')).toBeVisible();
  await report.getByRole('button', { name: 'The old crane moves again' }).click();
  await expect(window.getByRole('textbox', { name: 'Headline', exact: true })).toHaveText(
    'The old crane moves again',
  );
  await expect(window.getByRole('textbox', { name: 'Standfirst' })).toHaveText(
    'After thirty years a landmark earns its keep.',
  );
  const text = window.getByRole('textbox', { name: 'Article text' });
  await expect(text).toContainText('At six the hook came down');
  await expect(text).toContainText('Per Holm, crane driver');
  const inspector = window.getByRole('complementary', { name: 'Inspector' });
  const hero = inspector.getByRole('group', { name: 'Hero' });
  await expect(hero.getByRole('textbox', { name: 'Alt text' })).toHaveValue('A crane over the quay');
  await expect(hero.getByRole('textbox', { name: 'Credit' })).toHaveValue('Ona Vey');
  await expect(inspector.getByRole('combobox', { name: 'Status' })).toHaveValue('draft');
  await expect(inspector.getByRole('combobox', { name: 'Role of Ilse Brandt' })).toBeVisible();
  await close();
});

test('what is dropped finds its pictures where it lies, and fetches others only when one says so', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { page: window, close } = await launchApp(home, { newsroom });
  // The article opens by itself: what is dropped while the window is still changed would fall on what is gone.
  await expect(window.getByRole('textbox', { name: 'Article text' })).toBeVisible();
  const plan = window.getByRole('dialog', { name: 'Import articles' });
  const site = join(home, 'site');
  await mkdir(site);
  await writeFile(join(site, 'crane.jpg'), await makePhoto({ alt: 'x', caption: 'y', credit: 'z' }));
  await writeFile(join(site, 'story.html'), page);
  for (const what of [join(site, 'story.html'), site]) {
    await drop(window, what);
    await expect(plan.getByText('Harbour · by Ilse Brandt · 1 picture')).toBeVisible();
    await plan.getByRole('button', { name: 'Cancel' }).click();
    await expect(plan).toBeHidden();
  }

  const asked: unknown[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const html = '<p>Words.</p><img src="__GHOST_URL__/content/images/quay.jpg" alt="x">';
  await writeFile(
    join(home, 'ghost.json'),
    JSON.stringify({ data: { posts: [{ id: 1, title: 'The quay', html }] } }),
  );
  await drop(window, join(home, 'ghost.json'));
  const take = plan.getByRole('button', { name: 'Import 1 article' });
  await plan
    .getByRole('checkbox', { name: 'Fetch 1 picture or other file that is on other computers' })
    .check();
  const field = plan.getByRole('textbox', { name: 'Address of the site' });
  await take.click();
  await expect(plan.locator('.field-error')).toHaveText('Give an address such as https://www.example.org.');
  const { port } = server.address() as AddressInfo;
  await field.fill(`http://127.0.0.1:${port}`);
  await take.click();
  const report = window.getByRole('dialog', { name: 'Imported articles' });
  await expect(
    report.getByText(/127\.0\.0\.1 is on this computer or in the network around it/),
  ).toBeVisible();
  expect(asked).toEqual([]);
  server.close();
  await close();
});
