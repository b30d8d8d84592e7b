import { $getDocument, setDOMUnmanaged } from 'lexical';
import { keepEventsInside } from '../keep-events-inside.ts';

/** A place inside a block that Lexical leaves alone: React draws the block's fields into it. */
export function createUnmanagedPart(className: string): HTMLElement {
  const part = $getDocument().createElement('div');
  part.className = className;
  part.contentEditable = 'false';
  setDOMUnmanaged(part, { captureSelection: true });
  keepEventsInside(part);
  return part;
}
