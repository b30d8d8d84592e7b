import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Suggestion } from '#shared/suggestions/list-suggestions.ts';
import { isShownDeleted } from './deleted-words.ts';

/** Keeps the text where it is read while `bar` comes over it or goes. */
export function useSteadyText(bar: RefObject<HTMLElement | null>, isShown: boolean): void {
  const before = useRef<number | null>(null);
  useLayoutEffect(() => {
    const now = isShown ? (bar.current?.offsetHeight ?? 0) : 0;
    const by = now - (before.current ?? now);
    before.current = now;
    const sheet = bar.current?.closest('.article') ?? document;
    if (by !== 0) sheet.querySelector('.sheet:not([hidden])')?.scrollBy({ top: by, behavior: 'instant' });
  }, [bar, isShown]);
}

/**
 * Opens room between the lines for the words that were taken out, once there are any: until then the lines stay as the
 * writer knows them, and from then on they stay apart, so that deciding moves nothing. The line of the caret stays in place.
 *
 * @param shown The suggestions where their words are shown in the text, else `null`.
 */
export function useRoomForDeleted(
  article: RefObject<HTMLElement | null>,
  shown: readonly Suggestion[] | null,
): void {
  const isShown = shown !== null;
  const hasDeleted = shown?.some(isShownDeleted) ?? false;
  useEffect(() => {
    const element = article.current;
    if (element === null) return;
    const isWide = 'room' in element.dataset;
    if (isShown ? isWide || !hasDeleted : !isWide) return;
    keepCaret(element, () => element.toggleAttribute('data-room', isShown));
  }, [article, isShown, hasDeleted]);
}

/** Without a caret in the text the browser keeps what is at the top. */
function keepCaret(article: HTMLElement, change: () => void): void {
  const text = article.querySelector('.article-text');
  const top = (): number | null => {
    const selection = getSelection();
    if (selection === null || selection.rangeCount === 0 || !text?.contains(selection.focusNode)) return null;
    const range = document.createRange();
    range.setStart(selection.focusNode as Node, selection.focusOffset);
    const box = range.getClientRects()[0] ?? selection.focusNode?.parentElement?.getBoundingClientRect();
    return box === undefined ? null : box.top + box.height / 2;
  };
  const before = top();
  change();
  const after = top();
  if (before === null || after === null) return;
  text?.closest('.sheet')?.scrollBy({ top: after - before, behavior: 'instant' });
}
