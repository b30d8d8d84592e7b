import type { TextControl } from '../../../ui/text-control.ts';
import { type TextTransform, textTransform } from './text-transforms.ts';

/**
 * Changes the letters of what is selected in a field, or of all its words, as an edit that the field's own undo takes back.
 * The selection stays.
 */
export function transformField(control: TextControl, to: TextTransform, language: string): void {
  const { value } = control;
  const [from, until] = [control.selectionStart ?? 0, control.selectionEnd ?? value.length];
  const [start, end] = from === until ? [0, value.length] : [from, until];
  const around = { before: value.slice(0, start), after: value.slice(end) };
  const changed = textTransform(to, language)(value.slice(start, end), around);
  control.focus();
  if (changed === value.slice(start, end)) return;
  control.setSelectionRange(start, end);
  document.execCommand('insertText', false, changed);
  if (from === until)
    control.setSelectionRange(Math.min(from, control.value.length), Math.min(from, control.value.length));
  else control.setSelectionRange(start, start + changed.length);
}
