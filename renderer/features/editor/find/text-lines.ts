import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { $isFootnoteNode, type FootnoteNode } from '../nodes/footnote/FootnoteNode.ts';

/** Where a node's characters stand in its line. */
interface Piece {
  readonly key: NodeKey;
  readonly start: number;
  readonly end: number;
  readonly isText: boolean;
}

/** One line of words: a paragraph, a list item, a caption, a cell, a note. A word may go through several text nodes. */
export interface TextLine {
  readonly key: NodeKey;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Every line of the article, in reading order. */
export function $textLines(): readonly TextLine[] {
  return $getRoot().getChildren().flatMap($linesIn);
}

/** Those of a block. */
export function $linesIn(block: LexicalNode): readonly TextLine[] {
  const lines: TextLine[] = [];
  $collect(block, lines);
  return lines;
}

function $collect(node: LexicalNode, lines: TextLine[]): void {
  if (!$isElementNode(node)) return;
  const children = node.getChildren();
  if (children.some((child) => child.isInline() || $isTextNode(child))) {
    const pieces: Piece[] = [];
    const notes: FootnoteNode[] = [];
    const text = $addPieces(children, { pieces, notes }, '');
    lines.push({ key: node.getKey(), text, pieces });
    for (const note of notes) $collect(note, lines);
  }
  for (const child of children) if (!child.isInline()) $collect(child, lines);
}

/** A note's words stand between those of the line, but nobody reads them so: it is put aside. */
function $addPieces(
  nodes: readonly LexicalNode[],
  into: { readonly pieces: Piece[]; readonly notes: FootnoteNode[] },
  before: string,
): string {
  let text = before;
  for (const node of nodes) {
    if (!node.isInline() && !$isTextNode(node)) continue;
    if ($isFootnoteNode(node)) {
      into.notes.push(node);
      continue;
    }
    if ($isElementNode(node)) {
      text = $addPieces(node.getChildren(), into, text);
      continue;
    }
    const isText = $isTextNode(node);
    const own = isText ? node.getTextContent() : $isLineBreakNode(node) ? '\n' : '\ufffc';
    into.pieces.push({ key: node.getKey(), start: text.length, end: text.length + own.length, isText });
    text += own;
  }
  return text;
}
