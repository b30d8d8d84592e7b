import { type ReactNode, useEffect, useRef, useState } from 'react';
import { placeTip } from './place-tip.ts';
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
    place(tip, shown.target);
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

function place(tip: HTMLElement, target: HTMLElement): void {
  const others = [...(target.parentElement?.querySelectorAll('[data-tip]') ?? [])]
    .filter((other) => other !== target && !target.contains(other))
    .map((other) => other.getBoundingClientRect());
  const view = { width: innerWidth, height: innerHeight };
  const { left, top } = placeTip(target.getBoundingClientRect(), tip.getBoundingClientRect(), view, others);
  tip.style.left = `${left}px`;
  tip.style.top = `${top}px`;
}
