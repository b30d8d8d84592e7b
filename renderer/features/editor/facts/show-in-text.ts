import { $getNodeByKey, $isElementNode, type LexicalEditor, type NodeKey } from 'lexical';
import { bringIntoView } from '../../../ui/bring-into-view.ts';
import { $selectWhole } from '../nodes/carets.ts';
import { $placesOfBlock, selectPlace } from '../placeholders/placeholder-places.ts';

/** Brings a block into view with the caret at its start, or the n-th "TK" in it selected. */
export function showInText(editor: LexicalEditor, key: NodeKey, reminder: number | null): void {
  const place = editor.read(() => {
    const block = $getNodeByKey(key);
    return reminder === null || block === null ? undefined : $placesOfBlock(editor, block)[reminder];
  });
  if (place !== undefined) {
    selectPlace(editor, place);
    return;
  }
  // The element may be hidden behind the fixed toolbar when it is only just in view.
  bringIntoView(editor.getElementByKey(key), reminder === null ? 'start' : 'center');
  editor.focus(() =>
    editor.update(() => {
      const block = $getNodeByKey(key);
      if (block === null) return;
      if (!$isElementNode(block) || block.isShadowRoot()) $selectWhole(block);
      else block.selectStart();
    }),
  );
}
