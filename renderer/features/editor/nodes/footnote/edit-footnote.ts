import { $isListItemNode } from '@lexical/list';
import { $isQuoteNode } from '@lexical/rich-text';
import {
  $createRangeSelection,
  $createTextNode,
  $findMatchingParent,
  $getEditor,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type BaseSelection,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { footnoteBrackets } from '#shared/body/nodes/footnote/footnote.schema.ts';
import { $say } from '../../voice/said.ts';
import { $isAtEnd, $isAtStart } from '../carets.ts';
import { $createFootnoteNode, $isFootnoteNode, type FootnoteNode } from './FootnoteNode.ts';

export function $footnoteAt(selection: RangeSelection): FootnoteNode | null {
  return $findMatchingParent(selection.anchor.getNode(), $isFootnoteNode);
}

/** Only running text has notes, and no note has one. */
export function $mayHaveFootnote(selection: RangeSelection): boolean {
  const block = $findMatchingParent(
    $endOf(selection).getNode(),
    (each) => $isElementNode(each) && !each.isInline(),
  );
  return $holdsFootnotes(block) && $footnoteAt(selection) === null;
}

/** A note behind the selected words; the caret goes on behind it. */
export function $insertFootnote(words: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !$mayHaveFootnote(selection)) return;
  const end = $endOf(selection);
  const [at, offset] = [end.getNode(), end.offset];
  const note = $createFootnoteNode().append($createTextNode(words));
  if ($isElementNode(at)) at.splice(offset, 0, [note]);
  else if (offset === 0) at.insertBefore(note);
  else at.splitText(offset)[0]?.insertAfter(note);
  $leaveFootnote(note, false);
  $say({ is: 'footnote-added' });
}

function $endOf(selection: RangeSelection): PointType {
  return selection.isBackward() ? selection.anchor : selection.focus;
}

/** The caret goes into the line, before the note or behind it. */
export function $leaveFootnote(note: FootnoteNode, before: boolean): void {
  const selection = $createRangeSelection();
  $setBeside(selection.anchor, note, before);
  $setBeside(selection.focus, note, before);
  $setSelection(selection);
}

/** Puts an end of a selection into the line, before the note or behind it. */
export function $setBeside(point: PointType, note: FootnoteNode, before: boolean): void {
  const neighbour = before ? note.getPreviousSibling() : note.getNextSibling();
  if ($isTextNode(neighbour))
    point.set(neighbour.getKey(), before ? neighbour.getTextContentSize() : 0, 'text');
  else point.set(note.getParentOrThrow().getKey(), note.getIndexWithinParent() + (before ? 0 : 1), 'element');
}

/**
 * The end of a line and the arrows up and down lead into a closed note's letters, which nobody sees. At their end the caret goes
 * behind the note, at their start before it; from among them to the side where it wasn't `before`.
 */
export function $passFootnote(note: FootnoteNode, before: BaseSelection | null): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const wasBehind = $isRangeSelection(before) && $isBehind(before.anchor, note);
  $leaveFootnote(note, $isAtStart(selection, note) || (wasBehind && !$isAtEnd(selection, note)));
}

function $isBehind({ key, offset }: PointType, note: FootnoteNode): boolean {
  const node = $getNodeByKey(key);
  if (node === null) return false;
  const child = $isElementNode(node) && node.isParentOf(note) ? node.getChildAtIndex(offset) : node;
  return child === null || (!child.isParentOf(note) && note.isBefore(child));
}

/**
 * The caret goes behind the note's words: before them Lexical takes it for one in the line. The note opens at once, since the
 * browser puts no caret into letters without a size.
 */
export function $enterFootnote(note: FootnoteNode): void {
  $getEditor().getElementByKey(note.getKey())?.setAttribute('data-open', '');
  note.selectEnd();
}

/** The note that the caret stands beside, in the line. */
export function $footnoteBeside(selection: RangeSelection, before: boolean): FootnoteNode | null {
  if (!selection.isCollapsed()) return null;
  const { anchor } = selection;
  const node = anchor.getNode();
  let beside: LexicalNode | null = null;
  if ($isElementNode(node)) beside = node.getChildAtIndex(before ? anchor.offset - 1 : anchor.offset);
  else if (anchor.offset === (before ? 0 : node.getTextContentSize()))
    beside = before ? node.getPreviousSibling() : node.getNextSibling();
  return $isFootnoteNode(beside) ? beside : null;
}

/** Whatever pasting, linking and a change of style leave: a note stands in running text itself, or its words in brackets. */
export function $keepInProse(note: FootnoteNode): void {
  const parent = note.getParent();
  if (parent === null || $holdsFootnotes(parent)) return;
  if (parent.isInline() && !$isFootnoteNode(parent)) {
    parent.insertAfter(note);
    return;
  }
  const [open, close] = footnoteBrackets;
  const words = note.getChildren();
  if (words.length > 0)
    for (const node of [$createTextNode(open), ...words, $createTextNode(close)]) note.insertBefore(node);
  note.remove();
}

function $holdsFootnotes(block: LexicalNode | null): boolean {
  return $isParagraphNode(block) || $isQuoteNode(block) || $isListItemNode(block);
}
