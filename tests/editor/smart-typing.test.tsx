import { describe, expect, test } from 'vitest';
import { openEditor, press, type } from './harness.tsx';

describe('typographic signs', () => {
  test('come as the language prints them', async () => {
    const editor = await openEditor();
    await type(`"It's late," he said -- "so...`);
    await editor.expectOutline('p “It’s late,” he said — “so…');
  });

  test('in German', async () => {
    const editor = await openEditor({ language: 'de' });
    await type(`"So geht's" -- ja`);
    await editor.expectOutline('p „So geht’s“ – ja');
  });

  test('undo right after gives back what was typed, and typing goes on', async () => {
    const editor = await openEditor();
    await type('5"');
    await editor.expectOutline('p 5”');
    await press('Control+z');
    await editor.expectOutline('p 5"');
    await type(' wide--');
    await editor.expectOutline('p 5" wide—');
    await press('Control+z');
    await editor.expectOutline('p 5" wide--');
    await type(' and');
    await editor.expectOutline('p 5" wide-- and');
  });

  test.each([
    ['Wait...', 'Wait…'],
    ['a--', 'a—'],
    ['5"', '5”'],
  ])('undone twice, %s goes back to before it was typed, and comes back', async (typed, printed) => {
    const editor = await openEditor();
    await type('\n');
    await type(typed);
    await editor.expectOutline('p', `p ${printed}`);
    await press('Control+z');
    await editor.expectOutline('p', `p ${typed}`);
    await press('Control+z');
    await editor.expectOutline('p', 'p');
    await press('Control+Shift+z');
    await editor.expectOutline('p', `p ${typed}`);
    await press('Control+Shift+z');
    await editor.expectOutline('p', `p ${printed}`);
    await type(' on');
    await press('Control+z', 'Control+z');
    await editor.expectOutline('p', `p ${typed}`);
  });

  test('a dash within a sentence is no step of its own when the typing is undone', async () => {
    const editor = await openEditor();
    await type('so -- and');
    await press('Control+z');
    await editor.expectOutline('p so —');
    await press('Control+z');
    await editor.expectOutline('p');
  });

  test('a later undo takes back typing as always', async () => {
    const editor = await openEditor();
    await type("it's fine");
    await press('Control+z');
    await editor.expectOutline('p');
  });

  test('none in an address, nor when switched off', async () => {
    const editor = await openEditor();
    await type('https://example.org/a--b...');
    await editor.expectOutline('p https://example.org/a--b...');
    await editor.unmount();
    const plain = await openEditor({ smartTyping: false });
    await type('"as typed"...');
    await plain.expectOutline('p "as typed"...');
  });

  test('replaces selected words, after what stands before them', async () => {
    const editor = await openEditor();
    await type('say word');
    await press('Control+Shift+ArrowLeft');
    await type('"');
    await editor.expectOutline('p say “');
  });
});

describe('letters of the selection', () => {
  const runs: readonly (readonly [string, string, string])[] = [
    ['Sentence case', 'The Council Votes To Close The Harbour', 'p The council votes to close the harbour'],
    ['Title Case', 'the council votes to close', 'p The Council Votes to Close'],
    ['UPPER CASE', 'straße', 'p STRASSE'],
    ['Straighten quotes', '“it’s”', `p "it's"`],
    ['Typographic quotes', `"it's"`, 'p “it’s”'],
  ];
  test.each(runs)('%s', async (_name, words, line) => {
    const editor = await openEditor({ smartTyping: false });
    await type(words);
    await press('Control+a');
    editor.run(_name);
    await editor.expectOutline(line);
    await press('Control+z');
    await editor.expectOutline(`p ${words}`);
  });

  test('only of what is selected, across marks, and the selection stays', async () => {
    const editor = await openEditor();
    await type('one **two** three');
    for (let step = 0; step < 4; step += 1) await press('ArrowLeft');
    await press('Control+Shift+ArrowLeft', 'Control+Shift+ArrowLeft');
    editor.run('UPPER CASE');
    await expect.poll(() => getSelection()?.toString().trim()).toBe('TWO T');
    await editor.expectOutline('p one **TWO** Three');
    editor.run('lower case');
    await editor.expectOutline('p one **two** three');
  });
});
