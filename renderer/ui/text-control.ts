/** A field of words, where the caret has a place. */
export type TextControl = HTMLInputElement | HTMLTextAreaElement;

export function isTextControl(element: Element | null): element is TextControl {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && element.selectionEnd !== null)
  );
}
