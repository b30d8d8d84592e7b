import type { TextControl } from './text-control.ts';

/** The fields of words within an element, as they stand there. */
export function wordsFieldsIn(element: HTMLElement | null): readonly TextControl[] {
  return [
    ...(element?.querySelectorAll<TextControl>('input:not([type]), input[type="text"], textarea') ?? []),
  ];
}
