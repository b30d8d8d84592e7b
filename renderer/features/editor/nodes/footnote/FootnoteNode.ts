import {
  $create,
  $getDocument,
  addClassNamesToElement,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
} from 'lexical';
import { footnoteBrackets } from '#shared/body/nodes/footnote/footnote.schema.ts';

/** A note to the words before it, in its place: a number in the line, its words while the caret is in it. */
export class FootnoteNode extends ElementNode {
  override $config() {
    return this.config('footnote', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('span');
    addClassNamesToElement(element, config.theme['footnote']);
    element.setAttribute('role', 'note');
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  /** In brackets, as everywhere that there is only text. */
  override getTextContent(): string {
    const text = super.getTextContent();
    const [before, after] = footnoteBrackets;
    return text === '' ? '' : before + text + after;
  }

  override isInline(): true {
    return true;
  }

  /** The one without words goes away. */
  override canBeEmpty(): false {
    return false;
  }

  override canIndent(): false {
    return false;
  }
}

export function $createFootnoteNode(): FootnoteNode {
  return $create(FootnoteNode);
}

export function $isFootnoteNode(node: LexicalNode | null | undefined): node is FootnoteNode {
  return node instanceof FootnoteNode;
}
