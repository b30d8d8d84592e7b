import { describe, expect, test } from 'vitest';
import { mediaItem, openEditor, paste, press, type } from './harness.tsx';

const page = `<h1>Tide tables</h1><p style="color:red">The <b>first</b> <a href="https://example.org/?utm_source=x">tide</a>.</p>
  <ul><li>high<ul><li>higher</li></ul></li><li>low</li></ul><script>alert(1)</script><hr><blockquote>Said.</blockquote>`;

describe('pasted HTML', () => {
  test('keeps what an article can say', async () => {
    const editor = await openEditor();
    paste(editor.element(), { 'text/html': page, 'text/plain': 'not this' });
    await editor.expectOutline(
      'h2 Tide tables',
      'p The **first** [tide](https://example.org/).',
      'ul{high; ul{higher}; low}',
      '---',
      'quote Said.',
    );
    await press('Control+z');
    await editor.expectOutline('p');
  });

  test('in the middle of a sentence goes on in it', async () => {
    const editor = await openEditor();
    await type('one two');
    await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    paste(editor.element(), { 'text/html': '<p>, <i>a half</i>,</p>' });
    await editor.expectOutline('p one, _a half_, two');
  });

  test('of a single heading in an empty paragraph is a heading', async () => {
    const editor = await openEditor();
    paste(editor.element(), { 'text/html': '<h3>Subhead</h3>' });
    await editor.expectOutline('h3 Subhead');
  });

  test('in a caption or pull quote gives its words and marks on one line', async () => {
    const editor = await openEditor({ pick: mediaItem('a.png', 1) });
    await press('Control+Alt+f');
    paste(editor.element(), { 'text/html': '<h2>Dawn</h2><ul><li>at <b>sea</b></li></ul>' });
    await editor.expectOutline('figure(, ) Dawn\\nat **sea**');
    await press('Enter', 'Control+Alt+q');
    paste(editor.element(), { 'text/plain': 'one\n\ntwo' });
    await editor.expectOutline('figure(, ) Dawn\\nat **sea**', 'pull "one\\ntwo" by');
  });

  test('with nothing to read changes nothing', async () => {
    const editor = await openEditor();
    await type('kept');
    paste(editor.element(), { 'text/html': '<script>1</script>' });
    await editor.expectOutline('p kept');
  });
});

describe('pasted plain text', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['one line', ['p one line']],
    ['one\ntwo', ['p one', 'p two']],
    ['one\r\n\r\ntwo\r\nstill two\r\n', ['p one', 'p two\\nstill two']],
    ['<b>not bold</b>', ['p <b>not bold</b>']],
    ['a\tb', ['p a\tb']],
  ];
  test.each(cases)('%j', async (text, lines) => {
    const editor = await openEditor();
    paste(editor.element(), { 'text/plain': text });
    await editor.expectOutline(...lines);
  });

  test('an address over selected words links them', async () => {
    const editor = await openEditor();
    await type('see this');
    await press('Shift+Control+ArrowLeft');
    paste(editor.element(), { 'text/plain': 'https://example.org/a' });
    await editor.expectOutline('p see [this](https://example.org/a)');
  });

  test('words that begin with an address replace the selection', async () => {
    const editor = await openEditor();
    await type('see this');
    await press('Shift+Control+ArrowLeft');
    paste(editor.element(), { 'text/plain': 'https://example.org/a and more' });
    await editor.expectOutline('p see https://example.org/a and more');
  });
});

describe('copying inside the article', () => {
  test('moves blocks as they are', async () => {
    const editor = await openEditor();
    await type('Before.\n');
    await press('Control+Alt+q');
    await type('words\nname');
    await press('Control+a', 'Control+c', 'Control+End', 'Enter', 'Control+v');
    await editor.expectOutline('p Before.', 'pull "words" by name', 'p Before.', 'pull "words" by name');
  });

  test('words of a caption alone are just words', async () => {
    const editor = await openEditor({ pick: mediaItem('a.png', 1, { caption: 'The quay' }) });
    await press('Control+Alt+f', 'End', 'Shift+Home', 'Control+c', 'Enter', 'Control+v');
    await editor.expectOutline('figure(, ) The quay', 'p The quay');
    await press('Control+Alt+f', 'Control+c', 'Enter', 'Control+v');
    await editor.expectOutline('figure(, ) The quay', 'p The quay', 'figure(, ) The quay', 'p The quay');
  });
});

