import {
  $createRangeSelectionFromDom,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  getNearestEditorFromDOMNode,
} from 'lexical';
import { bringIntoView } from '../../ui/bring-into-view.ts';
import { rangeIn } from './highlights/highlights.ts';

/** A place in the text that holds for it opened anew: the block, and how many letters as the window shows it are before it. */
export interface CaretPlace {
  readonly block: number;
  readonly letters: number;
}

/** Where the caret is in the text that is open, or was as the keyboard went elsewhere. */
export function caretPlace(): CaretPlace | null {
  const root = openText();
  const editor = getNearestEditorFromDOMNode(root);
  if (root === null || editor === null) return null;
  const found = editor.read(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return null;
    const { key, offset } = selection.focus;
    return { key, offset, block: selection.focus.getNode().getTopLevelElement()?.getKey() ?? key };
  });
  const block = found === null ? null : editor.getElementByKey(found.block);
  const element = found === null ? null : editor.getElementByKey(found.key);
  if (found === null || block === null || element === null) return null;
  const before = document.createRange();
  before.selectNodeContents(block);
  const letters = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  const end = letters !== null && element.tagName === 'SPAN' ? letters : element;
  before.setEnd(end, Math.min(found.offset, end.nodeValue?.length ?? end.childNodes.length));
  return { block: [...root.children].indexOf(block), letters: before.toString().length };
}

/** The keyboard to a place in the text; `false` where there is none. */
export function goToCaret({ block: index, letters }: CaretPlace): boolean {
  const root = openText();
  const block = root?.children[index];
  if (root === null || block === undefined) return false;
  bringIntoView(block, 'nearest');
  selectInText(root, rangeIn(block, letters, letters) ?? startOf(block));
  return true;
}

/** The caret's place before what an element holds. */
export function startOf(element: Node): Range {
  const range = document.createRange();
  range.setStart(element, 0);
  return range;
}

/**
 * The keyboard to a text, with this selected. Its editor knows at once: a browser tells of a selection only later, and a key pressed
 * before that would act at the start of the text, where focusing puts the caret first.
 */
export function selectInText(text: HTMLElement, range: Range): void {
  text.focus({ preventScroll: true });
  getSelection()?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
  const editor = getNearestEditorFromDOMNode(text);
  editor?.update(() => $setSelection($createRangeSelectionFromDom(getSelection(), editor)), {
    discrete: true,
  });
}

function openText(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-field="body"] [contenteditable="true"]');
}
