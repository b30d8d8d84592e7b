import { type RefObject, useEffect } from 'react';
import { scrollerOf } from './scroller-of.ts';

/** Tells what scrolls how high the bars are that stay at its top (`--editor-bars`): they have a row or four. */
export function useBarsHeight(bars: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = bars.current;
    const scroller = element === null ? null : scrollerOf(element);
    if (element === null || scroller === null) return;
    const watching = new ResizeObserver(() =>
      scroller.style.setProperty('--editor-bars', `${element.offsetHeight}px`),
    );
    watching.observe(element);
    return () => watching.disconnect();
  }, [bars]);
}
