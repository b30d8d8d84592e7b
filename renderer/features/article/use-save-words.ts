import { useCallback, useEffect, useRef, useState } from 'react';
import type { SaveState } from '#shared/ipc/articles.contract.ts';
import type { AutosaveState } from '../editor/autosave.ts';

export type SaveWords =
  | { readonly is: 'saved' | 'waiting' | 'recorded' }
  | {
      readonly is: 'failed';
      readonly message: string;
      /** What isn't where it was any more, where that is the reason. */
      readonly gone: NonNullable<SaveState['gone']> | null;
    };

/** Nothing has changed since the article was opened. */
export const untouched: SaveWords = { is: 'saved' };

/** What an autosave says, in the window's words. Recorded with a message: on disk, but not in the newsroom's folder. */
export function saveWordsOf(
  state: AutosaveState,
  message: string | null,
  gone: SaveState['gone'] = null,
): SaveWords {
  if (state === 'failed' || message !== null) return { is: 'failed', message: message ?? '', gone };
  return { is: state === 'idle' ? 'saved' : state };
}

/** In milliseconds, from the last change to the words that it is kept. */
const rest = 500;

/**
 * What the window says of saving. While somebody types it goes on saying that it saves: words that change several times a
 * second tell nobody anything, and with each of them React goes through the whole text, to hold the selection. What
 * fails is said at once.
 */
export function useSaveWords(): readonly [SaveWords, (next: SaveWords) => void] {
  const [words, setWords] = useState(untouched);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback((next: SaveWords) => {
    clearTimeout(timer.current);
    if (next.is === 'failed') setWords(next);
    else if (next.is === 'waiting') setWords((before) => (before.is === 'waiting' ? before : next));
    else timer.current = setTimeout(() => setWords(next), rest);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return [words, show];
}
