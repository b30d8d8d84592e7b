import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { bodyOf } from '../../shared/body/body.schema.ts';
import { mediaItem, openEditor, paste, press, type } from './harness.tsx';

const address = 'https://youtu.be/AlvaneFlood?si=1';
const embed = {
  type: 'embed',
  version: 1,
  url: 'https://www.youtube.com/watch?v=AlvaneFlood',
  provider: 'youtube',
  title: 'The gates',
  thumbnail: null,
};

describe('an embed', () => {
  test('is asked for by name with its address; title and thumbnail are typed and chosen', async () => {
    const thumbnail = mediaItem('gates.jpg', 3);
    const editor = await openEditor({ pick: thumbnail });
    await type(`/embed ${address}`);
    await press('Enter');
    await editor.expectOutline('embed(youtube)', 'p');
    await type('After.');
    await page.getByRole('textbox', { name: 'Title' }).click();
    await type('The gates close');
    await editor.expectOutline('embed(youtube) The gates close', 'p After.');
    await editor.button('Choose a thumbnail…').click();
    await expect.poll(() => editor.saved().root.children[0]).toMatchObject({ thumbnail: thumbnail.id });
    await editor.button('Undo').click();
    await expect.poll(() => editor.saved().root.children[0]).toMatchObject({ thumbnail: null });
    await editor.button('Undo').click();
    await editor.expectOutline('embed(youtube)', 'p After.');
    await editor.button('Redo').click();
    await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue('The gates close');
    await editor.button('Remove embed').click();
    await type('!');
    expect((await page.getByRole('textbox', { name: 'Article text' }).element()).textContent).toBe('!After.');
  });

  test('without an address asks for one, and says whose it takes', async () => {
    const editor = await openEditor();
    await type('/embed');
    await press('Enter');
    await expect
      .element(page.getByRole('textbox', { name: 'Address of the video, post, chart or sound' }))
      .toHaveFocus();
    await type('https://example.org/');
    await press('Enter');
    await expect.element(page.getByText(/This can’t be embedded.*YouTube/)).toBeVisible();
    await page.getByRole('textbox', { name: 'Address of the video, post, chart or sound' }).fill(address);
    await press('Enter');
    await editor.expectOutline('embed(youtube)', 'p');
    await type('On');
    await editor.expectOutline('embed(youtube)', 'p On');
  });

  test('is put in when the text is clicked; an address that can’t be embedded stays in its field', async () => {
    const editor = await openEditor();
    await type('Before.\n/embed');
    await press('Enter');
    const field = page.getByRole('textbox', { name: 'Address of the video, post, chart or sound' });
    await expect.element(field).toHaveFocus();
    await type('https://example.org/long');
    await editor.text.getByText('Before.').click();
    await expect.element(page.getByText(/This can’t be embedded.*YouTube/)).toBeVisible();
    await expect.element(field).toHaveFocus();
    await field.fill(address);
    await editor.text.getByText('Before.').click();
    await editor.expectOutline('p Before.', 'embed(youtube)', 'p');
    expect(field.query()).toBeNull();
  });

  test('is offered for an address pasted on an empty line: Tab and Enter take it, typing keeps the link', async () => {
    const link = '[https://youtu.be/AlvaneFlood?si=1](https://youtu.be/AlvaneFlood?si=1)';
    const editor = await openEditor();
    await type('Before.\n');
    paste(editor.element(), { 'text/plain': address });
    await editor.expectOutline('p Before.', `p ${link}`);
    await expect.element(editor.button('Embed it')).toBeVisible();
    await press('Tab', 'Enter');
    await editor.expectOutline('p Before.', 'embed(youtube)', 'p');
    paste(editor.element(), { 'text/plain': address });
    await expect.element(editor.button('Embed it')).toBeVisible();
    await type(' x');
    await editor.expectOutline('p Before.', 'embed(youtube)', `p ${link} x`);
    await expect.element(editor.button('Embed it')).not.toBeInTheDocument();
  });

  test('comes of a pasted frame, and stays what it was when it is copied, deleted and brought back', async () => {
    const editor = await openEditor({ body: bodyOf([embed]) });
    await press('Control+End', 'Enter');
    await type('x');
    paste(editor.element(), {
      'text/html': '<p>A</p><iframe src="https://player.vimeo.com/video/123456" title="The river"></iframe>',
    });
    await editor.expectOutline('embed(youtube) The gates', 'p xA', 'embed(vimeo) The river');
    expect(editor.saved().root.children[0]).toEqual(embed);
    await press('Control+a', 'Control+c', 'Delete');
    await editor.expectOutline('p');
    await press('Control+v');
    await editor.expectOutline('embed(youtube) The gates', 'p xA', 'embed(vimeo) The river');
  });
});
