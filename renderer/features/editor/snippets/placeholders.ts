import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import { findPlaceholders } from '#shared/checks/placeholders.ts';

interface Place {
  readonly node: TextNode;
  readonly start: number;
  readonly end: number;
}

/** Selects the next "TK" after the caret, else the first of the text. `false` where there is none. */
export function $selectNextPlaceholder(): boolean {
  const places = $placeholdersIn($getRoot());
  const next = places.find($isAfterCaret) ?? places[0];
  if (next === undefined) return false;
  $selectPlace(next);
  return true;
}

/** Those in a node, in reading order. */
export function $placeholdersIn(node: LexicalNode): readonly Place[] {
  if ($isElementNode(node)) return node.getChildren().flatMap($placeholdersIn);
  if (!$isTextNode(node)) return [];
  return findPlaceholders(node.getTextContent()).map(({ start, words }) => {
    return { node, start, end: start + words.length };
  });
}

export function $selectPlace({ node, start, end }: Place): void {
  node.select(start, end);
}

function $isAfterCaret({ node, start }: Place): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return true;
  const { focus, anchor } = selection;
  const end = selection.isBackward() ? anchor : focus;
  const last = end.getNode();
  return last.is(node) ? start >= end.offset : last.isBefore(node);
}
