import { $getRoot, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { isTextControl, type TextControl } from '../../../ui/text-control.ts';
import { $blockOf } from '../nodes/carets.ts';
import {
  $placesOfBlocks,
  type ControlPlace,
  type PlaceholderPlace,
  selectPlace,
  type WordsPlace,
} from './placeholder-places.ts';

/** Selects the first "TK" of the text, or the first after the keyboard's place in it. `false` where there is none. */
export function selectNextPlaceholder(editor: LexicalEditor, from: 'start' | 'caret'): boolean {
  const next = editor.read(() => {
    const blocks = $placesOfBlocks(editor);
    if (from === 'start') return blocks.flat()[0];
    const { index, isAfter } = $here(editor);
    return blocks.flatMap((places, at) =>
      at < index ? [] : at > index ? places : places.filter(isAfter),
    )[0];
  });
  if (next === undefined) return false;
  selectPlace(editor, next);
  return true;
}

/** The block where the keyboard is, and what in it comes after. */
function $here(editor: LexicalEditor): {
  readonly index: number;
  readonly isAfter: (place: PlaceholderPlace) => boolean;
} {
  const focused = document.activeElement;
  if (isTextControl(focused)) {
    const blocks = $getRoot().getChildren();
    const index = blocks.findIndex(
      (block) => editor.getElementByKey(block.getKey())?.contains(focused) === true,
    );
    return { index, isAfter: (place) => 'control' in place && isAfterControl(place, focused) };
  }
  const selection = $getSelection();
  const [first] = selection?.getNodes() ?? [];
  return {
    index: (first && $blockOf(first)?.getIndexWithinParent()) ?? 0,
    isAfter: (place) => 'control' in place || $isAfterCaret(place),
  };
}

function isAfterControl({ control, start }: ControlPlace, focused: TextControl): boolean {
  if (control === focused) return start >= (focused.selectionEnd ?? 0);
  return (focused.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function $isAfterCaret({ node, start }: WordsPlace): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return true;
  const end = selection.isBackward() ? selection.anchor : selection.focus;
  const last = end.getNode();
  return last.is(node) ? start >= end.offset : last.isBefore(node);
}
