import {
  $create,
  $getDocument,
  addClassNamesToElement,
  booleanValue,
  type DOMExportOutput,
  type EditorConfig,
  type ElementDOMSlot,
  ElementNode,
  enumValue,
  type LexicalNode,
  nodeSchema,
  nullable,
  numberValue,
  objectValue,
  optional,
  stringValue,
  withField,
} from 'lexical';
import { type FigureBlock, type FigureSize, figureSizes } from '#shared/body/nodes/figure/figure.schema.ts';
import { type Crop, cropRatios } from '#shared/media/crop.ts';
import { createPart } from '../dom-part.ts';
import { mediaAddress } from './media-address.ts';

/** This use's own words about the picture. The caption isn't among them: it is text, in a child of its own. */
export type FigureFields = Pick<FigureBlock, 'media' | 'alt' | 'decorative' | 'credit' | 'size' | 'crop'>;

const cropValue = objectValue({
  ratio: enumValue(cropRatios),
  area: objectValue({ x: numberValue(), y: numberValue(), width: numberValue(1), height: numberValue(1) }),
});

const schema = nodeSchema<FigureNode>()({
  media: withField(stringValue(), { field: '__media' }),
  alt: withField(stringValue(), { field: '__alt' }),
  decorative: withField(booleanValue(), { field: '__decorative' }),
  credit: withField(stringValue(), { field: '__credit' }),
  // Not written where they are what most figures have, so that an article from before there were sizes stays as it is.
  size: withField(optional(enumValue(figureSizes), { omitDefault: true }), { field: '__figureSize' }),
  // `null` stays what it is, too: nothing is written anew that nobody changed.
  crop: withField(optional(nullable(cropValue)), { field: '__crop' }),
});

/**
 * A media item in the text: a picture, the caption as its one child (edited in place), and fields for alt text and
 * credit. FigureView draws picture and fields into two parts of its DOM that Lexical leaves alone.
 */
export class FigureNode extends ElementNode {
  __media = '';
  __alt = '';
  __decorative = false;
  __credit = '';
  __figureSize: FigureSize | undefined = undefined;
  __crop: Crop | null | undefined = undefined;

  override $config() {
    return this.config('figure', { extends: ElementNode, json: schema });
  }

  getFields(): FigureFields {
    const { __media, __alt, __decorative, __credit, __figureSize, __crop } = this.getLatest();
    return {
      media: __media as FigureFields['media'],
      alt: __alt,
      decorative: __decorative,
      credit: __credit,
      size: __figureSize ?? 'text',
      crop: __crop ?? null,
    };
  }

  setFields(fields: Partial<FigureFields>): this {
    const self = this.getWritable();
    if (fields.media !== undefined) self.__media = fields.media;
    if (fields.alt !== undefined) self.__alt = fields.alt;
    if (fields.decorative !== undefined) self.__decorative = fields.decorative;
    if (fields.credit !== undefined) self.__credit = fields.credit;
    if (fields.size !== undefined) self.__figureSize = fields.size === 'text' ? undefined : fields.size;
    if (fields.crop !== undefined) self.__crop = fields.crop ?? undefined;
    return self;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('figure');
    addClassNamesToElement(element, config.theme['figure']);
    element.append(createPart('figure-picture'), createPart('figure-details'));
    element.dataset['size'] = this.getFields().size;
    return element;
  }

  override updateDOM(_before: this, element: HTMLElement): boolean {
    element.dataset['size'] = this.getFields().size;
    return false;
  }

  /** The caption stands between the picture and its details. */
  override getDOMSlot(element: HTMLElement): ElementDOMSlot<HTMLElement> {
    const { picture, details } = figureParts(element);
    return super.getDOMSlot(element).withAfter(picture).withBefore(details);
  }

  /** For other programs its words; for another place in the library the picture too. */
  override exportDOM(): DOMExportOutput {
    const element = $getDocument().createElement('figure');
    const picture = $getDocument().createElement('img');
    const { media, alt } = this.getFields();
    picture.src = mediaAddress(media);
    picture.alt = alt;
    element.append(picture);
    return { element };
  }

  override isShadowRoot(): boolean {
    return true;
  }

  override canBeEmpty(): boolean {
    return false;
  }

  override canIndent(): boolean {
    return false;
  }
}

export function figureParts(figure: HTMLElement): {
  readonly picture: HTMLElement | null;
  readonly details: HTMLElement | null;
} {
  return {
    picture: figure.querySelector<HTMLElement>(':scope > .figure-picture'),
    details: figure.querySelector<HTMLElement>(':scope > .figure-details'),
  };
}

export function $createFigureNode(fields: FigureFields): FigureNode {
  return $create(FigureNode).setFields(fields);
}

export function $isFigureNode(node: LexicalNode | null | undefined): node is FigureNode {
  return node instanceof FigureNode;
}
