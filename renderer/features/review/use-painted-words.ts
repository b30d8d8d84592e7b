import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { useMessages } from '../../messages/index.ts';
import { useLayout } from '../app/layout.tsx';
import { useCommand } from '../commands/commands.tsx';
import type { EditorHandle } from '../editor/index.ts';
import { useNotices } from '../notices/notices.tsx';
import { findWords, type PaintedWords, paintWords, threadsOf, wordsAt } from './painted-words.ts';
import { type ChosenThread, useArticleReview } from './review-context.tsx';

/** In milliseconds without a change of the text: words are looked for once the typing rests, never for each key. */
const rest = 350;
/** Until the text of an article that was just opened is there. */
const untilShown = 150;

/**
 * Paints the words that open comments are about, and those of claims, over the text and in none of its elements. A click
 * on them, or the command with the caret in them, opens the thread beside the text.
 */
export function usePaintedWords(editor: RefObject<EditorHandle | null>): void {
  const { loaded, chosen, choose } = useArticleReview();
  const { review: words } = useMessages();
  const { showInspector } = useLayout();
  const { say } = useNotices();
  const painted = useRef<readonly PaintedWords[]>([]);
  const review = loaded.state === 'ready' ? loaded.value.review : null;
  const current = chosen?.id ?? null;

  const open = (card: ChosenThread['card']): boolean => {
    const found = wordsAt(painted.current, getSelection());
    if (found === null) return false;
    showInspector('review');
    choose({ id: found.id, card });
    return true;
  };
  useCommand('article.openThread', () => {
    if (!open('focused')) say(words.noThread);
  });
  const openClicked = useEffectEvent(() => {
    // Whoever selects words wants the words.
    if (getSelection()?.isCollapsed === true && !open('shown') && chosen !== null) choose(null);
  });

  useEffect(() => {
    const threads = review === null ? [] : threadsOf(review);
    if (threads.length === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopPainting = (): void => {};
    let text: Element | null = null;
    const onClick = (): void => openClicked();
    const paintIn = (delay: number): void => {
      clearTimeout(timer);
      timer = setTimeout(paint, delay);
    };
    const changes = new MutationObserver(() => paintIn(rest));
    const paint = (): void => {
      const blocks = editor.current?.blocks() ?? [];
      const shown = blocks[0]?.parentElement ?? null;
      if (shown === null) {
        paintIn(untilShown);
        return;
      }
      if (text === null) {
        text = shown;
        changes.observe(text, { childList: true, characterData: true, subtree: true });
        text.addEventListener('click', onClick);
      }
      stopPainting();
      painted.current = findWords(threads, blocks);
      stopPainting = paintWords(painted.current, current);
    };
    paint();
    return () => {
      clearTimeout(timer);
      changes.disconnect();
      text?.removeEventListener('click', onClick);
      stopPainting();
      painted.current = [];
    };
  }, [review, editor, current]);
}
