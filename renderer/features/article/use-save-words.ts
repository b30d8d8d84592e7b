import { useCallback, useEffect, useRef, useState } from 'react';

export type SaveWords =
  | { readonly is: 'saved' | 'waiting' | 'recorded' }
  | { readonly is: 'failed'; readonly message: string };

/** Nothing has changed since the article was opened. */
export const untouched: SaveWords = { is: 'saved' };

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
