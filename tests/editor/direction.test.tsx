import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../shared/body/body.schema.ts';
import { blocksFromHtml } from '../../shared/body/from-html.ts';
import { type Opened, openEditor, press, type } from './harness.tsx';

const body = (html: string): ReturnType<typeof bodyOf> => bodyOf(blocksFromHtml(html).blocks);
const directionOf = (editor: Opened, selector: string): string => {
  const element = editor.element().querySelector(selector);
  return element === null ? 'not there' : getComputedStyle(element).direction;
};

describe('the direction of an article that says none', () => {
  test.each([
    ['he', 'rtl'],
    ['en', 'ltr'],
  ])('in %s an empty line, digits and signs run %s', async (language, direction) => {
    const editor = await openEditor({ language });
    await expect.poll(() => directionOf(editor, 'p')).toBe(direction);
    for (const typed of ['12', ' (3%)', ' /']) {
      await type(typed);
      await expect.poll(() => directionOf(editor, 'p')).toBe(direction);
    }
    await type('\n');
    await expect.poll(() => directionOf(editor, 'p:last-child')).toBe(direction);
    expect(editor.saved().root).toMatchObject({ direction: null, children: [{ direction: null }, {}] });
  });

  test('letters decide for their own line, and let go of it when they are gone', async () => {
    const editor = await openEditor({ language: 'he' });
    await type('3 words');
    await expect.poll(() => directionOf(editor, 'p')).toBe('ltr');
    await press('Control+a', 'Delete');
    await expect.poll(() => directionOf(editor, 'p')).toBe('rtl');
    await press('Control+z');
    await expect.poll(() => directionOf(editor, 'p')).toBe('ltr');
  });

  test('what an article opens with is looked at, too', async () => {
    const editor = await openEditor({ language: 'he', body: body('<p>12 words</p><p>12</p>') });
    expect([directionOf(editor, 'p'), directionOf(editor, 'p + p')]).toEqual(['ltr', 'rtl']);
  });

  test('a list that is begun with a digit begins where the article does', async () => {
    const editor = await openEditor({ language: 'he' });
    await type('1. ');
    await expect.poll(() => directionOf(editor, 'ol')).toBe('rtl');
  });

  test.each([
    ['a table', 'Control+Alt+t', 'table'],
    ['a pull quote', 'Control+Alt+q', 'aside'],
  ])('%s stands as it will on the page, empty and full', async (_name, chord, selector) => {
    const editor = await openEditor({ language: 'he' });
    await press(chord);
    await expect.poll(() => directionOf(editor, selector)).toBe('rtl');
    await type('English');
    await expect.poll(() => directionOf(editor, selector)).toBe('rtl');
    editor.saved();
  });

  test('a correction, too', async () => {
    const editor = await openEditor({ language: 'he' });
    editor.run('Correction or update');
    await expect.poll(() => directionOf(editor, '.correction')).toBe('rtl');
    await expect.poll(() => directionOf(editor, '.correction p')).toBe('rtl');
  });
});
