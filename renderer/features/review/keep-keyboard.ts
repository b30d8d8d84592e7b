import { keepKeyboardNear } from '../../ui/keep-keyboard-near.ts';

/** When a card goes with the keyboard in it, the next card gets that, else the one before, else the field for a new comment. */
export function keepKeyboardNearCard(card: HTMLElement | null): void {
  const cards = card?.closest('[data-field]')?.querySelectorAll<HTMLElement>('.review-comment');
  keepKeyboardNear(card, cards ?? [], () => fieldIn(document, 'review.comment'));
}

/** The field of this name, for the keyboard after its words were sent: its button can't have it then. */
export function fieldIn(part: ParentNode | null, name: string): HTMLElement | null {
  return part?.querySelector<HTMLElement>(`[data-field="${name}"] textarea`) ?? null;
}
