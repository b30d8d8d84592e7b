import { $getNodeByKey, $isElementNode, $isTextNode, type LexicalEditor, type NodeKey } from 'lexical';
import { findReminders } from '#shared/text/reminders.ts';
import { $selectWhole } from '../nodes/carets.ts';

/** Brings a block into view with the caret at its start, or the n-th reminder in its words selected. */
export function showInText(editor: LexicalEditor, key: NodeKey, reminder: number | null): void {
  // The element may be hidden behind the fixed toolbar when it is only just in view.
  editor.getElementByKey(key)?.scrollIntoView({ block: reminder === null ? 'start' : 'center' });
  editor.focus(() =>
    editor.update(() => {
      const block = $getNodeByKey(key);
      if (block === null || (reminder !== null && $selectReminder(block, reminder))) return;
      if (!$isElementNode(block) || block.isShadowRoot()) $selectWhole(block);
      else block.selectStart();
    }),
  );
}

function $selectReminder(block: ReturnType<typeof $getNodeByKey>, wanted: number): boolean {
  if (!$isElementNode(block)) return false;
  let passed = 0;
  for (const text of block.getAllTextNodes()) {
    if (!$isTextNode(text)) continue;
    const found = findReminders(text.getTextContent());
    const span = found[wanted - passed];
    if (span !== undefined) {
      text.select(span.start, span.end);
      return true;
    }
    passed += found.length;
  }
  return false;
}
