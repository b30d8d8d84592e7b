import {
  $copyNode,
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { sentencesAround } from '#shared/body/nodes/pull-quote/quote-source.ts';
import { $blockOf, $lineOf } from '../nodes/carets.ts';
import { $isFootnoteNode } from '../nodes/footnote/FootnoteNode.ts';
import { $createPullQuote } from '../nodes/pull-quote/pull-quote-extension.ts';
import { $insertBlocks } from './insert-block.ts';
import { $pullBackEnd } from './pull-back-end.ts';

/**
 * Starts from the selected words and notes their sentence: a pull quote repeats the text beside it. Of a selection over several
 * paragraphs it takes what lies in the first that has selected words, and stands below that one.
 */
export function $insertPullQuote(): void {
  $pullBackEnd();
  const selection = $getSelection();
  const quoted = $isRangeSelection(selection) ? $quoted(selection) : null;
  if (quoted === null) {
    const quote = $createPullQuote();
    $insertBlocks([quote]);
    quote.getFirstChild<ElementNode>()?.selectEnd();
    return;
  }
  const quote = $createPullQuote(quoted.words, quoted.sentence);
  $blockOf(quoted.line)?.insertAfter(quote);
  quote.getLastChild<ElementNode>()?.selectEnd();
}

interface Quoted {
  readonly line: ElementNode;
  readonly words: readonly LexicalNode[];
  readonly sentence: string;
}

function $quoted(selection: RangeSelection): Quoted | null {
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus];
  const pieces = selection.getNodes().flatMap((node) => $pieceOf(node, start, end));
  const line = pieces.map(({ node, words }) => (hasWords(words) ? $lineOf(node) : null)).find(Boolean);
  if (!line) return null;
  const inLine = pieces.filter(({ node }) => line.isParentOf(node));
  const [first, last] = [inLine[0], inLine.at(-1)];
  if (first === undefined || last === undefined) return null;
  const sentence = sentencesAround(
    line.getTextContent(),
    $offsetIn(line, first.node) + first.from,
    $offsetIn(line, last.node) + last.from + last.words.getTextContentSize(),
  );
  return { line, words: inLine.map(({ words }) => words), sentence };
}

interface Piece {
  readonly node: LexicalNode;
  /** A copy of what is selected of the node, from this character on. */
  readonly words: LexicalNode;
  readonly from: number;
}

/** A note stays with the text, and where a line breaks is the text's own affair. */
function $pieceOf(node: LexicalNode, start: PointType, end: PointType): readonly Piece[] {
  if ($findMatchingParent(node, $isFootnoteNode) !== null) return [];
  if ($isLineBreakNode(node)) return [{ node, words: $createTextNode(' '), from: 0 }];
  if (!$isTextNode(node)) return [];
  const from = node.is(start.getNode()) ? start.offset : 0;
  const to = node.is(end.getNode()) ? end.offset : node.getTextContentSize();
  if (from >= to) return [];
  return [{ node, words: $copyNode(node).setTextContent(node.getTextContent().slice(from, to)), from }];
}

function hasWords(node: LexicalNode): boolean {
  return node.getTextContent().trim() !== '';
}

/** How many characters of the line's text come before a node in it. */
function $offsetIn(line: ElementNode, inner: LexicalNode): number {
  let before = 0;
  for (let node = inner; !node.is(line); node = node.getParentOrThrow()) {
    for (const sibling of node.getPreviousSiblings()) before += sibling.getTextContentSize();
  }
  return before;
}
