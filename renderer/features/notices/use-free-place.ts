import { type RefObject, useEffect, useState } from 'react';
import { isTextControl } from '../../ui/text-control.ts';

type NoticePlace = 'below' | 'above';

/** In CSS pixels: between the notices and the edges of the window (notices.css), and around what is worked on. */
const edges = { below: 40, above: 52 };
const margin = 8;

/**
 * At the lower edge of the window, or at the upper one where that is worked on: they would lie on the caret's line, or on what
 * was just opened there. They don't go back: who reads them would have to follow.
 */
export function useFreePlace(list: RefObject<HTMLElement | null>, isShown: boolean): NoticePlace {
  const [place, setPlace] = useState<NoticePlace>('below');
  useEffect(() => {
    if (!isShown) {
      setPlace('below');
      return;
    }
    let request = 0;
    const look = (): void => {
      request = 0;
      const element = list.current;
      if (element === null) return;
      setPlace((now) => {
        const other = now === 'below' ? 'above' : 'below';
        const works = placesOfWork();
        const isCovered = (where: NoticePlace): boolean => covers(element, where, works);
        return isCovered(now) && !isCovered(other) ? other : now;
      });
    };
    const later = (): void => {
      request ||= requestAnimationFrame(look);
    };
    later();
    // What opens isn't there yet as it is asked for.
    const watching = new MutationObserver(later);
    watching.observe(document.body, { childList: true });
    const events = ['focusin', 'input', 'resize'];
    for (const name of events) addEventListener(name, later);
    document.addEventListener('selectionchange', later);
    return () => {
      cancelAnimationFrame(request);
      watching.disconnect();
      for (const name of events) removeEventListener(name, later);
      document.removeEventListener('selectionchange', later);
    };
  }, [list, isShown]);
  return place;
}

/** The caret's line or the field with the keyboard, and what is open beside it. */
function placesOfWork(): readonly DOMRect[] {
  const active = document.activeElement;
  const open = [...document.querySelectorAll('.popover, .menu')].map((one) => one.getBoundingClientRect());
  if (!(active instanceof HTMLElement)) return open;
  if (isTextControl(active)) return [...open, active.getBoundingClientRect()];
  const selection = active.isContentEditable ? getSelection() : null;
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const rect = range?.getBoundingClientRect();
  if (range === null || rect === undefined) return open;
  const { startContainer: node } = range;
  const line = rect.height > 0 ? rect : node instanceof Element ? node.getBoundingClientRect() : rect;
  return [...open, line];
}

function covers(list: HTMLElement, place: NoticePlace, works: readonly DOMRect[]): boolean {
  const boxes = [...list.children].map((notice) => notice.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left)) - margin;
  const right = Math.max(...boxes.map((box) => box.right)) + margin;
  const height = list.offsetHeight;
  const top = (place === 'below' ? innerHeight - edges.below - height : edges.above) - margin;
  const bottom = top + height + 2 * margin;
  return works.some(
    (work) => work.left < right && left < work.right && work.top < bottom && top < work.bottom,
  );
}
