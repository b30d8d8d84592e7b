import { $getSelection, $isRangeSelection, type LexicalEditor, mergeRegister } from 'lexical';
import { afterFrame, cancelAfterFrame } from '../../after-frame.ts';
import { $footnoteAt } from './edit-footnote.ts';
import { FootnoteNode } from './FootnoteNode.ts';

/** Numbers the notes and opens the one that the caret is in: looks alone, of which the document knows nothing. */
export function showFootnotes(editor: LexicalEditor): () => void {
  let notes = 0;
  let open: Element | null = null;

  const number = (): void => {
    const found = editor.getRootElement()?.getElementsByClassName('footnote') ?? [];
    for (const [index, element] of [...found].entries()) {
      const shown = String(index + 1);
      if (element.getAttribute('data-number') !== shown) element.setAttribute('data-number', shown);
    }
  };
  return mergeRegister(
    editor.registerMutationListener(FootnoteNode, (mutations) => {
      for (const kind of mutations.values()) {
        if (kind === 'created') notes += 1;
        if (kind === 'destroyed') notes -= 1;
      }
    }),
    editor.registerUpdateListener(({ editorState, dirtyElements }) => {
      if (notes === 0) return;
      // Off the typing path: numbers change only when notes come, go or move.
      if (dirtyElements.size > 0) afterFrame(number);
      const key = editorState.read(() => {
        const selection = $getSelection();
        return $isRangeSelection(selection) ? ($footnoteAt(selection)?.getKey() ?? null) : null;
      });
      const next = key === null ? null : editor.getElementByKey(key);
      if (next === open) return;
      open?.removeAttribute('data-open');
      next?.setAttribute('data-open', '');
      open = next;
    }),
    () => cancelAfterFrame(number),
  );
}
