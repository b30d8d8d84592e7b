import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { Article } from '#shared/articles/article.schema.ts';
import type { Body } from '#shared/body/body.schema.ts';
import { bodyNodes } from '#shared/body/nodes/index.ts';
import { galley } from './command-line.ts';
import { sampleWithRecordings, writeEveryBlock } from './every-block.ts';
import { launchApp, makeHome, removeHome } from './launch.ts';

let home: string;
test.beforeEach(async () => {
  home = await makeHome();
});
test.afterEach(() => removeHome(home));

test('a block of every kind is the same saved, opened again, previewed and built', async () => {
  test.setTimeout(180_000);
  const { newsroom, recordings } = await sampleWithRecordings(home);
  const marks = new Map<string, string>();
  const mark = (path: string): string => {
    const word = `qz${marks.size}zq`;
    marks.set(word, path);
    return word;
  };
  const publication = { at: '2026-11-20T09:00:00+00:00', timeZone: 'Europe/Lisbon' };
  const { path, body } = await writeEveryBlock(newsroom, recordings, mark, {
    status: 'ready',
    publication,
    slug: 'every-block',
    section: 'news',
  });
  expect(missingKinds(body)).toEqual([]);
  const article = async (): Promise<Article> => Article.parse(JSON.parse(await readFile(path, 'utf8')));
  const typed = 'Typed below all of it.';

  const first = await launchApp(home, { newsroom });
  await goToEnd(first.page);
  await first.page.keyboard.press('Enter');
  await first.page.keyboard.type(typed);
  await saveEveryNode(first.page);
  await first.close();
  // What imports may bring and the editor doesn't write is in its form now, such as code in bold.
  const saved = await article();
  expect(missingKinds(saved.body)).toEqual([]);

  const second = await launchApp(home, { newsroom });
  await goToEnd(second.page);
  for (let typedKeys = typed.length + 1; typedKeys > 0; typedKeys -= 1)
    await second.page.keyboard.press('Backspace');
  await saveEveryNode(second.page);
  const page = 'news/every-block/index.html';
  const previewed = await second.app.evaluate(
    async ({ net }, url) => (await net.fetch(url)).text(),
    `preview://${saved.id}/${page}`,
  );
  expect([...first.errors, ...second.errors]).toEqual([]);
  await second.close();
  const again = await article();
  expect(again.body.root.children).toEqual(saved.body.root.children.slice(0, -1));

  await galley('build', '--library', newsroom, '--out', join(home, 'out'));
  expect(await article()).toEqual(again);
  const built = await readFile(join(home, 'out', page), 'utf8');
  expect(withoutAvif(built)).toBe(withoutAvif(previewed));
  expect([...marks].filter(([word]) => !built.includes(word)).map(([, place]) => place)).toEqual([]);
});

test('pictures have their height before they are there, so that the text stays where it is', async () => {
  const { newsroom, recordings } = await sampleWithRecordings(home);
  const { path } = await writeEveryBlock(newsroom, recordings, () => 'marked');
  const whole = (key: string, value: unknown): unknown => (key === 'crop' ? undefined : value);
  await writeFile(path, JSON.stringify(JSON.parse(await readFile(path, 'utf8'), whole)));
  const { page, close } = await launchApp(home, { newsroom });
  const pictures = page.locator('.article-text .figure-picture img');
  const heights = () => pictures.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  await expect(pictures.first()).toHaveAttribute('width', /^\d+$/);
  const before = await heights();
  expect(before.filter((height) => height < 100)).toEqual([]);
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const after = await heights();
  // A rendition's own size is in whole pixels.
  expect(after.map((height, at) => Math.abs(height - (before[at] ?? 0))).filter((by) => by > 1)).toEqual([]);
  await close();
});

/** The command may have another codec for pictures than the window, where sharp can't run inside Electron. */
function withoutAvif(html: string): string {
  return html.replace(/<source type="image\/avif"[^>]*>/g, '');
}

function missingKinds(body: Body): readonly string[] {
  const text = JSON.stringify(body);
  return Object.keys(bodyNodes).filter((type) => !text.includes(`"type":"${type}"`));
}

async function goToEnd(page: Page): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Article text' });
  await expect(text.locator('.raw-html').first()).toBeAttached({ timeout: 20_000 });
  await text.focus();
  await page.keyboard.press('ControlOrMeta+End');
}

/** As if each had been edited: the editor goes through every node, and writes what it makes of it. */
async function saveEveryNode(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Article text' }).evaluate((element) => {
    interface Node {
      readonly markDirty: () => void;
    }
    interface Editor {
      readonly getEditorState: () => { readonly _nodeMap: ReadonlyMap<string, Node> };
      readonly update: (change: () => void, options: object) => void;
    }
    const { __lexicalEditor: editor } = element as unknown as { readonly __lexicalEditor: Editor };
    const nodes = [...editor.getEditorState()._nodeMap.values()];
    const touch = (): void => {
      for (const node of nodes) node.markDirty();
    };
    editor.update(touch, { discrete: true });
  });
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 20_000 });
}
