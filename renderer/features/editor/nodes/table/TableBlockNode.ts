import {
  $create,
  $getDocument,
  addClassNamesToElement,
  type EditorConfig,
  type ElementDOMSlot,
  ElementNode,
  type LexicalNode,
  setDOMUnmanaged,
  stopLexicalPropagation,
} from 'lexical';
import { BoxNode } from '../boxes/BoxNode.ts';
import { keepEventsInside } from '../keep-events-inside.ts';

/**
 * A table and its caption: always one caption, then one of Lexical's tables (table-structure keeps it so). Lexical's own
 * node takes nothing but rows, so the caption stands beside it in here.
 */
export class TableBlockNode extends BoxNode {
  override $config() {
    return this.config('table-block', { extends: ElementNode });
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('div');
    addClassNamesToElement(element, config.theme['tableBlock']);
    const tools = $getDocument().createElement('div');
    tools.className = 'table-tools';
    tools.contentEditable = 'false';
    setDOMUnmanaged(tools, { captureSelection: true });
    keepEventsInside(tools);
    // A press anywhere in the text ends a selection of cells, which the menu is there to change; a click would bring
    // the focus back from the menu.
    tools.addEventListener('pointerdown', (event) => event.stopPropagation());
    tools.addEventListener('click', stopLexicalPropagation);
    element.append(tools);
    return element;
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot<HTMLElement> {
    return super.getDOMSlot(element).withAfter(tableTools(element));
  }
}

/** Where the table's menu is drawn. */
export function tableTools(block: HTMLElement): HTMLElement | null {
  return block.querySelector<HTMLElement>(':scope > .table-tools');
}

export function $createTableBlockNode(): TableBlockNode {
  return $create(TableBlockNode);
}

export function $isTableBlockNode(node: LexicalNode | null | undefined): node is TableBlockNode {
  return node instanceof TableBlockNode;
}
