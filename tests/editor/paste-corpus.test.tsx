import { expect, test } from 'vitest';
import { openEditor, paste, touchAll } from './harness.tsx';

const sources = import.meta.glob<string>('../fixtures/paste/*/*.html', { query: '?raw', import: 'default' });
const expected = import.meta.glob<readonly unknown[]>('../fixtures/paste/*/*.json', { import: 'default' });

/** What each program copies, into an empty article, and edited on. Pictures of other sites are not asked for: they stay links. */
test.each(Object.keys(sources))('%s comes in as its blocks', async (name) => {
  const find = (ending: string) => expected[name.replace('.html', ending)];
  const blocks = await (find('.without-pictures.json') ?? find('.json'))?.();
  const editor = await openEditor();
  paste(editor.element(), { 'text/html': (await sources[name]?.()) ?? '' });
  await expect.poll(editor.changes).toBeGreaterThan(0);
  touchAll(editor.element());
  await expect.poll(() => withoutLooks(editor.saved().root.children)).toEqual(withoutLooks(blocks));
});

test('a text whose changes Word tracks says how much of it stays behind, any other nothing', async () => {
  const left: number[] = [];
  const editor = await openEditor({ onDeletionsLeft: (number) => void left.push(number) });
  for (const name of Object.keys(sources)) {
    paste(editor.element(), { 'text/html': (await sources[name]?.()) ?? '' });
  }
  expect(left).toEqual([1]);
});

/** With what format Lexical would go on typing in a part of a table: it says so of some that are loaded, of none pasted. */
function withoutLooks(blocks: unknown): unknown {
  return JSON.parse(JSON.stringify(blocks), (_key, value) => {
    if (typeof value !== 'object' || value === null || !/^table/.test(value.type ?? '')) return value;
    const { textFormat: _looks, ...rest } = value;
    return rest;
  });
}