test('dropped HTML passes the same gate, dropped pictures go into the library', async () => {
  const editor = await openEditor();
  await type('one two');
  const paragraph = editor.element().firstElementChild as Element;
  const html = new DataTransfer();
  html.setData('text/html', '<h1 onclick="x()">Dropped</h1><p style="color:red">text</p><script>1</script>');
  // How Chromium announces text dropped from another program.
  const input = { inputType: 'insertFromDrop', dataTransfer: html, bubbles: true, cancelable: true };
  paragraph.dispatchEvent(new InputEvent('beforeinput', input));
  await expect.poll(() => JSON.stringify(editor.saved())).toContain('Dropped');
  expect(JSON.stringify(editor.saved())).not.toMatch(/red|onclick|script|"h1"/);
  const picture = new DataTransfer();
  picture.items.add(new File(['x'], 'a.png', { type: 'image/png' }));
  const place = paragraph.getBoundingClientRect();
  const at = { clientX: place.left + 2, clientY: place.top + place.height / 2 };
  paragraph.dispatchEvent(
    new DragEvent('drop', { dataTransfer: picture, bubbles: true, cancelable: true, ...at }),
  );
  await expect.poll(() => JSON.stringify(editor.saved())).toContain('"figure"');
});

test('files dragged over the text go between the blocks where a line shows it; what it can’t hold the window gets', async () => {
  const editor = await openEditor();
  await type('one\ntwo');
  const line = (): Element | null => document.querySelector('.drop-line');
  const drag = (name: string, file: File): DragEvent => {
    const [first] = editor.element().children;
    const place = (first as Element).getBoundingClientRect();
    const data = new DataTransfer();
    data.items.add(file);
    const at = { clientX: place.left + 2, clientY: place.bottom - 2 };
    const event = new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true, ...at });
    first?.dispatchEvent(event);
    return event;
  };
  const picture = new File(['x'], 'a.png', { type: 'image/png' });
  drag('dragover', picture);
  await expect.poll(line).not.toBeNull();
  drag('dragleave', picture);
  await expect.poll(line).toBeNull();
  drag('dragover', picture);
  drag('drop', picture);
  await editor.expectOutline('p one', 'figure(, )', 'p two');
  expect(line()).toBeNull();
  await type('caption');
  await editor.expectOutline('p one', 'figure(, ) caption', 'p two');

  const letter = new File(['x'], 'a.docx', { type: 'application/msword' });
  drag('dragover', letter);
  await expect.poll(line).toBeNull();
  expect(drag('drop', letter).defaultPrevented).toBe(false);
});

test('a file that no article can show is left alone', async () => {
  const editor = await openEditor();
  paste(editor.element(), {}, [new File(['x'], 'notes.zip', { type: 'application/zip' })]);
  expect(editor.imported).toEqual([]);
  await editor.expectOutline('p');
});

test('a picture copied from a web page comes as a file, not as a link to that page', async () => {
  const editor = await openEditor();
  const file = new File(['x'], 'image.png', { type: 'image/png' });
  paste(editor.element(), { 'text/html': '<img src="https://example.org/a.png" alt="">' }, [file]);
  await editor.expectOutline('figure(, )');
});

describe('pasted Markdown', () => {
  const text = '## The bill\n\nVery **bold**, [here](https://example.org/?utm_source=x).\n\n- one\n- two';

  test('is what it means, in one step of undo', async () => {
    const editor = await openEditor();
    await type('Before.\n');
    paste(editor.element(), { 'text/plain': text });
    await editor.expectOutline(
      'p Before.',
      'h2 The bill',
      'p Very **bold**, [here](https://example.org/).',
      'ul{one; two}',
    );
    await press('Control+z');
    await editor.expectOutline('p Before.', 'p');
  });

  test('stays as it is with Shift', async () => {
    const editor = await openEditor();
    const withShift = { key: 'V', ctrlKey: true, shiftKey: true, bubbles: true };
    editor.element().dispatchEvent(new KeyboardEvent('keydown', withShift));
    paste(editor.element(), { 'text/plain': text });
    await editor.expectOutline(
      'p ## The bill',
      'p Very **bold**, [here](https://example.org/?utm_source=x).',
      'p - one\\n- two',
    );
    await type('x');
    paste(editor.element(), { 'text/plain': '- a\n- b' });
    await editor.expectOutline(
      'p ## The bill',
      'p Very **bold**, [here](https://example.org/?utm_source=x).',
      'p - one\\n- twox',
      'ul{a; b}',
    );
  });

  test('in a caption gives its words', async () => {
    const editor = await openEditor({ pick: mediaItem('a.png', 1) });
    await press('Control+Alt+f');
    paste(editor.element(), { 'text/plain': 'at **sea**' });
    await editor.expectOutline('figure(, ) at **sea**');
  });
});
