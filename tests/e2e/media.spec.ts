import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pdf, recordingPath, writeLongSound } from '../helpers/recordings.ts';
import { answerDialogs, galley, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { runCommand } from './palette.ts';
import { makePhoto } from './photo.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('films, sounds and documents come in, are played from anywhere in them, and say what readers get', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const minutes = join(home, 'minutes.pdf');
  await writeFile(minutes, pdf());
  const council = join(home, 'council.wav');
  await writeLongSound(council);
  const { app, page, errors, close } = await launchApp(home, { newsroom });
  await expect(page.getByText('The tide').first()).toBeVisible();
  await answerDialogs(app, recordingPath('phone.mp4'), recordingPath('sound.mp3'), council, minutes);
  await runCommand(page, 'Add files to the media');
  await expect(page.locator('.notice').getByText('Added 4 files.')).toBeVisible();

  const grid = page.getByRole('listbox', { name: 'Media' });
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Audio');
  await expect(grid.getByRole('option')).toHaveCount(2);
  await grid.getByRole('option', { name: 'council.wav' }).click();
  const details = page.getByRole('complementary', { name: 'About the recording' });
  await expect(details.getByText('10:00', { exact: true })).toBeVisible();
  const heard = await details.locator('audio').evaluate(async (audio: HTMLAudioElement) => {
    if (audio.readyState < 1) await new Promise((done) => audio.addEventListener('loadedmetadata', done));
    return { duration: audio.duration, error: audio.error?.message ?? null };
  });
  expect(heard).toEqual({ duration: 600, error: null });

  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Videos');
  await grid.getByRole('option', { name: 'Harbour' }).click();
  const film = page.getByRole('complementary', { name: 'About the video' });
  await expect(film.getByText('96 × 54')).toBeVisible();
  await expect(film.getByText(/place, device, cover and other notes in the file stay here/)).toBeVisible();
  const seen = await film.locator('video').evaluate(async (video: HTMLVideoElement) => {
    if (video.readyState < 1) await new Promise((done) => video.addEventListener('loadedmetadata', done));
    video.currentTime = 1.5;
    await new Promise((done) => video.addEventListener('seeked', done, { once: true }));
    return { width: video.videoWidth, at: video.currentTime, error: video.error?.message ?? null };
  });
  expect(seen).toEqual({ width: 96, at: 1.5, error: null });
  await film.getByRole('textbox', { name: 'Transcript' }).fill('Gulls, then a horn.');
  await expect(film.getByText('Saved')).toBeVisible();

  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Documents');
  await grid.getByRole('option', { name: 'minutes.pdf' }).click();
  const document = page.getByRole('complementary', { name: 'About the document' });
  await expect(document.getByText('Jane Doe · Writer 7.3')).toBeVisible();
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openPath = async (path) => {
      opened.push(path);
      return '';
    };
  });
  await document.getByRole('button', { name: 'Open in its program' }).click();
  await expect
    .poll(() => app.evaluate(() => (globalThis as { opened?: string[] }).opened?.join()))
    .toMatch(/minutes\.pdf$/);
  expect(errors).toEqual([]);
  await close();
});

test('a video goes into the text by a slash, gets its words there, and plays on the page', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { app, page, close } = await launchApp(home, { newsroom });
  await page.getByText('The tide').first().click();
  const text = page.getByRole('textbox', { name: 'Article text' });
  await text.press('Control+End');
  await page.keyboard.press('Enter');
  await answerDialogs(app, recordingPath('phone.mp4'));
  await page.keyboard.type('/video');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Choose a recording' });
  await dialog.getByRole('button', { name: 'Add files…' }).press('Enter');
  const use = dialog.getByRole('button', { name: 'Use file' });
  await expect(use).toBeEnabled();
  await use.press('Enter');
  await page.getByRole('textbox', { name: 'Transcript' }).fill('Gulls cry.');
  await expect(page.getByRole('status', { name: 'Save state' })).toContainText('Saved');
  await runCommand(page, 'Preview');
  const video = page.frameLocator('iframe').locator('video');
  await expect
    .poll(() =>
      video.evaluate((element: HTMLVideoElement) => [element.videoWidth, element.error?.message ?? null]),
    )
    .toEqual([96, null]);
  await expect(page.frameLocator('iframe').getByText('Transcript')).toBeVisible();
  await close();
});

test('a picture that comes with terms holds its article back until somebody says to have read them', async () => {
  const { newsroom, articleFile } = await newsroomWith(home, 'The tide');
  const photo = join(home, 'crane.jpg');
  const words = { alt: 'A crane', caption: 'The crane', credit: 'Ona Vey', usageTerms: 'No sales in Norway' };
  await writeFile(photo, await makePhoto(words));
  const id = (await galley('media', 'add', photo, '--library', newsroom)).trim();
  const hero = { media: id, alt: 'A crane', caption: 'The crane', credit: 'Ona Vey' };
  await writeFile(articleFile, JSON.stringify({ ...JSON.parse(await readFile(articleFile, 'utf8')), hero }));

  const { page, errors, close } = await launchApp(home, { newsroom });
  await expect(page.getByText('The first words of it.').first()).toBeVisible();
  await page.getByRole('tab', { name: /Checks/ }).click();
  const item = page.getByRole('listitem').filter({ hasText: 'No sales in Norway' });
  await expect(item).toBeVisible();
  await runCommand(page, 'Go to media');
  await page.getByRole('combobox', { name: 'Show' }).selectOption('Terms not read');
  await page.getByRole('option', { name: 'crane.jpg' }).click();
  const read = page.getByRole('checkbox', { name: 'I have read the usage terms and instructions' });
  await expect(read).not.toBeChecked();
  await runCommand(page, 'Go to articles');
  await page.getByRole('tab', { name: /Checks/ }).click();
  await item.getByRole('button', { name: 'I have read them' }).press('Enter');
  await expect(item).toHaveCount(0);
  expect(errors).toEqual([]);
  await close();
  const [added] = JSON.parse(await galley('media', 'list', '--library', newsroom, '--json'));
  expect(added.details.termsRead).toBe('No sales in Norway');
});

test('in the narrowest window the head of the media stays beside the details, and there is room to search', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const photo = join(home, 'crane.jpg');
  await writeFile(photo, await makePhoto({ alt: 'A crane', caption: 'The crane', credit: 'Ona Vey' }));
  await galley('media', 'add', photo, '--library', newsroom);
  const { app, page, errors, close } = await launchApp(home, { newsroom });
  await runCommand(page, 'Go to media');
  await page.getByRole('option', { name: 'crane.jpg' }).click();
  const pane = page.getByRole('main', { name: 'Media' });
  for (const width of [900, 1050]) {
    const bounds = { x: 0, y: 0, width, height: 700 };
    await app.evaluate(
      ({ BrowserWindow }, next) => BrowserWindow.getAllWindows()[0]?.setBounds(next),
      bounds,
    );
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThanOrEqual(width);
    const overhang = await pane.evaluate((main) => {
      const { left, right } = main.getBoundingClientRect();
      const controls = [...main.querySelectorAll('.view-head :is(button, select, input)')];
      return controls
        .map((one) => one.getBoundingClientRect())
        .filter((at) => at.left < left || at.right > right).length;
    });
    expect(overhang).toBe(0);
    const search = await pane.getByRole('searchbox').boundingBox();
    expect(search?.width).toBeGreaterThan(150);
  }
  expect(errors).toEqual([]);
  await close();
});
