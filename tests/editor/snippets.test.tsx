import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { type Body, bodyOf } from '../../shared/body/body.schema.ts';
import type { Snippet } from '../../shared/library/piece.schema.ts';
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
  await press('F8');
  await type('Bo');
  await editor.expectOutline('p Call Bo now', 'p Call Ana now');
});
