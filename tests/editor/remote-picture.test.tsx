import { describe, expect, test } from 'vitest';
import { mediaItem, openEditor, paste, press, type } from './harness.tsx';

const html =
  '<p>Before</p><figure><img src="https://other.example/boat.jpg" alt="A boat"><figcaption>At sea</figcaption></figure><p>After</p>';

describe('a pasted picture of another site', () => {
  test('is a figure once it is in the library, with all that was pasted in one step of undo', async () => {
    const item = mediaItem('boat.jpg', 0);
    const asked: unknown[] = [];
    const editor = await openEditor({
      takeRemote: async (pictures) => {
        asked.push(...pictures);
        return new Map([['https://other.example/boat.jpg', item]]);
      },
    });
    await type('x');
    paste(editor.element(), { 'text/html': html });
    await editor.expectOutline('p xBefore', 'figure(A boat, ) At sea', 'p After');
    expect(asked).toEqual([{ address: 'https://other.example/boat.jpg', alt: 'A boat' }]);
    await press('Control+z');
    await editor.expectOutline('p x');
  });

  test('is a link with its alt text where it stays away, and loads nothing', async () => {
    const editor = await openEditor({ takeRemote: async () => new Map() });
    paste(editor.element(), { 'text/html': html });
    await editor.expectOutline(
      'p Before',
      'p [A boat](https://other.example/boat.jpg)',
      'p At sea',
      'p After',
    );
    expect(editor.element().querySelector('img')).toBeNull();
  });

  test('that nobody is asked about leaves a link too', async () => {
    const editor = await openEditor();
    paste(editor.element(), { 'text/html': '<img src="https://other.example/a/boat.jpg?w=2">' });
    await editor.expectOutline('p [boat.jpg](https://other.example/a/boat.jpg?w=2)');
  });

  test('copied without any words is one file, whatever HTML comes along', async () => {
    const editor = await openEditor();
    const file = new File(['x'], 'boat.png', { type: 'image/png' });
    paste(
      editor.element(),
      { 'text/html': '<meta charset="utf-8"><img src="https://other.example/boat.png" alt="A boat">' },
      [file],
    );
    await expect.poll(() => editor.imported.flat().map(({ name }) => name)).toEqual(['boat.png']);
  });
});
