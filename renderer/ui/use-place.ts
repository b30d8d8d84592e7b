import { type RefObject, useLayoutEffect } from 'react';
import { type Box, type PlaceLimits, type PlaceOptions, placeBeside } from './place-beside.ts';

/** Keeps an element with a fixed position beside a box, also while the page scrolls. `box` and `limits` are asked again each time. */
export function usePlace(
  element: RefObject<HTMLElement | null>,
  box: () => Box | null,
  options: PlaceOptions,
  limits: () => PlaceLimits = () => ({}),
): void {
  useLayoutEffect(() => {
    const place = (): void => {
      const [at, shown] = [box(), element.current];
      if (at === null || shown === null) return;
      const size = { width: shown.offsetWidth, height: shown.offsetHeight };
      const view = { width: innerWidth, height: innerHeight };
      const { left, top } = placeBeside(at, size, view, { ...options, ...limits() });
      // Scrolled away with what it belongs to.
      shown.style.visibility = at.top + at.height < 0 || at.top > innerHeight ? 'hidden' : '';
      shown.style.left = `${left}px`;
      shown.style.top = `${top}px`;
    };
    place();
    const watched = ['scroll', 'resize'] as const;
    for (const name of watched) addEventListener(name, place, { capture: true, passive: true });
    return () => {
      for (const name of watched) removeEventListener(name, place, { capture: true });
    };
  });
}
