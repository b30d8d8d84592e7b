import { whenKeyboardIsLost } from '../../ui/when-keyboard-is-lost.ts';

/** When a card goes with the keyboard in it, the next card gets that, else the one before, else the field for a new comment. */
export function keepKeyboardNear(card: HTMLElement | null): void {
  const group = card?.closest('[data-field]');
  const cards = [...(group?.querySelectorAll<HTMLElement>('.review-comment') ?? [])];
  const at = card === null ? -1 : cards.indexOf(card);
  const near = [...cards.slice(at + 1), ...cards.slice(0, Math.max(0, at)).toReversed()];
  whenKeyboardIsLost(() => {
    const next = near.find((one) => one.isConnected);
    (next ?? fieldIn(document, 'review.comment'))?.focus();
  });
}

/** The field of this name, for the keyboard after its words were sent: its button can't have it then. */
export function fieldIn(part: ParentNode | null, name: string): HTMLElement | null {
  return part?.querySelector<HTMLElement>(`[data-field="${name}"] textarea`) ?? null;
}
