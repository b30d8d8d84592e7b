import { $getRoot, $isRangeSelection, type BaseSelection } from 'lexical';

/**
 * Whether all of an article's words are selected. Of an article that is one box, Lexical would copy the words alone; who
 * selects everything means the box.
 */
export function $isAllSelected(selection: BaseSelection | null): boolean {
  if (!$isRangeSelection(selection) || selection.isCollapsed()) return false;
  return wordsOf($getRoot().getTextContent()) === wordsOf(selection.getTextContent());
}

function wordsOf(text: string): string {
  return text.replace(/\s+/g, '');
}
