import { ReactExtension } from '@lexical/react/ReactExtension';
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  configExtension,
  defineExtension,
  type ElementNode,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import { $isAtEnd, $isAtStart, $leaveBelow, $selectedPart } from '../carets.ts';
import { $moveOutAfter, keepPartsInside } from '../structure.ts';
import {
  $createPullQuoteAttributionNode,
  $isPullQuoteAttributionNode,
  PullQuoteAttributionNode,
} from './PullQuoteAttributionNode.ts';
import { $createPullQuoteNode, $isPullQuoteNode, PullQuoteNode } from './PullQuoteNode.ts';
import { PullQuoteNotes } from './PullQuoteNotes.tsx';
import { $createPullQuoteTextNode, $isPullQuoteTextNode, PullQuoteTextNode } from './PullQuoteTextNode.ts';
import { QuoteWatchExtension } from './quote-watch.ts';
import './pull-quote.css';
import { nodeViews } from '../node-views.tsx';
import { onDelete } from '../on-delete.ts';

/** A pull quote with both its parts. `words` are inline nodes for the quotation, `source` the sentence that they are from. */
export function $createPullQuote(words: readonly LexicalNode[] = [], source = ''): PullQuoteNode {
  return $createPullQuoteNode()
    .setSource(source)
    .append($createPullQuoteTextNode().append(...words), $createPullQuoteAttributionNode());
}

/** Turns a pull quote into ordinary paragraphs, one for each part that has words. */
export function $dissolvePullQuote(quote: PullQuoteNode): void {
  const paragraphs = quote
    .getChildren()
    .filter((part): part is PullQuoteTextNode | PullQuoteAttributionNode => !$isEmptyPart(part))
    .map((part) => $createParagraphNode().append(...part.getChildren()));
  const [first = $createParagraphNode(), ...rest] = paragraphs;
  quote.replace(first);
  let last: LexicalNode = first;
  for (const paragraph of rest) last = last.insertAfter(paragraph);
  first.selectStart();
}

export const PullQuoteExtension = defineExtension({
  name: 'galley/pull-quote',
  nodes: () => [PullQuoteNode, PullQuoteTextNode, PullQuoteAttributionNode],
  dependencies: [
    QuoteWatchExtension,
    configExtension(ReactExtension, { decorators: [nodeViews(PullQuoteNode, PullQuoteNotes)] }),
  ],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $goOn, COMMAND_PRIORITY_LOW),
      onDelete(editor, $deleteAtEdge),
      editor.registerNodeTransform(PullQuoteNode, $keepTwoParts),
      keepPartsInside(editor, PullQuoteTextNode, $isPullQuoteNode),
      keepPartsInside(editor, PullQuoteAttributionNode, $isPullQuoteNode),
    ),
});

/** Enter: from the quotation to its speaker, from there to the paragraph below. */
function $goOn(): boolean {
  const selection = $getSelection();
  const part = $selectedPart(selection);
  const quote = part?.getParent();
  if (!$isRangeSelection(selection) || !$isPullQuoteNode(quote)) return false;
  if ($isPullQuoteTextNode(part)) quote.getLastChild<ElementNode>()?.selectEnd();
  else $leaveBelow(quote);
  return true;
}

function $deleteAtEdge(isBackward: boolean): boolean {
  const selection = $getSelection();
  const part = $selectedPart(selection);
  const quote = part?.getParent();
  if (!$isRangeSelection(selection) || part === null || !$isPullQuoteNode(quote)) return false;
  if (isBackward && $isAtStart(selection, part)) {
    if ($isPullQuoteAttributionNode(part)) quote.getFirstChild<ElementNode>()?.selectEnd();
    else $dissolvePullQuote(quote);
    return true;
  }
  if (!isBackward && $isAtEnd(selection, part)) {
    if ($isPullQuoteTextNode(part)) quote.getLastChild<ElementNode>()?.selectStart();
    return true;
  }
  return false;
}

/** Whatever pasting, dropping or deleting across the edge leaves: one text, one attribution, the rest moves out below. */
function $keepTwoParts(quote: PullQuoteNode): void {
  const [text, ...otherTexts] = quote.getChildren().filter($isPullQuoteTextNode);
  const [attribution, ...otherAttributions] = quote.getChildren().filter($isPullQuoteAttributionNode);
  const others = quote
    .getChildren()
    .filter((child) => !$isPullQuoteTextNode(child) && !$isPullQuoteAttributionNode(child));
  $moveOutAfter(quote, [...otherTexts, ...otherAttributions, ...others]);
  if (attribution === undefined) quote.append($createPullQuoteAttributionNode());
  if (text === undefined) quote.splice(0, 0, [$createPullQuoteTextNode()]);
  else if (text.getPreviousSibling() !== null) quote.splice(0, 0, [text]);
}

function $isEmptyPart(part: LexicalNode): boolean {
  return part.getTextContent().trim() === '';
}
