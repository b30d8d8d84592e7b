import { $getSelection, $isRangeSelection, $isTextNode } from 'lexical';
import { $setLanguage } from '../nodes/language/set-language.ts';
import { $say } from '../voice/said.ts';

/** The selected words as they would be typed anew: without marks and in the article's language. Links stay. */
export function $clearMarks(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  $say({ is: 'marks-cleared' });
  if (selection.isCollapsed()) {
    selection.setFormat(0);
    return;
  }
  for (const node of selection.extract()) {
    if ($isTextNode(node)) node.setFormat(0).setStyle('');
  }
  $setLanguage(null);
  const after = $getSelection();
  if ($isRangeSelection(after)) after.setFormat(0);
}
