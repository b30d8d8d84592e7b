import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';

/** One of the controls is Tab's stop: the one used last. The arrow keys, Home and End move between them. */
export function useRovingFocus(
  container: RefObject<HTMLElement | null>,
  leave: () => void,
): {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly focusCurrent: () => void;
} {
  const current = useRef(0);

  const controls = useCallback(
    () => [...(container.current?.querySelectorAll<HTMLElement>('button, select') ?? [])],
    [container],
  );
  const mark = useCallback(() => {
    for (const [index, control] of controls().entries())
      control.tabIndex = index === current.current ? 0 : -1;
  }, [controls]);
  const focusCurrent = useCallback(() => controls()[current.current]?.focus(), [controls]);
  useEffect(mark, [mark]);

  return {
    focusCurrent,
    onFocus: (event) => {
      if (!event.currentTarget.contains(event.target)) return;
      current.current = Math.max(0, controls().indexOf(event.target as HTMLElement));
      mark();
    },
    onKeyDown: (event) => {
      // A menu that was opened from here has keys of its own.
      if (!event.currentTarget.contains(event.target as Node)) return;
      if (event.key === 'Escape') leave();
      const all = controls();
      const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
      const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key];
      const next = { Home: 0, End: all.length - 1 }[event.key];
      const target =
        next ?? (step === undefined ? undefined : (current.current + step + all.length) % all.length);
      if (target === undefined) return;
      event.preventDefault();
      all[target]?.focus();
    },
  };
}
