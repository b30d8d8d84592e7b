import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { bodyOf } from '#shared/body/body.schema.ts';
import { fileItem, type Opened, openEditor, press, type } from './harness.tsx';

const files = {
  recording: fileItem('mp4', { title: 'Harbour', caption: 'At dawn', credit: 'Ada', transcript: 'Gulls.' }),
  document: fileItem('pdf'),
};
const first = (editor: Opened): unknown => editor.saved().root.children[0];
const recording = {
  type: 'recording',
  version: 1,
  media: files.recording.id,
  kind: 'video',
  title: 'Harbour',
  caption: 'At dawn',
  credit: 'Ada',
  transcript: 'Gulls.',
  poster: null,
};

test('a slash puts a recording in, with the words that the library has of it', async () => {
  const editor = await openEditor({ files });
  await type('/video');
  await press('Enter');
  await expect.poll(() => first(editor)).toEqual(recording);
  await type('After.');
  expect(editor.saved().root.children).toHaveLength(2);
});

test('its words are changed by keyboard, a field at a time in undo', async () => {
  const editor = await openEditor({ files, body: bodyOf([recording]) });
  await page.getByRole('textbox', { name: 'Transcript' }).fill('Gulls.\n\nA horn.');
  await page.getByRole('textbox', { name: 'Credit' }).fill('Ida');
  expect(first(editor)).toMatchObject({ transcript: 'Gulls.\n\nA horn.', credit: 'Ida' });
  editor.run('Undo');
  await expect.poll(() => first(editor)).toMatchObject({ transcript: 'Gulls.\n\nA horn.', credit: 'Ada' });
  editor.run('Undo');
  await expect.poll(() => first(editor)).toEqual(recording);
});

test('one that the library lacks says so, keeps its words and can be removed', async () => {
  const editor = await openEditor({ body: bodyOf([recording]) });
  await expect.element(page.getByText(/The library doesn’t have this recording/)).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Transcript' })).toHaveValue('Gulls.');
  await page.getByRole('button', { name: 'Remove recording' }).click();
  expect(JSON.stringify(editor.saved())).not.toContain('recording');
});

test('pasted recordings and PDFs go to the library, as pictures do', async () => {
  const editor = await openEditor({ files });
  const data = new DataTransfer();
  data.items.add(new File(['x'], 'minutes.pdf', { type: 'application/pdf' }));
  data.items.add(new File(['x'], 'council.mp3', { type: 'audio/mpeg' }));
  data.items.add(new File(['x'], 'words.zip', { type: 'application/zip' }));
  editor
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  await expect
    .poll(() => editor.imported.map((all) => all.map(({ name }) => name)))
    .toEqual([['minutes.pdf', 'council.mp3']]);
});

test('in an article from right to left the words of the interface still run their own way', async () => {
  const document = { type: 'file', version: 1, media: files.document.id, title: 'Vote' };
  const editor = await openEditor({ files, direction: 'rtl', body: bodyOf([recording, document]) });
  await expect.element(page.getByRole('button', { name: 'Replace…' }).first()).toBeVisible();
  const ends = [...editor.element().querySelectorAll('button')].filter((button) =>
    button.textContent.trim().endsWith('…'),
  );
  expect(ends.length).toBeGreaterThan(2);
  for (const button of ends) {
    const text = window.document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
    let last: Node = button;
    while (text.nextNode()) if (text.currentNode.textContent?.trim()) last = text.currentNode;
    const leftOf = (from: number): number => {
      const letter = window.document.createRange();
      letter.setStart(last, from);
      letter.setEnd(last, from + 1);
      return letter.getBoundingClientRect().left;
    };
    expect(leftOf((last as Text).length - 1), button.textContent).toBeGreaterThan(leftOf(0));
  }
});
