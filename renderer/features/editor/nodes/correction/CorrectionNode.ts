import {
  $create,
  $getDocument,
  addClassNamesToElement,
  type EditorConfig,
  type ElementDOMSlot,
  ElementNode,
  type LexicalNode,
  nodeSchema,
  optional,
  stringValue,
  withField,
} from 'lexical';
import type { Correction, CorrectionKind } from '#shared/body/nodes/correction/correction.schema.ts';
import { BoxNode } from '../boxes/BoxNode.ts';
import { createPart } from '../dom-part.ts';

interface CorrectionFields extends Pick<Correction, 'kind' | 'date'> {
  /** One change a line; '' while nobody has said. */
  readonly changed: string;
}

const schema = nodeSchema<CorrectionNode>()({
  kind: withField(stringValue('correction'), { field: '__kind' }),
  date: withField(stringValue(), { field: '__date' }),
  // Not written where nobody has said, so that a note from before there was such a field stays as it is.
  changed: withField(optional(stringValue(), { omitDefault: true }), { field: '__changed' }),
});

/** A note of what was changed after publication: its kind, its day and what changed are fields (CorrectionView), its words are blocks. */
export class CorrectionNode extends BoxNode {
  __kind = 'correction';
  __date = '';
  __changed: string | undefined;

  override $config() {
    return this.config('correction', { extends: ElementNode, json: schema });
  }

  getFields(): CorrectionFields {
    const { __kind, __date, __changed } = this.getLatest();
    return { kind: __kind as CorrectionKind, date: __date, changed: __changed ?? '' };
  }

  setFields(fields: Partial<CorrectionFields>): this {
    const self = this.getWritable();
    if (fields.kind !== undefined) self.__kind = fields.kind;
    if (fields.date !== undefined) self.__date = fields.date;
    if (fields.changed !== undefined) self.__changed = fields.changed || undefined;
    return self;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('section');
    addClassNamesToElement(element, config.theme['correction']);
    // Before the words: behind them it would be what "select all" ends in, and nothing would be selected.
    element.append(createPart('correction-head'));
    return element;
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot<HTMLElement> {
    return super.getDOMSlot(element).withAfter(element.querySelector(':scope > .correction-head'));
  }
}

export function $createCorrectionNode(fields: CorrectionFields): CorrectionNode {
  return $create(CorrectionNode).setFields(fields);
}

export function $isCorrectionNode(node: LexicalNode | null | undefined): node is CorrectionNode {
  return node instanceof CorrectionNode;
}
