import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import type { Review } from '#shared/review/review.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { useLayout } from '../app/layout.tsx';
import { useCommand } from '../commands/commands.tsx';
import type { EditorHandle } from '../editor/index.ts';
import { useNotices } from '../notices/notices.tsx';
import { findThreadBlocks, markBlocks, type ThreadBlock } from './painted-blocks.ts';
import { findWords, type PaintedWords, paintWords, threadsOf, wordsAt } from './painted-words.ts';
import { type ChosenThread, useArticleReview } from './review-context.tsx';

/** In milliseconds without a change of the text: words are looked for once the typing rests, never for each key. */
const rest = 350;
/** Until the text of an article that was just opened is there. */
const untilShown = 150;

/**
 * Paints the words that open comments are about, and those of claims, over the text and in none of its elements; blocks and
 * pictures get an edge. A click on them, or the command with the caret in them, opens the thread beside the text.
 */
export function usePaintedWords(editor: RefObject<EditorHandle | null>): void {
  const { loaded, chosen, choose } = useArticleReview();
  const {
    review: words,
    editor: { voice },
  } = useMessages();
  const { showInspector } = useLayout();
  const { say } = useNotices();
  const painted = useRef<Painted>(nothing);
  const review = loaded.state === 'ready' ? loaded.value.review : null;
  const current = chosen?.id ?? null;

  const open = (id: string | undefined, card: ChosenThread['card']): boolean => {
    if (id === undefined) return false;
    showInspector('review');
    choose({ id, card });
    return true;
  };
  useCommand('article.openThread', () => {
    const whole = editor.current?.blocks()[editor.current.wholeBlock() ?? -1];
    const id = wordsAt(painted.current.words, getSelection())?.id ?? threadIn(painted.current.blocks, whole);
    if (!open(id, 'focused')) say(words.noThread);
  });
  const openClicked = useEffectEvent(({ target }: Event) => {
    const { words: found, blocks } = painted.current;
    // Whoever selects words wants the words.
    const id = getSelection()?.isCollapsed === true ? wordsAt(found, getSelection())?.id : undefined;
    const isOpened = open(id ?? threadIn(blocks, target instanceof Node ? target : undefined), 'shown');
    if (!isOpened && chosen !== null && getSelection()?.isCollapsed === true) choose(null);
  });
  /** Over what was found last, so that another choice looks for nothing. */
  const paint = useEffectEvent(() => {
    const { words: found, blocks } = painted.current;
    painted.current.stop();
    const stops = [paintWords(found, current, voice.painted), markBlocks(blocks, current)];
    const stop = (): void => {
      for (const one of stops) one();
    };
    painted.current = { words: found, blocks, stop };
  });

  useEffect(() => {
    if (review === null || !isPainted(review)) return;
    const threads = threadsOf(review);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let text: Element | null = null;
    const onClick = (event: Event): void => openClicked(event);
    const findIn = (delay: number): void => {
      clearTimeout(timer);
      timer = setTimeout(find, delay);
    };
    const changes = new MutationObserver(() => findIn(rest));
    const find = (): void => {
      const handle = editor.current;
      const blocks = handle?.blocks() ?? [];
      const shown = blocks[0]?.parentElement ?? null;
      if (handle === null || shown === null) {
        findIn(untilShown);
        return;
      }
      if (text === null) {
        text = shown;
        changes.observe(text, { childList: true, characterData: true, subtree: true });
        text.addEventListener('click', onClick);
      }
      painted.current.stop();
      painted.current = {
        ...nothing,
        words: findWords(threads, blocks),
        blocks: findThreadBlocks(review, blocks, handle.body),
      };
      paint();
    };
    find();
    return () => {
      clearTimeout(timer);
      changes.disconnect();
      text?.removeEventListener('click', onClick);
      painted.current.stop();
      painted.current = nothing;
    };
  }, [review, editor]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: painted anew for each choice
  useEffect(() => paint(), [current]);
}

interface Painted {
  readonly words: readonly PaintedWords[];
  readonly blocks: readonly ThreadBlock[];
  readonly stop: () => void;
}

const nothing: Painted = { words: [], blocks: [], stop: () => {} };

function isPainted({ comments, claims }: Review): boolean {
  return claims.length > 0 || comments.some(({ anchor }) => !['article', 'field'].includes(anchor.kind));
}

/** The open thread of the block that a node is in. */
function threadIn(blocks: readonly ThreadBlock[], node: Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  return blocks.find(({ block, isOpen }) => isOpen && block.contains(node))?.id;
}
