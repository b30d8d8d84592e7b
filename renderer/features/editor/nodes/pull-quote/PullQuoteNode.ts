import {
  $create,
  $getDocument,
  addClassNamesToElement,
  type DOMExportOutput,
  type EditorConfig,
  type ElementDOMSlot,
  ElementNode,
  isHTMLElement,
  type LexicalEditor,
  type LexicalNode,
  nodeSchema,
  optional,
  stringValue,
  withField,
} from 'lexical';
import { BoxNode } from '../boxes/BoxNode.ts';
import { createPart } from '../dom-part.ts';

const schema = nodeSchema<PullQuoteNode>()({
  source: withField(optional(stringValue(), { omitDefault: true }), { field: '__source' }),
});

/**
 * A sentence set large with its speaker: always one text and one attribution, in this order (pull-quote-extension
 * keeps it so). A shadow root, so that deleting across its edge never merges a paragraph into the quotation.
 */
export class PullQuoteNode extends BoxNode {
  __source: string | undefined = undefined;

  override $config() {
    return this.config('pull-quote', { extends: ElementNode, json: schema });
  }

  /** The sentence that it was taken from, as it stood then; '' where nobody noted one. */
  getSource(): string {
    return this.getLatest().__source ?? '';
  }

  setSource(source: string): this {
    const self = this.getWritable();
    self.__source = source === '' ? undefined : source;
    return self;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('aside');
    addClassNamesToElement(element, config.theme['pullQuote']);
    element.append(createPart('pull-quote-notes'));
    return element;
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot<HTMLElement> {
    return super.getDOMSlot(element).withBefore(pullQuoteNotes(element));
  }

  override exportDOM(editor: LexicalEditor): DOMExportOutput {
    const output = super.exportDOM(editor);
    if (isHTMLElement(output.element)) pullQuoteNotes(output.element)?.remove();
    return output;
  }
}

/** Where its notes for the editor are drawn. */
export function pullQuoteNotes(quote: HTMLElement): HTMLElement | null {
  return quote.querySelector<HTMLElement>(':scope > .pull-quote-notes');
}

export function $createPullQuoteNode(): PullQuoteNode {
  return $create(PullQuoteNode);
}

export function $isPullQuoteNode(node: LexicalNode | null | undefined): node is PullQuoteNode {
  return node instanceof PullQuoteNode;
}
