import { useEffect, useRef } from 'react';
import { announce } from './announce.ts';

/** In ms. Whoever refuses a form leads to its first field, which is read with what is wrong there. */
const settles = 150;

/** What had the keyboard, with all that is around it. */
const left = new WeakSet<Element>();

function noteLeft({ target }: Event): void {
  for (let at = target instanceof Element ? target : null; at !== null; at = at.parentElement) left.add(at);
}

/**
 * Says to a screen reader once what is wrong with a field, as it turns out: where somebody writes in it, has left it, or sends the form it
 * is in. Afterwards it is read with the field that it describes, so it isn't said of what was wrong before. `id`: of the element that says it.
 */
export function useSaidFault(id: string, error: string | null): void {
  const before = useRef(error);
  // The same function for every field is one listener.
  useEffect(() => addEventListener('focusout', noteLeft), []);
  useEffect(() => {
    const isNew = error !== null && error !== before.current;
    before.current = error;
    if (!isNew) return;
    const at = document.activeElement;
    const timer = setTimeout(() => {
      const field = document.querySelector(`[aria-describedby~="${CSS.escape(id)}"]`);
      const now = document.activeElement;
      const isReadNow = now !== at && field !== null && field.contains(now);
      const form = document.getElementById(id)?.closest('form, dialog') ?? field;
      const isWorkedOn = form?.contains(now) === true || (field !== null && left.has(field));
      if (isWorkedOn && !isReadNow) announce(error);
    }, settles);
    return () => clearTimeout(timer);
  }, [id, error]);
}
