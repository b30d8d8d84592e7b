import { useEffect, useEffectEvent, useRef } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { isKeyboardNowhere, watchPage } from '../../ui/watch-page.ts';
import { type CaretPlace, caretPlace, goToCaret } from '../editor/index.ts';
import { useNavigation } from './navigation.tsx';

/** In milliseconds: for how long a view may be on its way. */
const patience = 3000;

/**
 * A view that comes by a key takes the keyboard, which nothing has any more: an article has it in its text where the caret was when
 * one left, other views at their heading.
 */
export function useViewKeyboard(): void {
  const { place, guard } = useNavigation();
  const { view } = place;
  const article = place.view === 'articles' ? place.article : null;
  const before = useRef(view);
  const carets = useRef(new Map<ArticleId, CaretPlace>());

  useEffect(
    () =>
      guard(async () => {
        const caret = article === null ? null : caretPlace();
        if (article !== null && caret !== null) carets.current.set(article, caret);
        return true;
      }),
    [guard, article],
  );

  const give = useEffectEvent((): boolean => {
    if (article === null) return focusHeading('.frame-main h1');
    return giveArticle(carets.current.get(article) ?? null);
  });

  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    return whenViewComes(give);
  }, [view]);
}

/** The keyboard to the article that comes, where the caret was in its text. */
export function giveKeyboardToArticle(caret: CaretPlace | null): void {
  whenViewComes(() => giveArticle(caret));
}

/** `give` is asked until it says that it has. Somebody who has gone on already isn't called back. */
function whenViewComes(give: () => boolean): () => void {
  const isGiven = (): boolean =>
    document.querySelector('dialog[open]') === null && (!isKeyboardNowhere() || give());
  return watchPage(isGiven, patience);
}

function giveArticle(caret: CaretPlace | null): boolean {
  if (document.querySelector('.article-middle') === null) return false;
  return (caret !== null && goToCaret(caret)) || focusHeading('.article-middle h1');
}

function focusHeading(selector: string): boolean {
  const heading = document.querySelector<HTMLElement>(selector);
  if (heading === null) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
