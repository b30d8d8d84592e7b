import { expect, test } from 'vitest';
import { goToCaret, returnToText } from '../../renderer/features/editor/index.ts';
import { bodyOf } from '../../shared/body/body.schema.ts';
import { paragraph } from '../helpers/body-nodes.ts';
import { openEditor, type } from './harness.tsx';

/** A key that comes before the browser has told of the new selection, as it may in a busy window. */
function pressAtOnce(element: HTMLElement, key: string): void {
  element.dispatchEvent(
    new KeyboardEvent('keydown', { key, code: key, keyCode: 0, bubbles: true, cancelable: true }),
  );
}

test('a key right after the keyboard went to a place of the text acts at that place', async () => {
  const editor = await openEditor({ body: bodyOf([paragraph('One two'), paragraph('Three')]) });
  // As the article's sheet has it around the text.
  editor.element().parentElement?.setAttribute('data-field', 'body');
  editor.element().blur();
  expect(goToCaret({ block: 0, letters: 3 })).toBe(true);
  pressAtOnce(editor.element(), 'Enter');
  await editor.expectOutline('p One', 'p  two', 'p Three');
});

test('the keyboard comes back to where the caret was, also where the window’s selection has gone', async () => {
  const editor = await openEditor({ body: bodyOf([paragraph('One'), paragraph('Two')]) });
  await type('!');
  await editor.expectOutline('p One', 'p Two!');
  editor.element().blur();
  getSelection()?.removeAllRanges();
  // Not in an event, in which the editor would keep what it has.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(globalThis.event).toBeUndefined();
  expect(returnToText()).toBe(true);
  pressAtOnce(editor.element(), 'Enter');
  await type('Three');
  await editor.expectOutline('p One', 'p Two!', 'p Three');
});
