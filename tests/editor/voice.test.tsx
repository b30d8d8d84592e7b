import { describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setHighlight } from '../../renderer/features/editor/index.ts';
import { bodyOf } from '../../shared/body/body.schema.ts';
import type { Snippet } from '../../shared/library/piece.schema.ts';
import { footnote, heading, paragraph, text as words } from '../helpers/body-nodes.ts';
import { mediaItem, openEditor, press, type } from './harness.tsx';

const two = bodyOf([heading('h2', 'Part'), paragraph('First'), paragraph('Last')]);

/** All that a screen reader is told, in order. */
function listen(): readonly string[] {
  const heard: string[] = [];
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes) {
      const region = target instanceof Element ? target.closest('[data-announcements]') : null;
      if (region !== null) heard.push(...[...addedNodes].map((line) => line.textContent ?? ''));
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return heard;
}

/** Long enough for whatever would still come. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 250));

describe('what the editor says', () => {
  test('of a footnote: that it is there, that one is in it, and out of it', async () => {
    const heard = listen();
    const editor = await openEditor();
    await type('Claim');
    await press('Control+Alt+n');
    await expect.element(page.getByRole('textbox', { name: 'Words of the note' })).toHaveFocus();
    await type('src');
    await press('Enter');
    await expect.poll(() => heard).toEqual(['Footnote added.']);
    await press('End');
    await type(' end');
    await editor.expectOutline('p Claim<note src> end');
    await press('Home', ...Array.from({ length: 6 }, () => 'ArrowRight'));
    await expect.poll(() => heard).toEqual(['Footnote added.', 'Footnote 1: src']);
    await press('ArrowRight');
    await expect.poll(() => heard.slice(2)).toEqual(['Out of the footnote.']);
    expect(page.getByRole('note').element().getAttribute('aria-label')).toBe('Footnote 1');
  });

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['bold', ['Control+b', 'Control+b'], ['Bold on.', 'Bold off.']],
    ['delete', ['Control+Shift+k'], ['Block deleted.']],
    ['duplicate', ['Control+Alt+Shift+d'], ['Block duplicated.']],
    ['move up', ['Alt+Shift+ArrowUp'], ['Moved above Paragraph “First”, 2 of 3.']],
    [
      'to the top',
      ['Alt+Shift+ArrowUp', 'Alt+Shift+ArrowUp', 'Alt+Shift+ArrowUp'],
      [
        'Moved above Paragraph “First”, 2 of 3.',
        'Moved above Heading 2 “Part”, 1 of 3.',
        'Already the first.',
      ],
    ],
    ['numbered list', ['Control+Shift+7'], ['Numbered list.']],
    [
      'lists',
      ['Control+Shift+8', 'Control+Shift+7', 'Control+Shift+7'],
      ['Bulleted list.', 'Numbered list.', 'Paragraph.'],
    ],
    ['quote', ['Control+Shift+9', 'Control+Shift+9'], ['Quote.', 'Paragraph.']],
    ['heading', ['Control+Alt+2'], ['Heading 2.']],
    ['divider', ['Control+Alt+d'], ['Divider inserted.']],
    [
      'undo',
      ['Control+Alt+2', 'Control+z', 'Control+Shift+z'],
      ['Heading 2.', 'Undone.', 'Paragraph.', 'Redone.', 'Heading 2.'],
    ],
    ['nothing', ['Control+z'], ['Nothing to undo.']],
    [
      'table',
      ['Control+Alt+t', 'Tab', 'Tab', 'Tab'],
      [
        'Table, 3 by 3, row 1, column 1, header, blank',
        'row 1, column 2, header, blank',
        'row 1, column 3, header, blank',
        'row 2, column 1, blank',
      ],
    ],
    [
      'pull quote',
      ['Enter', 'Control+Alt+q', 'Enter', 'Enter'],
      ['Pull quote, Quotation: blank', 'Speaker.', 'Out of: Pull quote.'],
    ],
    ['arrows', ['ArrowUp', 'ArrowUp', 'ArrowDown', 'Home', 'ArrowRight'], []],
    ['lines', ['Enter', 'Enter', 'Backspace', 'Shift+ArrowUp', 'Delete'], []],
  ])('of keys: %s', async (_name, keys, expected) => {
    const heard = listen();
    await openEditor({ body: two });
    for (const key of keys) {
      await press(key);
      await rest();
    }
    expect(heard).toEqual(expected);
  });

  test('of a list: what signs made of a line, how deep an item is', async () => {
    const heard = listen();
    await openEditor();
    await type('- One\nTwo');
    await press('Tab');
    await expect.poll(() => heard).toEqual(['Bulleted list.', 'Level 2.']);
    await press('Shift+Tab');
    await expect.poll(() => heard.slice(2)).toEqual(['Level 1.']);
    await press('Enter', 'Enter');
    await expect.poll(() => heard.slice(3)).toEqual(['Paragraph.']);
  });

  test('of a link: that it is there, is another, and is gone', async () => {
    const heard = listen();
    await openEditor();
    await type('see this');
    const address = page.getByRole('combobox', { name: /^Address/ });
    for (const to of ['example.org', 'example.com']) {
      await press('Control+k');
      await expect.element(address).toHaveFocus();
      await address.fill(to);
      await press('Enter');
      await rest();
    }
    await press('Control+k');
    await page.getByRole('button', { name: 'Remove link' }).click();
    await expect.poll(() => heard).toEqual(['Link added.', 'Link changed.', 'Link removed.']);
  });

  test('of a snippet: that it is there', async () => {
    const heard = listen();
    const body = bodyOf([paragraph('Call us.')]);
    const contact: Snippet = { schemaVersion: 1, slug: 'contact' as Snippet['slug'], name: 'Contact', body };
    const editor = await openEditor({ snippets: { list: async () => [contact], save: async () => {} } });
    await type('/snippet cont\n');
    await expect.element(page.getByRole('option', { name: /Contact/ })).toBeVisible();
    await press('Enter');
    await editor.expectOutline('p Call us.');
    await expect.poll(() => heard.at(-1)).toBe('Snippet inserted.');
  });

  test('of a block that is dragged: what it is below now', async () => {
    const heard = listen();
    const editor = await openEditor({ body: two });
    await page.getByText('Part').hover();
    const handle = editor.button('Move or change this block');
    const options = { targetPosition: { x: 20, y: 20 } };
    await userEvent.dragAndDrop(handle, page.getByText('Last'), options);
    await editor.expectOutline('p First', 'p Last', 'h2 Part');
    await expect.poll(() => heard).toContain('Moved below Paragraph “Last”, 3 of 3.');
  });

  test('of a figure: its caption, ready to be written over', async () => {
    const heard = listen();
    const editor = await openEditor({ pick: mediaItem('a.png', 1, { caption: 'Children of Low Town.' }) });
    await type('/figure');
    await press('Enter');
    await expect.poll(() => heard).toEqual(['Figure, Caption: Children of Low Town.']);
    await type('Mine');
    await editor.expectOutline('figure(, ) Mine');
    await press('Enter');
    await expect.poll(() => heard.slice(1)).toEqual(['Out of: Figure.']);
  });

  test('of a place that is found: the words around it, each time that it is gone to', async () => {
    const heard = listen();
    const sea =
      'The boats came in late that evening with the tide, and left again before anybody in town was up.';
    await openEditor({ body: bodyOf([paragraph(words(sea)), paragraph('A tide')]) });
    await press('Control+Home', 'Control+f');
    await type('tide');
    const first = '1 of 2: …late that evening with the tide, and left again before…';
    await expect.poll(() => heard).toEqual([first]);
    await press('Enter');
    await expect.poll(() => heard.slice(1)).toEqual(['2 of 2: A tide']);
    await type('x');
    await expect.poll(() => heard.slice(2)).toEqual(['No match']);
    await press('Backspace', 'Backspace', 'Backspace', 'Backspace', 'Backspace');
    await type('boats');
    await press('Enter');
    await expect.poll(() => heard.length).toBe(4);
    await press('Enter');
    await expect.poll(() => heard.length).toBe(5);
    expect(heard[4]).toBe(heard[3]);
  });

  test('of a slash: that no block has the name, once', async () => {
    const heard = listen();
    await openEditor();
    await type('/zzz');
    await expect.poll(() => heard).toEqual(['No block has this name.']);
    await type('zz');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(heard).toHaveLength(1);
  });

  test('of painted words, as the caret comes into them', async () => {
    const heard = listen();
    const editor = await openEditor({ body: two });
    const range = document.createRange();
    range.selectNodeContents(editor.text.getByText('First').element());
    onTestFinished(setHighlight('painted', [range], { said: 'Comment.' }));
    await press('ArrowUp');
    await expect.poll(() => heard).toEqual(['Comment.']);
    await press('ArrowLeft');
    await rest();
    // A caret that goes on within the same frame was never there.
    await press('ArrowDown');
    await rest();
    await press('ArrowUp');
    await expect.poll(() => heard.length).toBe(2);
  });

  test('nothing while words are written', async () => {
    const heard = listen();
    const editor = await openEditor({ body: bodyOf([paragraph('The wall', footnote('Built in 1962.'))]) });
    await type(' “held” - and so on...');
    await press('Enter');
    await type('Next');
    await press('Shift+Enter');
    await type('line');
    await rest();
    expect(heard).toEqual([]);
    expect(editor.changes()).toBeGreaterThan(0);
  });
});
