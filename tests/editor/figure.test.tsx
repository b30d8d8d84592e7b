import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bodyOf } from '../../shared/body/body.schema.ts';
import type { UseWords } from '../../shared/media/words-to-keep.ts';
import { figure } from '../helpers/body-nodes.ts';
import { mediaItem, openEditor, paste, press, type } from './harness.tsx';
import { harbour } from './sample-figures.ts';

const untold = mediaItem('untold.jpg', 2);

describe('a figure', () => {
  test('starts from what the library says of the picture; its caption is selected, to be kept or written over', async () => {
    const editor = await openEditor({ pick: harbour });
    await type('Before.');
    await editor.button('Figure').click();
    await editor.expectOutline('p Before.', 'figure(Boats at a quay, Mara Lind) The harbour at dawn');
    await press('End');
    await type(' in May');
    await press('Enter');
    await type('After.');
    await editor.expectOutline(
      'p Before.',
      'figure(Boats at a quay, Mara Lind) The harbour at dawn in May',
      'p After.',
    );
    await editor.button('Figure').click();
    await expect.poll(() => getSelection()?.toString()).toBe('The harbour at dawn');
    await press('Enter', 'ArrowUp');
    await editor.button('Figure').click();
    await type('Dusk');
    const figure = 'figure(Boats at a quay, Mara Lind)';
    await editor.expectOutline(
      'p Before.',
      `${figure} The harbour at dawn in May`,
      'p After.',
      `${figure} The harbour at dawn`,
      `${figure} Dusk`,
      'p',
    );
    const image = editor.element().querySelector('img');
    expect(image === null || image.src === `media://library/${harbour.id}/800`).toBe(true);
  });

  test('nothing chosen, nothing inserted', async () => {
    const editor = await openEditor({ pick: null });
    await type('Before.');
    await press('Control+Alt+f');
    await type(' On.');
    await editor.expectOutline('p Before. On.');
  });

  test('alt text and credit are typed in the figure, and Tab leads there from the caption', async () => {
    const editor = await openEditor({ pick: untold });
    await press('Control+Alt+f');
    await type('Caption');
    await press('Tab');
    await expect.element(page.getByRole('textbox', { name: 'Alt text' })).toHaveFocus();
    await expect
      .element(page.getByRole('textbox', { name: 'Alt text' }))
      .toHaveAccessibleDescription('Alt text is missing');
    await type('A quay');
    await press('Tab');
    await type('Ana Reis');
    await editor.expectOutline('figure(A quay, Ana Reis) Caption');
    await expect.element(page.getByRole('textbox', { name: 'Credit' })).toHaveFocus();
    await expect.element(page.getByRole('textbox', { name: 'Credit' })).toHaveValue('Ana Reis');
  });

  test('an alt text is shown whole, however long, and stays one line', async () => {
    const editor = await openEditor({ pick: untold });
    await press('Control+Alt+f', 'Tab');
    const alt = page.getByRole('textbox', { name: 'Alt text' });
    await expect.element(alt).toHaveFocus();
    const { offsetHeight } = alt.element() as HTMLElement;
    const long = 'A quay with nine boats, '.repeat(12).trim();
    await userEvent.fill(alt, long);
    await press('Enter');
    await editor.expectOutline(`figure(${long}, )`);
    const shown = alt.element();
    expect((shown as HTMLElement).offsetHeight).toBeGreaterThan(2 * offsetHeight);
    expect(shown.scrollHeight).toBeLessThanOrEqual(shown.clientHeight);
    await userEvent.fill(alt, 'A quay\nwith boats');
    await editor.expectOutline('figure(A quay with boats, )');
    await expect.element(alt).toHaveValue('A quay with boats');
  });

  test('keys in a field stay in the field', async () => {
    const editor = await openEditor({ pick: untold });
    await type('Before.');
    await press('Control+Alt+f');
    await page.getByRole('textbox', { name: 'Credit' }).click();
    await type('Annn');
    await press('Backspace', 'Backspace', 'Enter', 'Control+b', 'Home', 'Delete');
    await type('O');
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}');
    await type('.');
    await press('Control+a', 'Control+x');
    paste(page.getByRole('textbox', { name: 'Credit' }).element() as HTMLElement, {
      'text/plain': 'ignored here',
    });
    await type('Ann');
    await editor.expectOutline('p Before.', 'figure(, Ann)');
  });

  test('a field is one step of undo, and shows what undo brings back', async () => {
    const editor = await openEditor({ pick: harbour });
    await press('Control+Alt+f');
    await page.getByRole('textbox', { name: 'Credit' }).fill('Someone else');
    await editor.expectOutline('figure(Boats at a quay, Someone else) The harbour at dawn');
    await editor.button('Undo').click();
    await editor.expectOutline('figure(Boats at a quay, Mara Lind) The harbour at dawn');
    await expect.element(page.getByRole('textbox', { name: 'Credit' })).toHaveValue('Mara Lind');
    await editor.button('Redo').click();
    await expect.element(page.getByRole('textbox', { name: 'Credit' })).toHaveValue('Someone else');
  });

  test('decorative empties the alt text and gives it back', async () => {
    const editor = await openEditor({ pick: harbour });
    await press('Control+Alt+f');
    await page.getByRole('checkbox', { name: 'Decorative' }).click();
    await editor.expectOutline('figure(decorative, Mara Lind) The harbour at dawn');
    await expect.element(page.getByRole('textbox', { name: 'Alt text' })).toBeDisabled();
    await page.getByRole('checkbox', { name: 'Decorative' }).click();
    await editor.expectOutline('figure(Boats at a quay, Mara Lind) The harbour at dawn');
  });

  test('its width and its crop are in what is saved, each one step of undo', async () => {
    const area = { x: 0.1, y: 0, width: 0.5, height: 0.5 };
    const editor = await openEditor({ pick: harbour, crop: { ratio: '16x9', area } });
    const saved = () => editor.saved().root.children[0] as Record<string, unknown>;
    await press('Control+Alt+f');
    await editor.expectOutline('figure(Boats at a quay, Mara Lind) The harbour at dawn');
    expect(Object.keys(saved())).not.toContain('size');
    expect(Object.keys(saved())).not.toContain('crop');
    await page.getByRole('radio', { name: 'Wide' }).click();
    await expect.poll(() => saved()['size']).toBe('wide');
    expect(editor.element().querySelector('figure')?.dataset['size']).toBe('wide');
    await editor.button('Crop…').click();
    await expect.poll(() => saved()['crop']).toEqual({ ratio: '16x9', area });
    await expect.element(editor.button('Crop…')).toHaveAttribute('aria-pressed', 'true');
    await editor.button('Undo').click();
    await expect.poll(() => saved()['crop']).toBeUndefined();
    expect(saved()['size']).toBe('wide');
    await editor.button('Undo').click();
    await expect.poll(() => saved()['size']).toBeUndefined();
    await expect.element(page.getByRole('radio', { name: 'Text', exact: true })).toBeChecked();
  });

  test('no crop, as other programs may write it, is none, and stays as it is', async () => {
    const body = bodyOf([{ ...figure(harbour.id), crop: null }]);
    const editor = await openEditor({ body });
    await expect.element(editor.button('Crop…')).toHaveAttribute('aria-pressed', 'false');
    await page.getByRole('textbox', { name: 'Credit' }).click();
    await type('Ana Reis');
    await editor.expectOutline('figure(, Ana Reis)');
    expect(editor.saved().root.children[0]).toHaveProperty('crop', null);
  });

  test('another picture keeps the words; the new one’s are a click away', async () => {
    const lighthouse = mediaItem('lighthouse.jpg', 3, {
      alt: 'A lighthouse',
      caption: 'The light',
      credit: 'Bo',
    });
    const picks = [harbour, lighthouse];
    const editor = await openEditor({ pick: () => picks.shift() ?? null });
    await press('Control+Alt+f');
    await editor.button('Replace picture…').click();
    await expect.poll(() => (editor.saved().root.children[0] as { media: string }).media).toBe(lighthouse.id);
    await editor.expectOutline('figure(Boats at a quay, Mara Lind) The harbour at dawn');
    await page.getByRole('button', { name: 'Take the new picture’s' }).click();
    await editor.expectOutline('figure(A lighthouse, Bo) The light');
    await editor.button('Undo').click();
    await editor.expectOutline('figure(Boats at a quay, Mara Lind) The harbour at dawn');
  });

  test('offers the library the words that it lacks, and no others', async () => {
    const credited = mediaItem('credited.jpg', 4, { credit: 'Mara Lind' });
    const kept: unknown[] = [];
    const keepWords = async (media: string, { alt, caption, credit }: UseWords) => {
      kept.push([media, alt, caption, credit]);
    };
    const editor = await openEditor({ pick: credited, library: [credited], keepWords });
    await press('Control+Alt+f');
    const keep = page.getByRole('button', { name: /^Keep in the library too/ });
    await page.getByRole('textbox', { name: 'Credit' }).fill('Bo');
    await editor.expectOutline('figure(, Bo)');
    expect(keep.query()).toBeNull();
    await page.getByRole('textbox', { name: 'Alt text' }).fill('Boats');
    await userEvent.click(editor.element().querySelector('figcaption') as Element);
    await type('At dawn');
    await expect.element(keep).toHaveTextContent('Keep in the library too: alt text, caption');
    await keep.click();
    expect(kept).toEqual([[credited.id, 'Boats', 'At dawn', 'Bo']]);
  });

  test('hints at what may be better about the alt text, also while the caption is written', async () => {
    const editor = await openEditor({ pick: untold });
    const alt = page.getByRole('textbox', { name: 'Alt text' });
    await press('Control+Alt+f');
    await alt.fill('IMG_0042');
    await expect.element(alt).toHaveAccessibleDescription(/file’s name/);
    await alt.fill('Picture of a quay');
    await expect.element(alt).toHaveAccessibleDescription(/Begin with what is seen/);
    await alt.fill('A quay');
    await expect.element(alt).not.toHaveAccessibleDescription();
    await userEvent.click(editor.element().querySelector('figcaption') as Element);
    await type('A quay');
    await expect.element(alt).toHaveAccessibleDescription(/same as the caption/);
  });
});
