import { stopLexicalPropagation } from 'lexical';

const typingEvents = [
  'keydown',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'dragstart',
] as const;

/**
 * Typing in a field inside the article isn't typing in the text: the editor passes over these events. Everybody else
 * (React, the window's own shortcuts) still hears of them.
 */
export function keepEventsInside(part: HTMLElement): void {
  for (const type of typingEvents) part.addEventListener(type, stopLexicalPropagation);
  part.addEventListener('drop', (event) => {
    // Files are for the article wherever they fall; without anybody to take them the browser would open them.
    if (event.dataTransfer?.files.length === 0) stopLexicalPropagation(event);
  });
}
