import { getDOMSelection, type LexicalEditor } from 'lexical';

/** Where the selection is in the window. A caret in an empty block has no rectangle of its own: then the block's. */
export function selectedPlace(editor: LexicalEditor): DOMRect {
  const selection = getDOMSelection(editor._window);
  const root = editor.getRootElement();
  const rect = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : undefined;
  if (rect !== undefined && (rect.width > 0 || rect.height > 0)) return rect;
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : (node?.parentElement ?? root);
  return element?.getBoundingClientRect() ?? new DOMRect();
}

export function isRtlAtSelection(editor: LexicalEditor): boolean {
  const node = getDOMSelection(editor._window)?.anchorNode;
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element !== null && getComputedStyle(element).direction === 'rtl';
}
