import { locateQuote } from '#shared/review/locate-quote.ts';
import type { CommentAnchor, QuoteAnchor } from '#shared/review/review.schema.ts';
import { focusField } from '../app/focus-field.ts';
import { rangeIn } from '../editor/index.ts';

/** Brings what a comment is about into sight: its words selected, its picture, its field. `false`: it isn't there. */
export function goToAnchor(anchor: CommentAnchor, focus: (field: string) => void): boolean {
  if (anchor.kind === 'article') return focusField('headline');
  if (anchor.kind === 'field') {
    focus(anchor.name);
    return true;
  }
  if (anchor.kind === 'picture') {
    const picture = document.querySelector(`[data-field="body"] img[src*="${anchor.media}"]`);
    picture?.scrollIntoView({ block: 'center' });
    return picture !== null;
  }
  return selectQuote(anchor);
}

function selectQuote(anchor: QuoteAnchor): boolean {
  const text = document.querySelector<HTMLElement>('[data-field="body"] [contenteditable="true"]');
  const blocks = [...(text?.children ?? [])];
  const whole = blocks.map((block) => block.textContent).join('\n');
  let start = locateQuote(whole, anchor);
  if (start === null) return false;
  const found = blocks.find((block) => {
    if ((start ?? 0) < block.textContent.length) return true;
    start = (start ?? 0) - block.textContent.length - 1;
    return false;
  });
  const range = found === undefined ? null : rangeIn(found, start, start + anchor.quote.length);
  if (range === null || found === undefined) return false;
  found.scrollIntoView({ block: 'center' });
  text?.focus({ preventScroll: true });
  getSelection()?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
  return true;
}
