import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { CommandName } from '#shared/ipc/command-names.ts';
import { commands as english } from '../../renderer/messages/en/commands.ts';
import { editor as englishEditor } from '../../renderer/messages/en/editor.ts';
import { commands as hebrew } from '../../renderer/messages/he/commands.ts';
import { editor as hebrewEditor } from '../../renderer/messages/he/editor.ts';
import { faultsOfControls } from './controls.ts';
import { sampleWithRecordings, writeEveryBlock } from './every-block.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';
import { openPalette, runCommand } from './palette.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

const views: readonly CommandName[] = ['view.desk', 'view.media', 'view.authors', 'view.site'];

/** What opens over the window or in the place of its panes; Escape or the same again leaves it. */
const dialogs: readonly CommandName[] = [
  'newsroom.new',
  'newsroom.backUp',
  'article.newFrom',
  'article.saveTemplate',
  'article.export',
  'article.copyPosts',
  'article.saveNote',
  'site.build',
  'site.publish',
  'site.history',
  'desk.profile',
  'tags.manage',
  'pieces.manage',
  'help.shortcuts',
];
const panes: readonly CommandName[] = ['article.history', 'article.suggest', 'view.togglePreview'];

/** Each language and each theme once: what the window is made of is the same in all themes, and its colours in all languages. */
const looks = [
  { language: 'en', theme: 'light', rules: 'all' },
  { language: 'en', theme: 'contrast', rules: 'colours' },
  { language: 'he', theme: 'dark', rules: 'all' },
] as const;
type Rules = (typeof looks)[number]['rules'];

/** Blocks have their height once they are first drawn, which moves what is below them. */
async function restingHeight(article: Locator): Promise<void> {
  let before = Number.NaN;
  await expect
    .poll(
      async () => {
        const [last, now] = [before, await article.evaluate(({ scrollHeight }) => scrollHeight)];
        before = now;
        return last === now;
      },
      { intervals: [300] },
    )
    .toBe(true);
}

for (const { language, theme, rules } of looks) {
  test(`every view, block and dialog passes axe: ${language}, ${theme}`, async () => {
    test.setTimeout(420_000);
    const isHebrew = language === 'he';
    const { names, palette } = isHebrew ? hebrew : english;
    const text = (isHebrew ? hebrewEditor : englishEditor).articleText;
    await useSettings({ language, theme, profile: { name: 'Ana Lima', initials: 'AL', roles: ['editor'] } });
    const { newsroom, recordings } = await sampleWithRecordings(home);
    const { page, errors, close } = await launchApp(home, { newsroom });
    const found: string[] = [];
    const look = async (where: string): Promise<void> => {
      found.push(...(await violations(page, where, rules)));
      // Names and roles are the same in each colour, and Chromium takes a minute to tell of them all.
      if (rules === 'all') for (const fault of await faultsOfControls(page)) found.push(`${where}: ${fault}`);
    };
    const run = (name: CommandName): Promise<void> => runCommand(page, names[name], palette);

    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(page.locator('html')).toHaveAttribute('dir', isHebrew ? 'rtl' : 'ltr');
    const article = page.getByRole('textbox', { name: text });
    await expect(article).toBeVisible();
    await writeEveryBlock(newsroom, recordings, () => 'marked');
    await expect(article.locator('.raw-html').first()).toBeAttached({ timeout: 20_000 });
    await look('the article');
    for (const tab of await page.locator('.inspector').getByRole('tab').all()) {
      await tab.click();
      await look(`the tab ${await tab.textContent()}`);
    }
    // Pictures and films that come in move the text, and the caret out of view.
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('video')].every((one) => one.readyState > 0),
    );
    await article.focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.press('Enter');
    await restingHeight(article);
    await page.keyboard.type('/');
    await expect(page.locator('.slash-menu')).toBeVisible();
    await look('the slash menu');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('words');
    await page.keyboard.press('ControlOrMeta+F');
    await page.keyboard.type('the');
    await look('find and replace');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
    await page.keyboard.press('ControlOrMeta+K');
    await expect(page.locator('.editor-popover')).toBeVisible();
    await look('the form of a link');
    await page.keyboard.press('Escape');
    for (const name of panes) {
      await run(name);
      await look(name);
      await run(name);
    }
    for (const name of views) {
      await run(name);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await look(name);
    }
    await run('view.articles');
    await openPalette(page, palette);
    await look('the palette');
    await page.keyboard.press('Escape');
    for (const name of dialogs) {
      await run(name);
      await expect(page.locator('dialog[open]')).toBeVisible();
      await look(name);
      await page.keyboard.press('Escape');
      await expect(page.locator('dialog[open]')).toHaveCount(0);
    }
    expect(found).toEqual([]);
    // Axe tries the preview's frame, in which no script may run.
    expect(errors.filter((error) => !/sandbox/.test(error))).toEqual([]);
    await close();
  });
}

