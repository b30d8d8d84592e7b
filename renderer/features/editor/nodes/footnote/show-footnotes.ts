import { $getSelection, $isRangeSelection, HISTORIC_TAG, type LexicalEditor, mergeRegister } from 'lexical';
import { afterFrame, cancelAfterFrame } from '../../after-frame.ts';
import { $footnoteAt, $passFootnote } from './edit-footnote.ts';
import { FootnoteNode } from './FootnoteNode.ts';

/** Numbers and names the notes, and opens the one that the caret is in: looks alone, of which the document knows nothing. */
export function showFootnotes(editor: LexicalEditor, nameOf: (number: number) => string): () => void {
  let notes = 0;
  let open: Element | null = null;

  const number = (): void => {
    const found = editor.getRootElement()?.getElementsByClassName('footnote') ?? [];
    for (const [index, element] of [...found].entries()) {
      const shown = String(index + 1);
      if (element.getAttribute('data-number') === shown) continue;
      element.setAttribute('data-number', shown);
      element.setAttribute('aria-label', nameOf(index + 1));
    }
  };
  return mergeRegister(
    editor.registerMutationListener(FootnoteNode, (mutations) => {
      for (const kind of mutations.values()) {
        if (kind === 'created') notes += 1;
        if (kind === 'destroyed') notes -= 1;
      }
    }),
    editor.registerUpdateListener(({ editorState, prevEditorState, dirtyElements, dirtyLeaves, tags }) => {
      if (notes === 0) return;
      // Off the typing path: numbers change only when notes come, go or move.
      if (dirtyElements.size > 0) afterFrame(number);
      const { note, isCaret } = editorState.read(() => {
        const selection = $getSelection();
        return $isRangeSelection(selection)
          ? { note: $footnoteAt(selection), isCaret: selection.isCollapsed() }
          : { note: null, isCaret: false };
      });
      const next = note === null ? null : editor.getElementByKey(note.getKey());
      if (next === open) return;
      // A key or a click that goes into a note opens it first. Into one that is shut the browser alone put the caret, or Lexical,
      // where the words beside it were deleted. What is undone may have been in it.
      const isChange = dirtyElements.size > 0 || dirtyLeaves.size > 0;
      const wasThere = note !== null && prevEditorState._nodeMap.has(note.getKey());
      const isAlone = !isChange || (open === null && wasThere && !tags.has(HISTORIC_TAG));
      if (note !== null && isCaret && isAlone && next?.hasAttribute('data-open') === false) {
        editor.update(() => $passFootnote(note, prevEditorState._selection));
        return;
      }
      open?.removeAttribute('data-open');
      next?.setAttribute('data-open', '');
      open = next;
    }),
    () => cancelAfterFrame(number),
  );
}
