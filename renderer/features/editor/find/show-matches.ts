import type { LexicalEditor } from 'lexical';
import type { Span } from '#shared/text/find.ts';
import { bringIntoView } from '../../../ui/bring-into-view.ts';
import { rangeOfSpan } from './span-places.ts';
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
    some.flatMap((match) => rangeOfSpan(editor, match.line, match) ?? []);
  const one = matches[chosen];
  CSS.highlights.set(all, new Highlight(...rangesOf(shown.filter((match) => match !== one))));
  CSS.highlights.set(current, new Highlight(...rangesOf(one === undefined ? [] : [one])));
}

export function hideMatches(): void {
  CSS.highlights.delete(all);
  CSS.highlights.delete(current);
}

export function scrollToMatch(editor: LexicalEditor, match: Match): void {
  const range = rangeOfSpan(editor, match.line, match);
  const element = range?.startContainer.parentElement;
  bringIntoView(element, 'center');
}
