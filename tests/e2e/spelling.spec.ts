import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDialogs, newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { runCommand } from './palette.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('spelling is checked, corrected by key, and knows the newsroom’s names and a dictionary that is added', async () => {
  const { newsroom, articleFile } = await newsroomWith(home, 'The tide');
  const { app, page: window, errors, close } = await launchApp(home, { newsroom });
  const wrong = (): Promise<readonly string[]> =>
    window.evaluate(() =>
      [...(CSS.highlights.get('galley-misspelt') ?? [])].map((range) => {
        const shown = document.createRange();
        shown.setStart(range.startContainer, range.startOffset);
        shown.setEnd(range.endContainer, range.endOffset);
        return shown.toString();
      }),
    );
  await window.getByText('The tide').first().click();
  const text = window.getByRole('textbox', { name: 'Article text' });
  await text.click();
  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.type(' Teh feries of Alvane don’t sail.');
  await expect.poll(wrong).toEqual(['Teh', 'feries', 'Alvane']);

  await window.keyboard.press('ControlOrMeta+Home');
  await window.keyboard.press('F7');
  const menu = window.getByRole('menu', { name: '“Teh” may be misspelled' });
  await menu.getByRole('menuitem', { name: 'The', exact: true }).click();
  await window.keyboard.press('F7');
  await window.getByRole('menuitem', { name: 'ferries', exact: true }).click();
  await expect(text).toHaveText('The first words of it. The ferries of Alvane don’t sail.');
  await text.press('F7');
  await window.getByRole('menuitem', { name: 'Add “Alvane” to the newsroom’s names' }).click();
  await expect.poll(wrong).toEqual([]);
  const config = (): Promise<string> => readFile(join(newsroom, 'galley.json'), 'utf8');
  await expect.poll(async () => JSON.parse(await config()).houseStyle.names).toEqual(['Alvane']);
  await expect.poll(() => readFile(articleFile, 'utf8')).toContain('The ferries of Alvane');
  await text.press('F7');
  await expect(window.locator('.notice').getByText('No word is spelled wrong.')).toBeVisible();

  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.type(' Navis portuss. ');
  await expect.poll(wrong).toEqual(['Navis', 'portuss']);
  await runCommand(window, 'Check spelling while typing on or off');
  await expect.poll(wrong).toEqual([]);
  await runCommand(window, 'Check spelling while typing on or off');
  await expect.poll(wrong).toEqual(['Navis', 'portuss']);

  await writeFile(join(home, 'en_US.aff'), 'SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n');
  await writeFile(join(home, 'en_US.dic'), '2\nnavis\nportus/S\n');
  await answerDialogs(app, join(home, 'en_US.dic'));
  await window.keyboard.press('ControlOrMeta+4');
  await window.getByText('House style', { exact: true }).click();
  await expect(window.getByRole('textbox', { name: 'Names that are spelled right' })).toHaveValue('Alvane');
  await window.getByRole('button', { name: 'Add a dictionary…' }).click();
  await expect(window.locator('.notice').getByText('Added: American English.')).toBeVisible();
  await window.keyboard.press('ControlOrMeta+1');
  await expect.poll(wrong).not.toContain('portuss');
  expect(errors).toEqual([]);
  await close();
});

test('a headline’s wrong words have their lines, its menu and undo, in the article’s language and direction', async () => {
  const { newsroom, articleFile } = await newsroomWith(home, 'The tide');
  const { page: window, errors, close } = await launchApp(home, { newsroom });
  await window.getByText('The tide').first().click();
  const headline = window.getByRole('textbox', { name: 'Headline', exact: true });
  /** Each line's word, and the letters that the browser says lie above it. */
  const lined = (): Promise<readonly string[]> =>
    headline.evaluate((field: HTMLTextAreaElement) =>
      [...(field.parentElement?.querySelectorAll('.word-line') ?? [])].map((line) => {
        const { left, right, top, bottom } = line.getBoundingClientRect();
        const places = [left + 1, right - 1].map(
          (x) => document.caretPositionFromPoint(x, (top + bottom) / 2)?.offset ?? 0,
        );
        return `${line.textContent}: ${field.value.slice(Math.min(...places), Math.max(...places))}`;
      }),
    );

  await headline.fill('Teh goverment of the tide comes down to the pier ');
  await expect.poll(lined).toEqual(['Teh: Teh', 'goverment: goverment']);
  await expect(headline).toHaveAccessibleDescription('2 words may be misspelled: Teh, goverment');
  await headline.press('ControlOrMeta+Home');
  await window.keyboard.press('F7');
  await expect(window.getByRole('menu', { name: '“Teh” may be misspelled' })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(headline).toBeFocused();
  await window.keyboard.press('F7');
  await window.getByRole('menuitem', { name: 'government', exact: true }).click();
  await expect(headline).toHaveValue('Teh government of the tide comes down to the pier ');
  await expect(headline).toBeFocused();
  await expect.poll(() => readFile(articleFile, 'utf8')).toContain('Teh government');
  await window.keyboard.press('ControlOrMeta+z');
  await expect(headline).toHaveValue('Teh goverment of the tide comes down to the pier ');
  await expect.poll(lined).toEqual(['Teh: Teh', 'goverment: goverment']);

  await headline.click({ button: 'right', position: { x: 20, y: 20 } });
  await window.getByRole('menuitem', { name: 'Ignore in this article' }).click();
  await expect.poll(lined).toEqual(['goverment: goverment']);
  await window.getByLabel('Direction').selectOption('rtl');
  await headline.fill('הגאות goverment. ');
  // From the right, where the line begins, to the left.
  await expect.poll(lined).toEqual(['הגאות: הגאות', 'goverment: goverment']);
  const [first, second] = await window.locator('.sheet .word-line').all();
  expect((await first?.boundingBox())?.x).toBeGreaterThan((await second?.boundingBox())?.x ?? Infinity);
  await window.getByLabel('Language', { exact: true }).selectOption('he');
  await expect.poll(lined).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});
