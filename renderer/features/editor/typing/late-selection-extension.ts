import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  defineExtension,
  getDOMSelection,
  type LexicalEditor,
} from 'lexical';

const moving = new Set([
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'End',
  'Home',
  'PageDown',
  'PageUp',
]);

/**
 * The browser tells of a caret that moved a moment later. Where a busy window gets the next key before, Lexical would still act on
 * what was selected: Enter after End took the selected words away. Then the caret is asked for first.
 */
export const LateSelectionExtension = defineExtension({
  name: 'galley/late-selection',
  register: (editor) => {
    let isLate = false;
    const beforeKey = (event: KeyboardEvent): void => {
      if (isLate && !event.isComposing) editor.update(() => $takeSelection(editor), { discrete: true });
      isLate = false;
    };
    // What the editor did itself for the key, it knows.
    const afterKey = (event: KeyboardEvent): void => {
      isLate = !event.defaultPrevented && moving.has(event.key) && event.target === editor.getRootElement();
    };
    const onSelection = (): void => {
      isLate = false;
    };
    const stop = editor.registerRootListener((root, before) => {
      before?.removeEventListener('keydown', beforeKey, true);
      root?.addEventListener('keydown', beforeKey, true);
    });
    document.addEventListener('keydown', afterKey);
    document.addEventListener('selectionchange', onSelection);
    return () => {
      stop();
      document.removeEventListener('keydown', afterKey);
      document.removeEventListener('selectionchange', onSelection);
    };
  },
});

/** Selects what the browser shows as selected. */
export function $takeSelection(editor: LexicalEditor): void {
  const shown = getDOMSelection(editor._window);
  const isHere = editor.getRootElement()?.contains(shown?.anchorNode ?? null) === true;
  // In a field of a block the keyboard has nothing to do with the text's selection.
  if (!isHere || document.activeElement !== editor.getRootElement() || !$isRangeSelection($getSelection()))
    return;
  const selection = $createRangeSelectionFromDom(shown, editor);
  if (selection !== null) $setSelection(selection);
}
