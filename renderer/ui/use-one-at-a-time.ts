import { useRef } from 'react';

/** Does it once, however often it is asked for while it is under way: nothing is sent twice by a key that is held. */
export function useOneAtATime(work: () => Promise<void>): () => Promise<void> {
  const running = useRef<Promise<void> | null>(null);
  return () => {
    running.current ??= work().finally(() => {
      running.current = null;
    });
    return running.current;
  };
}
