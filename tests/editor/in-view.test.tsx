import { expect, onTestFinished, test } from 'vitest';
import { mediaItem, type Opened, openEditor, press, type } from './harness.tsx';

/** As the article's sheet scrolls (article.css), which is there before the editor looks for it. */
async function openLong(): Promise<{ readonly editor: Opened; readonly sheet: HTMLElement }> {
  const style = document.createElement('style');
  style.textContent = `.harness { overflow-y: auto; block-size: 400px; padding-block: 0 !important;
    scroll-padding-block: calc(var(--editor-bars) + 12px) 24px } .article-editor { padding-block-end: 400px }`;
  document.head.append(style);
  onTestFinished(() => style.remove());
  const editor = await openEditor({ pick: mediaItem('bridge.png') });
  const sheet = editor.element().closest<HTMLElement>('.harness');
  if (sheet === null) throw new Error('no sheet');
  await type(Array.from({ length: 14 }, (_, index) => `line ${index}`).join('\n'));
  return { editor, sheet };
}
const barsEnd = (): number => document.querySelector('.editor-bars')?.getBoundingClientRect().bottom ?? 0;
const boxOf = (editor: Opened, selector: string): DOMRect =>
  editor.element().querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();

test.each(['the toolbar', 'the toolbar and find'])('what is typed comes out from behind %s', async (bars) => {
  const { editor, sheet } = await openLong();
  if (bars !== 'the toolbar') {
    await press('Control+Shift+h');
    await expect.element(editor.button('Replace all')).toBeVisible();
    editor.element().focus();
    await press('Control+End');
  }
  for (const keys of [['Enter'], ['a'], ['Control+z']]) {
    sheet.scrollBy(0, boxOf(editor, 'p:last-child').top - sheet.getBoundingClientRect().top - 10);
    expect(boxOf(editor, 'p:last-child').top).toBeLessThan(barsEnd());
    await press(...keys);
    await expect.poll(() => boxOf(editor, 'p:last-child').top - barsEnd()).toBeGreaterThan(0);
  }
});

test.each([
  ['a figure', 'Control+Alt+f', 'figure'],
  ['a table', 'Control+Alt+t', '.table-block'],
  ['a correction', '/correction', '.correction'],
])('%s that is put in on the last line in sight is in sight', async (_name, keys, selector) => {
  const { editor, sheet } = await openLong();
  await type('\n');
  const end = sheet.getBoundingClientRect().bottom;
  sheet.scrollBy(0, boxOf(editor, 'p:last-child').bottom - end + 4);
  if (keys.startsWith('/')) {
    await type(keys);
    await press('Enter');
  } else await press(keys);
  await expect.poll(() => boxOf(editor, selector).height).toBeGreaterThan(0);
  await expect.poll(() => boxOf(editor, selector).bottom).toBeLessThanOrEqual(end);
});
