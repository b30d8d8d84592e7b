import {
  $getDocument,
  type BaseSelection,
  type EditorConfig,
  type ElementDOMSlot,
  ElementNode,
  type LexicalNode,
} from 'lexical';
import { $isAllSelected } from '../all-selected.ts';
import { createPart } from '../dom-part.ts';

/**
 * What blocks have in common whose text is kept as typed: code, HTML. Their children are texts without marks, tabs and line
 * breaks (verbatim-extension keeps it so), in a <pre> below a head that React draws.
 */
export abstract class VerbatimNode extends ElementNode {
  protected abstract classOf(config: EditorConfig): string | undefined;

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('div');
    element.className = `verbatim ${this.classOf(config) ?? ''}`.trim();
    const text = $getDocument().createElement('pre');
    text.className = 'verbatim-text';
    text.dir = 'ltr';
    text.spellcheck = false;
    text.translate = false;
    element.append(createPart('verbatim-head'), text);
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot<HTMLElement> {
    const text = element.querySelector<HTMLElement>(':scope > .verbatim-text');
    const slot = super.getDOMSlot(element);
    return text === null ? slot : slot.withElement(text);
  }

  override canIndent(): boolean {
    return false;
  }

  override extractWithChild(_child: LexicalNode, selection: BaseSelection | null): boolean {
    return $isAllSelected(selection);
  }
}

export function verbatimHead(element: HTMLElement): HTMLElement | null {
  return element.querySelector<HTMLElement>(':scope > .verbatim-head');
}
