import {
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  type BaseSelection,
  type LexicalEditor,
  type PointType,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { isKeyboardNowhere } from '../../../ui/watch-page.ts';
import { $takeSelection } from '../typing/late-selection-extension.ts';

export function $selectionNow(): BaseSelection | null {
  return $getSelection()?.clone() ?? null;
}

/**
 * A change that was asked for in a form beside the words: it is made where they are, and the keyboard comes back to them. A click
 * elsewhere asks for it too; the keyboard, and the caret if that is in the text, then stay where the click has put them.
 */
export function changeAt(
  editor: LexicalEditor,
  place: BaseSelection | null,
  change: (() => void) | undefined,
  tag?: string,
): void {
  const isElsewhere = isKeyboardElsewhere();
  const tags = [tag ?? [], isElsewhere ? SKIP_DOM_SELECTION_TAG : []].flat();
  if (change !== undefined) {
    editor.update(
      () => {
        $goBackTo(place);
        change();
      },
      { tag: tags, discrete: true },
    );
  }
  if (isElsewhere) editor.update(() => $takeSelection(editor), { discrete: true });
  else editor.focus();
}

function isKeyboardElsewhere(): boolean {
  return !isKeyboardNowhere() && document.activeElement?.closest('.editor-popover, .spelling-menu') === null;
}

/** Unless the text was changed so that the place is no more. */
function $goBackTo(place: BaseSelection | null): void {
  if ($isRangeSelection(place) && [place.anchor, place.focus].every($isThere)) $setSelection(place.clone());
}

function $isThere({ key, offset }: PointType): boolean {
  const node = $getNodeByKey(key);
  if (node === null) return false;
  return offset <= ($isElementNode(node) ? node.getChildrenSize() : node.getTextContentSize());
}
