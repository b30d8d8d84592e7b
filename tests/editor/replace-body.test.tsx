import { expect, test } from 'vitest';
import { type Body, bodyOf } from '../../shared/body/body.schema.ts';
import { divider, figure, paragraph, pullQuote } from '../helpers/body-nodes.ts';
import { openEditor, press, type } from './harness.tsx';

const body = (...blocks: readonly (string | object)[]): Body =>
  bodyOf(blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)));

test('another hand’s text comes in around the caret, and what is typed goes on', async () => {
  const editor = await openEditor({ body: body('One', 'Two', 'Three') });
  await press('ArrowUp', 'End');
  await type('!');
  editor.replace(body('New', 'One', 'Two!', 'Three, changed', divider));
  await type('?');
  await editor.expectOutline('p New', 'p One', 'p Two!?', 'p Three, changed', '---');
});

test.each([
  ['before it', 'The old dam! holds.', 'The old dam!? holds.'],
  ['behind it', 'The dam! holds still.', 'The dam!? holds still.'],
  ['on both sides', 'A dam! holds it.', 'A dam!? holds it.'],
  ['where it is', 'The dike', 'The ?dike'],
])('the caret stays among the words of a block that is changed %s', async (_where, changed, written) => {
  const editor = await openEditor({ body: body('One', 'The dam holds.') });
  await press('End', ...Array.from(' holds.', () => 'ArrowLeft'));
  await type('!');
  await editor.expectOutline('p One', 'p The dam! holds.');
  editor.replace(body('One', changed));
  await type('?');
  await editor.expectOutline('p One', `p ${written}`);
});

test('one undo takes it back', async () => {
  const editor = await openEditor({ body: body('One', 'Two') });
  await type('!');
  await new Promise((resolve) => setTimeout(resolve, 600));
  editor.replace(body('One', 'Two!', 'Three'));
  await press('Control+z');
  await editor.expectOutline('p One', 'p Two!');
});

test('is no change of this window’s', async () => {
  const editor = await openEditor({ body: body('One') });
  editor.replace(body('Two'));
  await expect.element(editor.text).toHaveTextContent('Two');
  expect(editor.changes()).toBe(0);
});

test('may be all that the editor knows, and nothing at all', async () => {
  const editor = await openEditor({ body: body('One') });
  editor.replace(body(pullQuote('Said', 'Ana'), figure('a'.repeat(64), { alt: 'A dam' })));
  await expect.poll(() => editor.element().textContent).toContain('Said');
  await expect.element(editor.text.getByRole('textbox', { name: 'Alt text' })).toHaveValue('A dam');
  editor.replace(bodyOf([]));
  editor.element().focus();
  await type('Back');
  await editor.expectOutline('p Back');
});
