import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type Body, bodyOf } from '../../shared/body/body.schema.ts';
import type { Snippet } from '../../shared/library/piece.schema.ts';
import { figure, paragraph } from '../helpers/body-nodes.ts';
import { openEditor, press, type } from './harness.tsx';

test('a snippet is made of selected words and put in by /snippet and words of its name; its TK is selected', async () => {
  const kept: Snippet[] = [];
  const snippets = {
    list: async () => kept,
    save: async (name: string, body: Body) => {
      kept.push({ schemaVersion: 1, slug: name as Snippet['slug'], name, body });
    },
  };
  const editor = await openEditor({ snippets });
  await type('Call TK now');
  await press('Shift+Home');
  editor.run('Save as snippet…');
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  await type('Contact\n');
  await expect.poll(() => kept.map(({ name }) => name)).toEqual(['Contact']);
  expect(bodyOf(kept[0]?.body.root.children ?? [])).toMatchObject({
    root: { children: [{ type: 'paragraph' }] },
  });

  await press('End', 'Enter');
  await type('/snippet cont\n');
  await expect.element(page.getByRole('option', { name: /Contact/ })).toBeVisible();
  await press('Enter');
  await editor.expectOutline('p Call TK now', 'p Call TK now');
  await type('Ana');
  await editor.expectOutline('p Call TK now', 'p Call Ana now');
  expect(editor.handle.current?.selectPlaceholder('start')).toBe(true);
  await type('Bo');
  await editor.expectOutline('p Call Bo now', 'p Call Ana now');
});

test('a snippet whose name is typed is kept when the text is clicked', async () => {
  const names: string[] = [];
  const snippets = { list: async () => [], save: async (name: string) => void names.push(name) };
  const editor = await openEditor({ snippets });
  await type('Call me\nnow');
  await press('Shift+Home');
  editor.run('Save as snippet…');
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toHaveFocus();
  await type('Contact');
  await editor.text.getByText('Call me').click();
  await expect.poll(() => names).toEqual(['Contact']);
  expect(page.getByRole('textbox', { name: 'Name' }).query()).toBeNull();
});

test('TK after TK is selected: in words, in a picture’s alt text, and not before the keyboard’s place', async () => {
  const media = 'a'.repeat(64);
  const editor = await openEditor({
    body: bodyOf([
      paragraph('First TK, then TKTK.'),
      figure(media, { alt: 'TK on a boat', caption: ['Seen by TK'] }),
      paragraph('Last TK'),
    ]),
  });
  const next = (from: 'start' | 'caret'): boolean | undefined =>
    editor.handle.current?.selectPlaceholder(from);
  expect(next('start')).toBe(true);
  await type('one');
  expect(next('caret')).toBe(true);
  await type('two');
  expect(next('caret')).toBe(true);
  await type('Ana');
  expect(next('caret')).toBe(true);
  await expect.element(page.getByRole('textbox', { name: 'Alt text' })).toHaveFocus();
  await type('Ana');
  expect(next('caret')).toBe(true);
  await type('three');
  expect(next('caret')).toBe(false);
  expect(next('start')).toBe(false);
  await editor.expectOutline('p First one, then two.', 'figure(Ana on a boat, ) Seen by Ana', 'p Last three');
});
