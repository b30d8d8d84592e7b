import { $getDocument, setDOMUnmanaged } from 'lexical';
import { pageDirection } from '../../../ui/page-direction.ts';
import { keepEventsInside } from './keep-events-inside.ts';

/** A part of a node's element that isn't text: React draws into it, the interface's way round, and Lexical leaves it alone. */
export function createPart(className: string): HTMLElement {
  const part = $getDocument().createElement('div');
  part.className = className;
  part.dir = pageDirection();
  part.contentEditable = 'false';
  setDOMUnmanaged(part, { captureSelection: true });
  keepEventsInside(part);
  return part;
}
