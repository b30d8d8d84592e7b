import { type RefObject, useEffect, useRef } from 'react';
import { useArticleReview } from './review-context.tsx';

interface ChosenCard {
  readonly ref: RefObject<HTMLElement | null>;
  readonly isChosen: boolean;
  /** Says that the thread was chosen at its card: its words are painted strongly. */
  readonly choose: () => void;
}

/** A card of the review whose words can be chosen in the text: it comes into sight, and by the key gets the keyboard. */
export function useChosenCard(id: string): ChosenCard {
  const { chosen, choose } = useArticleReview();
  const ref = useRef<HTMLElement>(null);
  const how = chosen?.id === id ? chosen.card : null;
  useEffect(() => {
    if (how === null || how === 'here') return;
    ref.current?.scrollIntoView({ block: 'nearest' });
    if (how === 'focused') ref.current?.focus({ preventScroll: true });
    // Once: a card that is shown again later takes no keyboard from anybody.
    choose({ id, card: 'here' });
  }, [how, id, choose]);
  return { ref, isChosen: how !== null, choose: () => choose({ id, card: 'here' }) };
}
