import type { LexicalEditor } from 'lexical';
import type { Span } from '#shared/text/find.ts';
import { bringIntoView } from '../../../ui/bring-into-view.ts';
import type { TextLine } from './text-lines.ts';

export interface Match extends Span {
  readonly line: TextLine;
}

/** As many as anybody looks at: each is painted. The count beside the query is of all. */
const mostShown = 2000;
const [all, current] = ['galley-found', 'galley-found-current'] as const;

/** Marks matches without touching the text's elements (CSS Custom Highlight API). */
export function showMatches(editor: LexicalEditor, matches: readonly Match[], chosen: number): void {
  const from = Math.max(0, Math.min(chosen - mostShown / 2, matches.length - mostShown));
  const shown = matches.slice(from, from + mostShown);
  const rangesOf = (some: readonly Match[]): readonly StaticRange[] =>
    some.flatMap((match) => rangeOf(editor, match) ?? []);
  const one = matches[chosen];
  CSS.highlights.set(all, new Highlight(...rangesOf(shown.filter((match) => match !== one))));
  CSS.highlights.set(current, new Highlight(...rangesOf(one === undefined ? [] : [one])));
}

export function hideMatches(): void {
  CSS.highlights.delete(all);
  CSS.highlights.delete(current);
}

export function scrollToMatch(editor: LexicalEditor, match: Match): void {
  const range = rangeOf(editor, match);
  const element = range?.startContainer.parentElement;
  bringIntoView(element, 'center');
}

function rangeOf(editor: LexicalEditor, { line, start, end }: Match): StaticRange | null {
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
