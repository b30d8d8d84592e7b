import { $getDocument, setDOMUnmanaged } from 'lexical';
import { keepEventsInside } from './keep-events-inside.ts';

/** A part of a node's element that isn't text: React draws into it, and Lexical leaves it alone. */
export function createPart(className: string): HTMLElement {
  const part = $getDocument().createElement('div');
  part.className = className;
  part.contentEditable = 'false';
  setDOMUnmanaged(part, { captureSelection: true });
  keepEventsInside(part);
  return part;
}
