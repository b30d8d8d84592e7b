import { useEffect } from 'react';
import { announce } from '../../../ui/announce.ts';
import type { FindState } from './find-store.ts';
import type { Match } from './show-matches.ts';

/** In ms without a key: what is found of a word that is still typed nobody wants to hear. */
const rest = 400;
/** How many letters beside a match are read with it, about. */
const beside = 30;

/** Reads the match that is shown, with the words around it: the keyboard stays in the bar, and no screen reader sees the text move. */
export function useSaidMatch({ matches, current, steps }: FindState, counted: string): void {
  const match = matches[current];
  const words = match === undefined ? counted : `${counted}: ${inItsWords(match)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the only match is read again as it is gone to again
  useEffect(() => {
    const timer = setTimeout(() => announce(words), rest);
    return () => clearTimeout(timer);
  }, [words, steps]);
}

function inItsWords({ line: { text }, start, end }: Match): string {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const head = before.length <= beside ? before : `…${before.slice(-beside).replace(/^\S*\s/u, '')}`;
  const tail = after.length <= beside ? after : `${after.slice(0, beside).replace(/\s\S*$/u, '')}…`;
  return head + text.slice(start, end) + tail;
}
