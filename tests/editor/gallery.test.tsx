import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bodyOf } from '../../shared/body/body.schema.ts';
import { figure, paragraph } from '../helpers/body-nodes.ts';
import { mediaItem, openEditor, paste, press, type } from './harness.tsx';

const [one, two, three] = ['one', 'two', 'three'].map((name, index) =>
  mediaItem(`${name}.jpg`, index + 1, { alt: name, caption: `The ${name}`, credit: 'Ida' }),
);
const several = [one, two].filter((item) => item !== undefined);
const pair = 'figure(one, Ida) The one; figure(two, Ida) The two';

describe('a gallery', () => {
  test('starts from the pictures that are chosen; its caption is typed in place, and Enter leaves it', async () => {
    const editor = await openEditor({ several });
    await type('Before.\n/gallery');
    await press('Enter');
    await editor.expectOutline('p Before.', `gallery{${pair}}`);
    await type('Both boats');
    await press('Enter');
    await type('After.');
    await editor.expectOutline('p Before.', `gallery{${pair}} Both boats`, 'p After.');
  });

  test('is one step of undo', async () => {
    const editor = await openEditor({ several });
    await type('Before.');
    editor.run('Gallery');
    await editor.expectOutline('p Before.', `gallery{${pair}}`);
    await press('Control+z');
    await editor.expectOutline('p Before.');
    await press('Control+Shift+z');
    await editor.expectOutline('p Before.', `gallery{${pair}}`);
  });

  test('gathers the pictures that stand in a row, and is taken apart again', async () => {
    const row = ['1', '2', '3'].map((id) => figure(id.repeat(64), { alt: id, caption: [id] }));
    const editor = await openEditor({ body: bodyOf([paragraph('A'), ...row, paragraph('B')]) });
    (editor.element().querySelector('.figure-picture') as HTMLElement).click();
    editor.run('Gallery');
    await editor.expectOutline('p A', 'gallery{figure(1, ) 1; figure(2, ) 2; figure(3, ) 3}', 'p B');
    await page.getByRole('button', { name: 'Take apart' }).click();
    await editor.expectOutline('p A', 'figure(1, ) 1', 'figure(2, ) 2', 'figure(3, ) 3', 'p B');
  });

  test('its pictures change places by button and by keys; each keeps its words', async () => {
    const editor = await openEditor({ several });
    editor.run('Gallery');
    await page.getByRole('button', { name: 'Move later' }).first().click();
    await editor.expectOutline('gallery{figure(two, Ida) The two; figure(one, Ida) The one}');
    (editor.element().querySelectorAll('.figure-picture')[1] as HTMLElement).click();
    editor.run('Move up');
    await editor.expectOutline(`gallery{${pair}}`);
    await page.getByRole('textbox', { name: 'Alt text' }).first().fill('A boat');
    await editor.expectOutline(`gallery{${pair.replace('(one', '(A boat')}}`);
  });

  test('takes more pictures by button, paste and drop', async () => {
    const editor = await openEditor({ several });
    editor.run('Gallery');
    await page.getByRole('button', { name: 'Add pictures…' }).click();
    await editor.expectOutline(`gallery{${pair}; ${pair}}`);
    const file = new File(['x'], 'new.png', { type: 'image/png' });
    (editor.element().querySelector('.figure-picture') as HTMLElement).click();
    paste(editor.element(), {}, [file]);
    await editor.expectOutline(`gallery{${pair.replace('; ', '; figure(, ); ')}; ${pair}}`);
    const data = new DataTransfer();
    data.items.add(file);
    const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    editor.element().querySelector('.article-gallery .figure-picture')?.dispatchEvent(drop);
    await editor.expectOutline(`gallery{${pair.replace('; ', '; figure(, ); ')}; ${pair}; figure(, )}`);
  });

  test('loses a picture by its button; with the last its words stay', async () => {
    const editor = await openEditor({ several });
    editor.run('Gallery');
    await expect.element(page.getByRole('button', { name: 'Add pictures…' })).toBeVisible();
    await type('Both');
    await page.getByRole('button', { name: 'Remove figure' }).first().click();
    await editor.expectOutline('gallery{figure(two, Ida) The two} Both');
    await page.getByRole('button', { name: 'Remove figure' }).click();
    await editor.expectOutline('p Both');
  });

  test('is copied whole, and comes back the same', async () => {
    const editor = await openEditor({ several: [...several, three].filter((item) => item !== undefined) });
    await type('A');
    editor.run('Gallery');
    await press('Enter');
    await type('B');
    await press('Control+a');
    await userEvent.copy();
    await press('Control+End', 'Enter');
    await userEvent.paste();
    const gallery = `gallery{${pair}; figure(three, Ida) The three}`;
    await editor.expectOutline('p A', gallery, 'p B', 'p A', gallery, 'p B');
  });

  test('deleting beside it selects it, and never merges the texts', async () => {
    const editor = await openEditor({ several });
    editor.run('Gallery');
    await press('Enter');
    await type('After');
    await press('Home', 'Backspace');
    await editor.expectOutline(`gallery{${pair}}`, 'p After');
    await press('Backspace');
    await editor.expectOutline('p After');
  });

  test.each(['Backspace', 'Control+Backspace'])(
    '%s at the start of its caption selects it, its pictures stay',
    async (key) => {
      const editor = await openEditor({ several });
      await type('/gallery');
      await press('Enter');
      await editor.expectOutline(`gallery{${pair}}`);
      await type('Both');
      await editor.expectOutline(`gallery{${pair}} Both`);
      await press('Home', key);
      await editor.expectOutline(`gallery{${pair}} Both`);
      await press('Backspace');
      await editor.expectOutline('p');
    },
  );
});
