import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { afterFrame, cancelAfterFrame } from '../after-frame.ts';
import { $blockOf } from '../nodes/carets.ts';
import { besideFirstLine, blockAt } from './block-at.ts';

export interface GutterPlace {
  readonly key: NodeKey;
  readonly isEmpty: boolean;
  /** In CSS pixels, from the top of the frame. */
  readonly top: number;
}

/** In CSS pixels, of the gutter's buttons. */
const gutterButton = 26;

/** Reports the block that the mouse is at, and while one types the empty line with the caret; `null` for none. */
export function watchBlocks(
  editor: LexicalEditor,
  frame: HTMLElement,
  report: (place: GutterPlace | null) => void,
): () => void {
  let pointerY = 0;
  const root = (): HTMLElement | null => editor.getRootElement();

  const placeOf = (key: NodeKey, isEmpty: boolean): GutterPlace | null => {
    const element = editor.getElementByKey(key);
    return element && { key, isEmpty, top: besideFirstLine(frame, element, gutterButton) };
  };
  const atPointer = (): void => {
    const element = root();
    const hit = element === null ? null : blockAt(element, pointerY);
    if (hit === null || !editor.isEditable()) return;
    editor.read(() => {
      const block = $getNearestNodeFromDOMNode(hit);
      if (block !== null) report(placeOf(block.getKey(), $isParagraphNode(block) && block.isEmpty()));
    });
  };
  const atCaret = (): void => {
    const key = editor.isEditable() ? editor.read($emptyLineAtCaret) : null;
    report(key === null ? null : placeOf(key, true));
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    pointerY = event.clientY;
    afterFrame(atPointer);
  };
  frame.addEventListener('pointermove', onMove);
  const stop = editor.registerUpdateListener(() => afterFrame(atCaret));
  return () => {
    for (const task of [atPointer, atCaret]) cancelAfterFrame(task);
    frame.removeEventListener('pointermove', onMove);
    stop();
  };
}

function $emptyLineAtCaret(): NodeKey | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const block = $blockOf(selection.anchor.getNode());
  return $isParagraphNode(block) && block.isEmpty() ? block.getKey() : null;
}
