import { $getDocument, DecoratorNode, type DOMExportOutput } from 'lexical';
import type { JSX } from 'react';
import { keepEventsInside } from '../keep-events-inside.ts';

/** What blocks have in common that are drawn whole and have their words in fields. */
export abstract class MediaBlockNode extends DecoratorNode<JSX.Element> {
  abstract readonly className: string;

  override createDOM(): HTMLElement {
    const element = $getDocument().createElement('div');
    element.className = this.className;
    keepEventsInside(element);
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  /** For other programs: its words, as the file stays here. */
  override exportDOM(): DOMExportOutput {
    const element = $getDocument().createElement('p');
    element.textContent = this.getTextContent();
    return { element };
  }

  override isInline(): false {
    return false;
  }
}
