import { useEffect, useRef } from 'react';
import { announce } from './announce.ts';

/** In ms. A screen reader is through with the letters then; sooner it would be cut off by the next one. */
const rests = 800;

/**
 * Says to a screen reader what a search or a filter has found, once the keyboard rests. `asked`: all that narrows the list, in any form;
 * `found`: the words to say, `null` while it isn't known. What comes without being asked for, a list as it opens or one that changes by
 * itself, isn't said.
 */
export function useSayFound(asked: string, found: string | null): void {
  const answered = useRef(asked);
  useEffect(() => {
    if (asked === answered.current || found === null) return;
    const timer = setTimeout(() => {
      answered.current = asked;
      announce(found);
    }, rests);
    return () => clearTimeout(timer);
  }, [asked, found]);
}