test('where the system forces its colours, what is pressed, selected, found and chosen is told apart', async () => {
  const { newsroom, recordings } = await sampleWithRecordings(home);
  const { page, errors, close } = await launchApp(home, { newsroom });
  await page.emulateMedia({ forcedColors: 'active' });
  const article = page.getByRole('textbox', { name: englishEditor.articleText });
  await writeEveryBlock(newsroom, recordings, () => 'marked');
  await expect(article.locator('.raw-html').first()).toBeAttached({ timeout: 20_000 });
  const style = (selector: string, ...names: readonly string[]): Promise<readonly string[]> =>
    page
      .locator(selector)
      .first()
      .evaluate((element, wanted) => {
        const computed = getComputedStyle(element);
        return wanted.map((name) => computed.getPropertyValue(name));
      }, names);
  const system = (colour: string): Promise<string> =>
    page.evaluate((name) => {
      const probe = document.createElement('i');
      probe.style.color = name;
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }, colour);

  await article.focus();
  await page.keyboard.press('ControlOrMeta+B');
  await page.keyboard.type('b');
  await expect(page.getByRole('button', { name: 'Bold' }).first()).toHaveAttribute('aria-pressed', 'true');
  expect(await style('button[aria-pressed="true"]', 'background-color', 'color')).toEqual([
    await system('SelectedItem'),
    await system('SelectedItemText'),
  ]);
  await article.locator('.figure-picture').first().click();
  expect(await style('.figure[data-selected="true"]', 'outline-style', 'outline-color')).toEqual([
    'solid',
    await system('Highlight'),
  ]);
  expect(await style('.figure-sizes label:has(:checked)', 'background-color')).toEqual([
    await system('SelectedItem'),
  ]);
  // Words that are found look otherwise than selected ones only where the text's colours aren't forced.
  expect(await style('.article-text', 'forced-color-adjust', 'color')).toEqual([
    'none',
    await system('CanvasText'),
  ]);
  expect(await style('.inspector select', 'appearance')).toEqual(['auto']);
  expect(errors).toEqual([]);
  await close();
});

async function useSettings(settings: object): Promise<void> {
  await mkdir(join(home, 'settings'), { recursive: true });
  await writeFile(join(home, 'settings/settings.json'), JSON.stringify({ settings }));
}

/** Every broken rule, with where it is broken. Frames are left out: a previewed page has tests of its own. */
async function violations(page: Page, where: string, rules: Rules): Promise<readonly string[]> {
  // A colour that is still changing is nobody's contrast.
  await expect.poll(() => page.evaluate(runningAnimations), { timeout: 30_000 }).toEqual([]);
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude('iframe');
  if (rules === 'colours') axe.withRules(['color-contrast', 'link-in-text-block']);
  // A row is called by its headline, a picture by its file; their other words are read as the description.
  else axe.disableRules(['label-content-name-mismatch']);
  const { violations: broken } = await axe.analyze();
  const all = await Promise.all(
    broken.flatMap(({ id, nodes }) =>
      nodes.map(async ({ target, failureSummary }) => {
        const place = target.join(' ');
        const isOwn = await page.locator(place).first().evaluate(isOurs, id);
        return isOwn ? [`${where}: ${id} ${place} ${failureSummary}`] : [];
      }),
    ),
  );
  return all.flat();
}

/** Runs in the page. */
function runningAnimations(): readonly string[] {
  return document.getAnimations().flatMap(({ playState, effect }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    return playState === 'running' ? [target?.outerHTML.slice(0, 200) ?? 'nothing that is shown'] : [];
  });
}

/** Runs in the page: whether the window is to blame, or what somebody wrote. */
function isOurs(element: Element, rule: string): boolean {
  // An empty heading or header cell, or one of a level that leaves one out, is the text's; a check says so.
  if (['empty-heading', 'empty-table-header', 'heading-order'].includes(rule))
    return element.closest('.article-text') === null;
  // The text keeps the keyboard and names the option that is chosen; axe knows that of single lines only.
  if (['region', 'scrollable-region-focusable'].includes(rule))
    return element.closest('.slash-menu') === null;
  return true;
}
