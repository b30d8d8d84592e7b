import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { smartTyping } from '#shared/text/smart-typing.ts';
import { isTextControl, type TextControl } from '../../ui/text-control.ts';
import { useSettings } from '../settings/settings.tsx';

/** The fields whose words readers read. */
const prose: ReadonlySet<string | undefined> = new Set([
  'headline',
  'standfirst',
  'hero.alt',
  'hero.caption',
  'seoTitle',
  'seoDescription',
  'socialHeadline',
  'pushHeadline',
]);

/** What was typed at a place of a field before a sign took it. */
interface Typed {
  readonly control: TextControl;
  readonly start: number;
  readonly end: number;
}

/**
 * Quotes, dashes and ellipsis as the article's language prints them while they are typed into its fields, as in its text;
 * the field's own undo gives back what was typed. The element that is returned holds the fields.
 */
export function useFieldTyping<Holder extends HTMLElement>(language: string): RefObject<Holder | null> {
  const holder = useRef<Holder>(null);
  const { settings } = useSettings();
  const last = useRef<Typed | null>(null);

  const onInput = useEffectEvent((event: Event) => {
    if (!(event instanceof InputEvent)) return;
    const control = event.target instanceof Element && isTextControl(event.target) ? event.target : null;
    if (control === null) return;
    if (event.inputType === 'historyUndo') leaveSelected(control, last.current);
    if (!settings.smartTyping || event.inputType !== 'insertText' || event.isComposing) return;
    if (!prose.has(control.closest<HTMLElement>('[data-field]')?.dataset['field'])) return;
    last.current = smarten(control, event.data ?? '', language) ?? last.current;
  });

  useEffect(() => {
    const element = holder.current;
    const listen = (event: Event): void => onInput(event);
    element?.addEventListener('input', listen);
    return () => element?.removeEventListener('input', listen);
  }, []);

  return holder;
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
