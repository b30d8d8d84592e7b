import { diffWordsWithSpace } from 'diff';
import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type LexicalNode,
  type NodeKey,
  type PointType,
  type TextNode,
} from 'lexical';
import { $blockOf } from '../nodes/carets.ts';

/** Blocks that other ones have taken the place of, by their keys. */
type Replaced = ReadonlyMap<NodeKey, LexicalNode>;

/** An end of a selection as a place among the words of its block. */
interface Place {
  readonly block: NodeKey;
  readonly text: string;
  readonly offset: number;
}

/**
 * Remembers where the selection is among the words, before its blocks are replaced. What is returned puts it there again, in the
 * blocks that came instead.
 */
export function $keptCaret(): (replaced: Replaced) => void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return () => {};
  const [anchor, focus] = [$placeOf(selection.anchor), $placeOf(selection.focus)];
  return (replaced) => {
    const ends = [anchor, focus].map((place) => place && replaced.get(place.block));
    if (ends.every((block) => block == null)) return;
    const now = $getSelection();
    if (!$isRangeSelection(now)) return;
    if (anchor !== null && ends[0]) $put(now.anchor, ends[0], anchor);
    if (focus !== null && ends[1]) $put(now.focus, ends[1], focus);
  };
}

function $placeOf(point: PointType): Place | null {
  const node = point.getNode();
  const block = $blockOf(node);
  if (block === null) return null;
  const words = $wordsIn(block);
  const before = $isTextNode(node)
    ? words.findIndex((word) => word.is(node))
    : $countBefore(words, $isElementNode(node) ? node.getChildAtIndex(point.offset) : null, node);
  const offset = lengthOf(words.slice(0, Math.max(0, before))) + ($isTextNode(node) ? point.offset : 0);
  return { block: block.getKey(), text: textOf(words), offset };
}

/** How many of `words` stand before a child of an element; before its end where there is none. */
function $countBefore(words: readonly TextNode[], child: LexicalNode | null, parent: LexicalNode): number {
  return words.filter((word) =>
    child === null
      ? parent.isParentOf(word) || word.isBefore(parent)
      : word.isBefore(child) && !child.isParentOf(word),
  ).length;
}

function $put(point: PointType, block: LexicalNode, { text, offset }: Place): void {
  const words = $wordsIn(block);
  let left = moved(text, textOf(words), offset);
  for (const word of words) {
    const size = word.getTextContentSize();
    if (left <= size) {
      point.set(word.getKey(), left, 'text');
      return;
    }
    left -= size;
  }
  if ($isElementNode(block)) point.set(block.getKey(), 0, 'element');
}

/** Where a place in `before` is in `after`: behind the same words; within words that went, before what came instead. */
function moved(before: string, after: string, offset: number): number {
  let [from, to] = [0, 0];
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    if (added) to += value.length;
    else if (from + value.length < offset || (removed && from + value.length === offset)) {
      from += value.length;
      if (!removed) to += value.length;
    } else return removed ? to : to + offset - from;
  }
  return to;
}

function $wordsIn(block: LexicalNode): readonly TextNode[] {
  if ($isTextNode(block)) return [block];
  return $isElementNode(block) ? block.getAllTextNodes() : [];
}

function textOf(words: readonly TextNode[]): string {
  return words.map((word) => word.getTextContent()).join('');
}

function lengthOf(words: readonly TextNode[]): number {
  return words.reduce((sum, word) => sum + word.getTextContentSize(), 0);
}
