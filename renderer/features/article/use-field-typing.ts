import { useEffect, useEffectEvent, useRef } from 'react';
import { smartTyping } from '#shared/text/smart-typing.ts';
import { isTextControl, type TextControl } from '../../ui/text-control.ts';
import { useSettings } from '../settings/settings.tsx';

/** What was typed at a place of a field before a sign took it. */
interface Typed {
  readonly control: TextControl;
  readonly start: number;
  readonly end: number;
}

/**
 * Quotes, dashes and ellipsis as the article's language prints them while they are typed into a field whose words readers read
 * (`data-prose`), as in its text; the field's own undo gives back what was typed. The forms that lie over the text count too.
 */
export function useFieldTyping(language: string): void {
  const { settings } = useSettings();
  const last = useRef<Typed | null>(null);

  const onInput = useEffectEvent((event: Event) => {
    if (!(event instanceof InputEvent)) return;
    const control = event.target instanceof Element && isTextControl(event.target) ? event.target : null;
    if (control === null) return;
    if (event.inputType === 'historyUndo') leaveSelected(control, last.current);
    if (!settings.smartTyping || event.inputType !== 'insertText' || event.isComposing) return;
    if (control.dataset['prose'] === undefined) return;
    last.current = smarten(control, event.data ?? '', language) ?? last.current;
  });

  useEffect(() => {
    const listen = (event: Event): void => onInput(event);
    document.addEventListener('input', listen);
    return () => document.removeEventListener('input', listen);
  }, []);
}

/** As an edit of the browser's own, so that undo in the field knows of it. */
function smarten(control: TextControl, data: string, language: string): Typed | null {
  const end = control.selectionEnd ?? 0;
  if (data.length !== 1 || end === 0) return null;
  const replacement = smartTyping(control.value.slice(0, end - 1), data, language);
  if (replacement === null) return null;
  const start = end - 1 - replacement.remove;
  control.setSelectionRange(start, end);
  document.execCommand('insertText', false, replacement.insert);
  return { control, start, end };
}

/** Undo selects what comes back: the next letter would take its place. */
function leaveSelected(control: TextControl, typed: Typed | null): void {
  if (typed?.control !== control) return;
  if (control.selectionStart === typed.start && control.selectionEnd === typed.end)
    control.setSelectionRange(typed.end, typed.end);
}
