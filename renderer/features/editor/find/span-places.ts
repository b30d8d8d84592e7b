import { $getNodeByKey, $isTextNode, $setSelection, type LexicalEditor } from 'lexical';
import type { Span } from '#shared/text/find.ts';
import type { TextLine } from './text-lines.ts';

/** Selects a span of a line, from its first character to its last. */
export function $selectSpan(line: TextLine, { start, end }: Span): void {
  const first = line.pieces.find((piece) => piece.start <= start && start < piece.end);
  const last = line.pieces.find((piece) => piece.start < end && end <= piece.end);
  const [from, to] = [$getNodeByKey(first?.key ?? ''), $getNodeByKey(last?.key ?? '')];
  if (!$isTextNode(from) || !$isTextNode(to) || first === undefined || last === undefined) return;
  const selection = from.select(start - first.start, start - first.start);
  selection.focus.set(to.getKey(), end - last.start, 'text');
  $setSelection(selection);
}

/** Where a span of a line is in the window; `null` where it isn't shown as one piece of text. */
export function rangeOfSpan(editor: LexicalEditor, line: TextLine, { start, end }: Span): StaticRange | null {
  const from = pointOf(editor, line, start, false);
  const to = pointOf(editor, line, end, true);
  if (from === null || to === null) return null;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

function pointOf(
  editor: LexicalEditor,
  { pieces }: TextLine,
  place: number,
  isEnd: boolean,
): { readonly node: Node; readonly offset: number } | null {
  const piece = isEnd
    ? pieces.find(({ start, end }) => start < place && place <= end)
    : pieces.find(({ start, end }) => start <= place && place < end);
  const element = piece?.isText ? editor.getElementByKey(piece.key) : null;
  if (piece === undefined || element === null) return null;
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  return text !== null && place - piece.start <= (text.textContent ?? '').length
    ? { node: text, offset: place - piece.start }
    : null;
}
