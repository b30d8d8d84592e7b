import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bodyOf } from '../../shared/body/body.schema.ts';
import { figure } from '../helpers/body-nodes.ts';
import { openEditor, paste, press, type } from './harness.tsx';
import { harbour } from './sample-figures.ts';

describe('a figure', () => {
  test('its button removes it, undo brings it back whole', async () => {
    const editor = await openEditor({ pick: harbour });
    await type('Before.');
    await press('Control+Alt+f');
    await editor.button('Remove figure').click();
    await editor.expectOutline('p Before.');
    await type(' On.');
    await editor.expectOutline('p Before. On.');
    await press('Control+z', 'Control+z');
    await editor.expectOutline('p Before.', 'figure(Boats at a quay, Mara Lind) The harbour at dawn');
    await expect.element(page.getByRole('textbox', { name: 'Credit' })).toHaveValue('Mara Lind');
  });

  test('Backspace after it selects it, a second one removes it', async () => {
    const editor = await openEditor({ pick: harbour });
    await press('Control+Alt+f', 'Enter');
    await type('After.');
    await press('Home', 'Backspace');
    await expect.poll(() => editor.element().querySelector('figure')?.dataset['selected']).toBe('true');
    await editor.expectOutline('figure(Boats at a quay, Mara Lind) The harbour at dawn', 'p After.');
    await press('Backspace');
    await editor.expectOutline('p After.');
    await type('!');
    await editor.expectOutline('p !After.');
  });

  test('Backspace at the start of the caption and Delete before the figure select it too', async () => {
    const editor = await openEditor({ pick: harbour });
    await type('Before.');
    await press('Control+Alt+f', 'Home', 'Backspace');
    await expect.poll(() => editor.element().querySelector('figure')?.dataset['selected']).toBe('true');
    await press('ArrowUp', 'End', 'Delete');
    await expect.poll(() => editor.element().querySelector('figure')?.dataset['selected']).toBe('true');
    await press('Enter');
    await type('After.');
    await editor.expectOutline(
      'p Before.',
      'figure(Boats at a quay, Mara Lind) The harbour at dawn',
      'p After.',
    );
  });

  test('the arrow keys go through the caption', async () => {
    const editor = await openEditor({ pick: harbour });
    await type('Before.');
    await press('Control+Alt+f', 'Enter');
    await type('After.');
    await press('ArrowUp', 'End');
    await type('!');
    await press('ArrowUp', 'End');
    await type('!');
    await press('ArrowDown', 'ArrowDown', 'End');
    await type('!');
    await editor.expectOutline(
      'p Before.!',
      'figure(Boats at a quay, Mara Lind) The harbour at dawn!',
      'p After.!',
    );
  });

  test('a click on the picture takes it whole; cut and paste moves it with its caption', async () => {
    const editor = await openEditor({ pick: harbour });
    await type('Before.');
    await press('Control+Alt+f', 'Enter');
    await type('After.');
    await userEvent.click(editor.element().querySelector('.figure-picture') as Element);
    await expect.poll(() => editor.element().querySelector('figure')?.dataset['selected']).toBe('true');
    await press('Control+x');
    await editor.expectOutline('p Before.', 'p After.');
    await press('Control+End', 'Enter', 'Control+v');
    await editor.expectOutline(
      'p Before.',
      'p After.',
      'figure(Boats at a quay, Mara Lind) The harbour at dawn',
    );
  });

  test('at the start of an article, Enter on it and the arrow keys make room around it', async () => {
    const editor = await openEditor({ pick: harbour });
    await press('Control+Alt+f');
    await userEvent.click(editor.element().querySelector('.figure-picture') as Element);
    await press('ArrowUp', 'Enter');
    await press('Control+Home');
    await type('Top');
    await editor.expectOutline('p Top', 'figure(Boats at a quay, Mara Lind) The harbour at dawn');
  });

  test('first and last in an article, it holds up neither Ctrl+Home nor Ctrl+End, nor a selection by them', async () => {
    const figures = ['First', 'Last'].map((caption) => figure('a'.repeat(64), { caption: [caption] }));
    const editor = await openEditor({ body: bodyOf(figures) });
    await press('Control+Home');
    await type('A ');
    await press('Control+End');
    await type('!');
    await editor.expectOutline('figure(, ) A First', 'figure(, ) Last!');
    await press('Control+Shift+Home');
    expect(getSelection()?.toString()).toMatch(/^A First[\s\S]*Last!$/);
  });

  test('pictures pasted together arrive in order, in one step of undo', async () => {
    const editor = await openEditor();
    await type('Before.');
    const files = ['one.png', 'two.png'].map((name) => new File(['x'], name, { type: 'image/png' }));
    paste(editor.element(), {}, [...files, new File(['x'], 'notes.zip', { type: 'application/zip' })]);
    await editor.expectOutline('p Before.', 'figure(, )', 'figure(, )');
    expect(editor.imported.map((list) => list.map((file) => file.name))).toEqual([['one.png', 'two.png']]);
    await press('Control+z');
    await editor.expectOutline('p Before.');
  });
});
