import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newsPage } from '../helpers/news-page.ts';
import { newsroomWith } from './command-line.ts';
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

test('a page dropped alone finds its picture where it lies', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { page: window, close } = await launchApp(home, { newsroom });
  await expect(window.getByText('The tide').first()).toBeVisible();
  await writeFile(join(home, 'crane.jpg'), await makePhoto({ alt: 'x', caption: 'y', credit: 'z' }));
  await writeFile(join(home, 'story.html'), page);

  // A file from the disk comes into a page by an input only; what is dropped is the same.
  await window.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'given' });
    document.body.append(input);
  });
  await window.locator('#given').setInputFiles(join(home, 'story.html'));
  await window.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#given');
    const data = new DataTransfer();
    for (const file of input?.files ?? []) data.items.add(file);
    input?.remove();
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  const plan = window.getByRole('dialog', { name: 'Import articles' });
  await expect(plan.getByText('Harbour · by Ilse Brandt · 1 picture')).toBeVisible();
  await plan.getByRole('button', { name: 'Cancel' }).click();
  await close();
});
