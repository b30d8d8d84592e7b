import { expect, test } from 'vitest';
import { openEditor, press, type } from './harness.tsx';

test('a key right after one that moves the caret acts where the caret is now, not on what was selected', async () => {
  const editor = await openEditor();
  await type('Kept words');
  await press('Shift+Home');
  await expect.poll(() => String(getSelection())).toBe('Kept words');
  // As when the window is busy: both keys wait, and the browser tells of the new selection after the second.
  const key = (name: string): boolean =>
    editor
      .element()
      .dispatchEvent(
        new KeyboardEvent('keydown', { key: name, code: name, keyCode: 0, bubbles: true, cancelable: true }),
      );
  key('End');
  getSelection()?.modify('move', 'forward', 'lineboundary');
  key('Enter');
  await editor.expectOutline('p Kept words', 'p');
});
