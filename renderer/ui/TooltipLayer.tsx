import { type ReactNode, useEffect, useRef, useState } from 'react';
import './tooltip.css';

/** Names an icon for those who see; the control itself carries the accessible name. Spread on the control. */
export function tooltip(
  text: string,
  keys?: string,
): { 'data-tip': string; 'data-tip-keys': string | undefined } {
  return { 'data-tip': text, 'data-tip-keys': keys };
}

interface Shown {
  readonly target: HTMLElement;
  readonly text: string;
  readonly keys: string | null;
}

const delay = 550;
/** Pointing from one control to the next shows the next tooltip at once. */
const memory = 400;
const distance = 6;

/**
 * The one tooltip of the window, for every control with `tooltip()`. A manual popover, so that it shows above dialogs
 * too, and takes no key away from anybody.
 */
export function TooltipLayer(): ReactNode {
  const [shown, setShown] = useState<Shown | null>(null);
  const element = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    let timer: ReturnType<typeof setTimeout>;
    let hiddenAt = 0;
    let current: HTMLElement | null = null;

    const hide = (): void => {
      clearTimeout(timer);
      if (current !== null) hiddenAt = performance.now();
      current = null;
      setShown(null);
    };
    const show = (target: HTMLElement, wait: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        current = target;
        const { tip = '', tipKeys } = target.dataset;
        setShown({ target, text: tip, keys: tipKeys ?? null });
      }, wait);
    };
    const over = (event: Event): void => {
      const target = targetOf(event);
      if (target === current && target !== null) return;
      hide();
      if (target !== null) show(target, performance.now() - hiddenAt < memory ? 0 : delay);
    };
    const focus = (event: Event): void => {
      const target = targetOf(event);
      if (target?.matches(':focus-visible') === true) show(target, delay);
    };

    addEventListener('pointerover', over, { signal });
    addEventListener('focusin', focus, { signal });
    for (const name of ['focusout', 'pointerdown', 'keydown', 'wheel', 'blur']) {
      addEventListener(name, hide, { signal, passive: true });
    }
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, []);

  useEffect(() => {
    const tip = element.current;
    if (tip === null || shown === null || !shown.target.isConnected) return;
    tip.showPopover();
    place(tip, shown.target.getBoundingClientRect());
    return () => tip.hidePopover();
  }, [shown]);

  return (
    <div ref={element} className="tooltip" popover="manual" aria-hidden>
      {shown?.text}
      {shown !== null && shown.keys !== null && <kbd>{shown.keys}</kbd>}
    </div>
  );
}

function targetOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tip]') : null;
}

/** Below the control, above where there is no room; never outside the window. */
function place(tip: HTMLElement, target: DOMRect): void {
  const { width, height } = tip.getBoundingClientRect();
  const left = target.left + target.width / 2 - width / 2;
  const isLow = target.bottom + distance + height > innerHeight;
  tip.style.left = `${Math.max(distance, Math.min(innerWidth - width - distance, left))}px`;
  tip.style.top = `${isLow ? target.top - distance - height : target.bottom + distance}px`;
}
