import { placeQuotes } from '#shared/review/place-quotes.ts';
import type { CommentAnchor, QuoteAnchor } from '#shared/review/review.schema.ts';
import { bringIntoView } from '../../ui/bring-into-view.ts';
import { focusField } from '../app/focus-field.ts';
import { rangeIn, selectInText, shownText } from '../editor/index.ts';
import { blockOfThread } from './painted-blocks.ts';

/** Brings what a comment is about into sight: its words selected, its picture, its field. `false`: it isn't there. */
export function goToAnchor(
  { id, anchor }: { readonly id: string; readonly anchor: CommentAnchor },
  focus: (field: string) => void,
): boolean {
  if (anchor.kind === 'article') return focusField('headline');
  if (anchor.kind === 'field') {
    focus(anchor.name);
    return true;
  }
  if (anchor.kind === 'picture') {
    const picture = document.querySelector(`[data-field="body"] img[src*="${anchor.media}"]`);
    bringIntoView(picture, 'center');
    return picture !== null;
  }
  if (anchor.kind === 'block') {
    const block = blockOfThread(id);
    bringIntoView(block, 'center');
    return block !== null;
  }
  return selectQuote(anchor);
}

function selectQuote(anchor: QuoteAnchor): boolean {
  const text = document.querySelector<HTMLElement>('[data-field="body"] [contenteditable="true"]');
  const [range = null] = rangesOf([anchor], [...(text?.children ?? [])]);
  if (text === null || range === null) return false;
  bringIntoView(range.startContainer.parentElement, 'center');
  selectInText(text, range);
  return true;
}

/** The quoted words in the text as the window shows it; `null` for those that are not there. */
export function rangesOf(
  anchors: readonly QuoteAnchor[],
  blocks: readonly Element[],
): readonly (Range | null)[] {
  return placeQuotes(blocks.map(shownText), anchors).map((place) => {
    const block = place === null ? undefined : blocks[place.block];
    return place === null || block === undefined ? null : rangeIn(block, place.from, place.to);
  });
}
