import { expect, type Page, test } from '@playwright/test';
import { newsroomWith } from './command-line.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { runCommand } from './palette.ts';
import { holdCalls } from './slow-calls.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

type Step = (window: Page) => Promise<unknown>;
const byKey: Step = (window) => window.keyboard.press('ControlOrMeta+Shift+C');

const starts: readonly (readonly [name: string, prepare: Step, comment: Step])[] = [
  ['with the other fields shown', async () => {}, byKey],
  ['with the review shown', (window) => window.getByRole('tab', { name: /^Review/ }).click(), byKey],
  ['with no inspector', (window) => window.keyboard.press('ControlOrMeta+Shift+I'), byKey],
  ['from the palette', async () => {}, (window) => runCommand(window, 'Comment on what is selected')],
];

for (const [name, prepare, comment] of starts) {
  test(`what is typed after asking for a comment is the comment, ${name}`, async () => {
    const { newsroom } = await newsroomWith(home, 'The tide');
    const { page: window, errors, close } = await launchApp(home, { newsroom });
    await window.getByText('The tide').first().click();
    const text = window.getByRole('textbox', { name: 'Article text' });
    await expect(text).toHaveText('The first words of it.');
    await prepare(window);
    await selectFirstWord(window);
    await comment(window);
    await window.keyboard.type('Who says so?');
    await expectComment(window, 'Who says so?');
    expect(errors).toEqual([]);
    await close();
  });
}

test('what is looked up in the text meanwhile doesn’t make a comment about something else, unless one says so', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { page: window, errors, close } = await launchApp(home, { newsroom });
  await window.getByText('The tide').first().click();
  await selectFirstWord(window);
  await byKey(window);
  await window.keyboard.type('Who says so?');
  const text = window.getByRole('textbox', { name: 'Article text' });
  await text.click();
  await window.keyboard.press('ControlOrMeta+End');
  await window.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
  await expect.poll(() => window.evaluate(() => String(getSelection()))).toMatch(/it|\./);
  const about = window.getByRole('combobox', { name: 'About' });
  await expect(about.locator('option:checked')).toContainText('The');
  await about.selectOption('other');
  await expect(about.locator('option:checked')).not.toContainText('The');
  await expect(window.getByRole('textbox', { name: 'New comment' })).toHaveValue('Who says so?');
  expect(errors).toEqual([]);
  await close();
});

test('what is typed while the review is on its way is the comment', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { app, page: window, errors, close } = await launchApp(home, { newsroom });
  const release = await holdCalls(app, ['review.get']);
  await window.getByText('The tide').first().click();
  await selectFirstWord(window);
  await byKey(window);
  await window.keyboard.type('Who says ');
  await release();
  await window.keyboard.type('so?');
  await expectComment(window, 'Who says so?');
  expect(errors).toEqual([]);
  await close();
});

test('a review that does not come leaves the keyboard where it was, and says what was typed', async () => {
  const { newsroom } = await newsroomWith(home, 'The tide');
  const { app, page: window, close } = await launchApp(home, { newsroom });
  const release = await holdCalls(app, ['review.get']);
  await window.getByText('The tide').first().click();
  await selectFirstWord(window);
  await byKey(window);
  await window.keyboard.type('Who says so?');
  await release('fail');
  await expect(window.getByRole('region', { name: 'Notices' })).toContainText('Who says so?');
  const text = window.getByRole('textbox', { name: 'Article text' });
  await expect(text).toBeFocused();
  await expect(text).toHaveText('The first words of it.');
  await close();
});

async function selectFirstWord(window: Page): Promise<void> {
  const text = window.getByRole('textbox', { name: 'Article text' });
  await text.click();
  await window.keyboard.press('ControlOrMeta+Home');
  await window.keyboard.press('ControlOrMeta+Shift+ArrowRight');
  await expect.poll(() => window.evaluate(() => String(getSelection()).trim())).toBe('The');
}

async function expectComment(window: Page, words: string): Promise<void> {
  const draft = window.getByRole('textbox', { name: 'New comment' });
  await expect(draft).toBeFocused();
  await expect(draft).toHaveValue(words);
  await expect(window.getByRole('combobox', { name: 'About' }).locator('option:checked')).toContainText(
    'The',
  );
  await expect(window.getByRole('textbox', { name: 'Article text' })).toHaveText('The first words of it.');
}
