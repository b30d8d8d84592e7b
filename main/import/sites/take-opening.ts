import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { isElement, isText, type TreeElement, type TreeNode } from '#shared/body/from-html/tree.ts';

/** Takes the dateline out of a text that opens with it, for forms that have it as a field besides: here it is one. */
export function takeOpening(nodes: readonly TreeNode[], dateline: string): void {
  if (dateline === '') return;
  const isFirst = (element: TreeElement): boolean => element.tagName === 'p' && wordsIn(element) !== '';
  const [text] = nodes.filter(isElement).find(isFirst)?.childNodes ?? [];
  const opening = `${dateline} —`;
  const words = text !== undefined && isText(text) ? text.value.trimStart() : '';
  if (text === undefined || !isText(text)) return;
  // Before a text without a paragraph it stands alone.
  if (words === dateline) text.value = '';
  else if (words.startsWith(opening)) text.value = words.slice(opening.length).trimStart();
}
