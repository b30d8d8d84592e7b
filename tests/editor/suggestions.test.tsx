import { expect, onTestFinished, test } from 'vitest';
import { rangeIn } from '../../renderer/features/editor/index.ts';
import { showDeletedWords } from '../../renderer/features/suggestions/deleted-words.ts';
import { suggestionsIn } from '../../renderer/features/suggestions/suggestions-in.ts';
import { letterBeforeNote } from '../../renderer/features/suggestions/use-suggestion-marks.ts';
import { type Body, bodyOf } from '../../shared/body/body.schema.ts';
import { listSuggestions, type Suggestion } from '../../shared/suggestions/list-suggestions.ts';
import { SuggestedContent } from '../../shared/suggestions/proposal.schema.ts';
import { settleSuggestions } from '../../shared/suggestions/settle-suggestions.ts';
import { footnote, item, list, paragraph } from '../helpers/body-nodes.ts';
import { type Opened, openEditor, press, type } from './harness.tsx';
import '../../renderer/features/suggestions/suggestions.css';

const body = (...blocks: readonly (string | object)[]): Body =>
  bodyOf(blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)));
const content = (of: Body): SuggestedContent => SuggestedContent.parse({ headline: 'The tide', body: of });

function found(editor: Opened, base: Body): readonly Suggestion[] {
  const now = editor.handle.current?.body() ?? base;
  return listSuggestions(content(base), content(now), []).list;
}

const kinds = (suggestions: readonly Suggestion[]): readonly string[] =>
  suggestions.map(({ kind, removed, added }) => `${kind} ${removed}→${added}`);

const base = body('The ferry left at six.', 'Nobody saw it.');

test('what is typed, deleted and split is found as it was done', async () => {
  const editor = await openEditor({ body: base });
  for (const _ of 'it.') await press('Backspace');
  await type('them.');
  await press('Control+Home');
  await type('Here ');
  expect(kinds(found(editor, base))).toEqual(['insert →Here', 'replace it→them']);
  await press('Control+End', 'Enter');
  await type('Rain fell.');
  expect(kinds(found(editor, base))).toEqual(['insert →Here', 'replace it→them', 'insert-block →Rain fell.']);
});

test('a rejection is one step of undo, until the steps are forgotten', async () => {
  const editor = await openEditor({ body: base });
  await type(' Rain.');
  const reject = (): void => {
    const pair = { base: content(base), proposed: content(editor.saved()) };
    const suggestions = listSuggestions(pair.base, pair.proposed, []);
    const { proposed } = settleSuggestions(pair, suggestions, suggestions.list, 'reject');
    editor.handle.current?.setBody(proposed.body);
  };
  reject();
  await editor.expectOutline('p The ferry left at six.', 'p Nobody saw it.');
  await press('Control+z');
  await editor.expectOutline('p The ferry left at six.', 'p Nobody saw it. Rain.');
  reject();
  editor.handle.current?.forgetSteps();
  await press('Control+z');
  await editor.expectOutline('p The ferry left at six.', 'p Nobody saw it.');
});

test('what changed in a note, whose words are not shown, is marked at its number too', async () => {
  const line = (year: string): Body =>
    body(paragraph('The ferry', footnote(`Built in ${year}.`), ' left at six.'));
  const editor = await openEditor({ body: line('1975') });
  const { list } = listSuggestions(content(line('1974')), content(editor.saved()), []);
  const [mark] = list[0]?.marks ?? [];
  const [block] = editor.handle.current?.blocks() ?? [];
  if (mark === undefined || block === undefined) throw new Error('nothing is suggested');
  const range = rangeIn(block, mark.from, mark.to);
  expect(range?.toString()).toBe('1975');
  const letter = range && letterBeforeNote(range, block);
  expect([letter?.toString(), letter?.startOffset]).toEqual(['y', 'The ferr'.length]);
});

test('a mark goes with the text through undo and redo, also where nothing else differs, and is in no body', async () => {
  const editor = await openEditor({ body: base });
  const handle = () => {
    if (editor.handle.current === null) throw new Error('no editor');
    return editor.handle.current;
  };
  await type(' Rain.');
  const before = handle().body();
  handle().setBody(before, 1);
  await press('Control+Home');
  await type('So: ');
  const marks = [handle().mark()];
  for (const keys of ['Control+z', 'Control+z', 'Control+y', 'Control+y']) {
    await press(keys);
    marks.push(handle().mark());
  }
  expect(marks).toEqual([1, 1, 0, 1, 1]);
  await press('Control+z');
  expect(JSON.stringify(handle().body())).toBe(JSON.stringify(before));
});

const shown = (): readonly Element[] => [...document.querySelectorAll('.deleted-words del')];

test('words that were taken out stand above their place, in none of the text’s elements', async () => {
  const proposed = body('The ferry left.', 'Nobody saw them.');
  const editor = await openEditor({ body: proposed });
  const blocks = editor.handle.current?.blocks() ?? [];
  const { list: suggestions } = listSuggestions(content(base), content(proposed), []);
  onTestFinished(showDeletedWords(suggestions, blocks));
  await expect.poll(() => shown().map(({ textContent }) => textContent)).toEqual(['at six', 'it']);
  for (const [index, note] of shown().entries()) {
    const [own, line] = [note.getBoundingClientRect(), blocks[index]?.getBoundingClientRect()];
    expect(own.top).toBeGreaterThan((line?.top ?? 0) - own.height);
    expect(own.bottom).toBeLessThan(line?.bottom ?? 0);
    expect(own.left).toBeGreaterThan(line?.left ?? 0);
  }
  expect(editor.element().textContent).toBe('The ferry left.Nobody saw them.');
});

test('those in the selection are found, none with a caret alone', async () => {
  const proposed = body('The old ferry left.', list('bullet', item('Nobody saw them.')), 'Rain fell.');
  const editor = await openEditor({ body: proposed });
  const blocks = editor.handle.current?.blocks() ?? [];
  const before = body('The ferry left.', list('bullet', item('Nobody saw it.')), 'Snow fell.');
  const { list: suggestions } = listSuggestions(content(before), content(proposed), []);
  const selected = () => suggestionsIn(getSelection(), suggestions, blocks).map(({ added }) => added);
  expect(selected()).toEqual([]);
  await press('Shift+ArrowUp');
  expect(selected()).toEqual(['them', 'Rain']);
  await press('Control+a');
  expect(selected()).toEqual(['old', 'them', 'Rain']);
});
