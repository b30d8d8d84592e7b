import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { PaletteFrame } from '../../renderer/features/commands/PaletteFrame.tsx';
import { openEditor, press, type } from './harness.tsx';

/** A dialog over the window, with a field that has the keyboard. */
async function openDialog(): Promise<{ readonly close: () => Promise<void> }> {
  const { unmount, rerender } = await render(<Shown isOpen />);
  await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
  return {
    close: async () => {
      await rerender(<Shown isOpen={false} />);
      await unmount();
    },
  };
}

function Shown({ isOpen }: { readonly isOpen: boolean }): React.ReactNode {
  return (
    isOpen && (
      <PaletteFrame label="Commands" onClose={() => {}}>
        <input aria-label="Name" />
      </PaletteFrame>
    )
  );
}

test.each(['by Escape', 'by what it was for'])(
  'a dialog that is closed %s gives the caret back',
  async (how) => {
    const editor = await openEditor();
    await type('One two\nThree');
    await press('ArrowLeft');
    const dialog = await openDialog();
    await type('typed');
    if (how === 'by Escape') await press('Escape');
    await dialog.close();
    await expect.poll(() => document.activeElement).toBe(editor.element());
    await type('!');
    await editor.expectOutline('p One two', 'p Thre!e');
  },
);

test('words that were selected before a dialog are still selected after it', async () => {
  const editor = await openEditor();
  await type('One two\nThree');
  await press('Shift+Home');
  const dialog = await openDialog();
  await type('typed');
  await dialog.close();
  editor.run('Bold');
  await editor.expectOutline('p One two', 'p **Three**');
});
