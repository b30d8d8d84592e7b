import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { TextControl } from './text-control.ts';

const additions = new Set(['insertText', 'insertFromPaste', 'insertReplacementText']);

/**
 * What is typed or pasted gets into a field as `clean` writes it, `before` being what stands in front of it. It does so as an edit of
 * the browser's own: a value that is rewritten afterwards loses the caret, and what undo could take back.
 */
export function useCleanTyping(
  field: RefObject<TextControl | null>,
  clean: (added: string, before: string) => string,
): void {
  const onBeforeInput = useEffectEvent((event: InputEvent) => {
    const control = field.current;
    if (control === null || event.data === null || event.isComposing || !additions.has(event.inputType))
      return;
    const cleaned = clean(event.data, control.value.slice(0, control.selectionStart ?? 0));
    if (cleaned === event.data) return;
    event.preventDefault();
    document.execCommand('insertText', false, cleaned);
  });

  useEffect(() => {
    const control = field.current;
    const listen = (event: Event): void => {
      if (event instanceof InputEvent) onBeforeInput(event);
    };
    control?.addEventListener('beforeinput', listen);
    return () => control?.removeEventListener('beforeinput', listen);
  }, [field]);
}

/** For fields of one line, whatever is pasted into them. */
export function asOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
