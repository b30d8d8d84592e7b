import { describe, expect, test } from 'vitest';
import { mediaItem, openEditor, press, type } from './harness.tsx';

describe('Markdown, as it is typed', () => {
  test.each([
    ['# ', 'h2 Words', 'p # Words'],
    ['## ', 'h2 Words', 'p ## Words'],
    ['### ', 'h3 Words', 'p ### Words'],
    ['#### ', 'h4 Words', 'p #### Words'],
    ['- ', 'ul{Words}', 'p - Words'],
    ['* ', 'ul{Words}', 'p * Words'],
    ['1. ', 'ol{Words}', 'p 1. Words'],
    ['> ', 'quote Words', 'p > Words'],
  ])('%j makes %s; one undo gives it back', async (signs, made, typed) => {
    const editor = await openEditor();
    await type(signs);
    await editor.expectOutline(made.replace('Words', '').trimEnd());
    await press('Control+z');
    await editor.expectOutline(`p ${signs}`.trimEnd());
    await type('Words');
    await editor.expectOutline(typed);
  });

  test.each([
    ['a **bold** word', 'p a **bold** word'],
    ['a __bold__ word', 'p a **bold** word'],
    ['an *italic* word', 'p an _italic_ word'],
    ['an _italic_ word', 'p an _italic_ word'],
    ['a [link](example.org) here', 'p a [link](https://example.org/) here'],
    ['a [mail](desk@example.org)', 'p a [mail](mailto:desk@example.org)'],
    ['not a [link](nowhere here)', 'p not a [link](nowhere here)'],
    ['not [this](javascript:x)', 'p not [this](javascript:x)'],
    ['snake_case_name', 'p snake_case_name'],
    ['3. Oktober', 'p 3. Oktober'],
    ['2 * 3 * 4', 'p 2 * 3 * 4'],
  ])('%s', async (typed, line) => {
    const editor = await openEditor();
    await type(typed);
    await editor.expectOutline(line);
  });

  test('code is a mark, in which nothing else is one, nor a quote printed', async () => {
    const editor = await openEditor();
    await type('run `a "b" --c` now');
    const [paragraph] = editor.saved().root.children as readonly {
      children: readonly { text: string; format: number }[];
    }[];
    expect(paragraph?.children.map(({ text, format }) => [text, format])).toEqual([
      ['run ', 0],
      ['a “b” —c', 16],
      [' now', 0],
    ]);
  });

  test('one undo gives back the signs of a mark', async () => {
    const editor = await openEditor();
    await type('a **bold**');
    await editor.expectOutline('p a **bold**');
    expect(JSON.stringify(editor.saved())).not.toContain('**');
    await press('Control+z');
    await expect.poll(() => JSON.stringify(editor.saved())).toContain('a **bold**');
  });

  test('three hyphens and Enter are a divider; a space does too', async () => {
    const editor = await openEditor();
    await type('above\n---');
    await press('Enter');
    await type('below\n--- ');
    await type('end');
    await editor.expectOutline('p above', '---', 'p below', '---', 'p end');
  });

  test.each([
    ['```', 'code() '],
    ['```js', 'code(js) '],
    ['```C++', 'code(c++) '],
  ])('%s and Enter or a space begin a block of code; one undo gives it back', async (signs, made) => {
    for (const key of ['Enter', 'Space']) {
      const editor = await openEditor();
      await type(signs);
      await press(key === 'Enter' ? key : ' ');
      await editor.expectOutline(made.trimEnd());
      await press('Control+z');
      await editor.expectOutline(`p ${signs}${key === 'Enter' ? '' : ' '}`.trimEnd());
      await press('Control+Shift+z');
      await type('a **b**');
      await editor.expectOutline(`${made}a **b**`);
      await editor.unmount();
    }
  });

  test('three backticks before words, or with what is no language behind them, stay what they are', async () => {
    const editor = await openEditor();
    await type('words\n');
    await press('ArrowUp', 'Home');
    await type('``` ');
    await editor.expectOutline('p ``` words', 'p');
    await press('ArrowDown');
    await type('```é');
    await press('Enter');
    await editor.expectOutline('p ``` words', 'p ```é', 'p');
  });

  test('a caption stays a line of text', async () => {
    const editor = await openEditor({ pick: mediaItem('a.png', 1) });
    await press('Control+Alt+f');
    await type('## not a *heading*');
    await editor.expectOutline('figure(, ) ## not a _heading_');
  });
});
