import {
  $create,
  $getDocument,
  addClassNamesToElement,
  type EditorConfig,
  type ElementDOMSlot,
  ElementNode,
  type LexicalNode,
  nodeSchema,
  stringValue,
  withField,
} from 'lexical';
import type { Correction, CorrectionKind } from '#shared/body/nodes/correction/correction.schema.ts';
import { BoxNode } from '../boxes/BoxNode.ts';
import { createUnmanagedPart } from '../boxes/create-unmanaged-part.ts';

export type CorrectionFields = Pick<Correction, 'kind' | 'date'>;

const schema = nodeSchema<CorrectionNode>()({
  kind: withField(stringValue('correction'), { field: '__kind' }),
  date: withField(stringValue(), { field: '__date' }),
});

/** A note of what was changed after publication: its kind and day are fields (CorrectionView), its words are blocks. */
export class CorrectionNode extends BoxNode {
  __kind = 'correction';
  __date = '';

  override $config() {
    return this.config('correction', { extends: ElementNode, json: schema });
  }

  getFields(): CorrectionFields {
    const { __kind, __date } = this.getLatest();
    return { kind: __kind as CorrectionKind, date: __date };
  }

  setFields(fields: Partial<CorrectionFields>): this {
    const self = this.getWritable();
    if (fields.kind !== undefined) self.__kind = fields.kind;
    if (fields.date !== undefined) self.__date = fields.date;
    return self;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('section');
    addClassNamesToElement(element, config.theme['correction']);
    element.append(createUnmanagedPart('correction-head'));
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
