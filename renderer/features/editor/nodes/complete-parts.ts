import type { Body } from '#shared/body/body.schema.ts';

interface Block {
  readonly type?: unknown;
  readonly children?: readonly { readonly type?: unknown }[];
}

const partsOf: Readonly<Record<string, readonly string[]>> = {
  'pull-quote': ['pull-quote-text', 'pull-quote-attribution'],
  figure: ['figure-caption'],
  'table-block': ['table-caption', 'table'],
  'fact-box': ['fact-box-title'],
  details: ['details-summary'],
};

/**
 * A pull quote without a speaker or a figure without a caption (from an import, say) gets the missing part, empty:
 * without it the writer would have no place to fill it in.
 */
export function completeParts(body: Body): Body {
  return { ...body, root: { ...body.root, children: body.root.children.map(completeBlock) } };
}

function completeBlock(value: unknown): unknown {
  const block = value as Block;
  const types =
    typeof block.type === 'string' && Object.hasOwn(partsOf, block.type) ? partsOf[block.type] : undefined;
  if (block.type === 'gallery') return completeGallery(block);
  const children = block.children ?? [];
  if (types === undefined || types.every((type) => children.some((child) => child.type === type)))
    return value;
  // In order; a part that is there twice stays twice, since no word may be lost.
  const complete = types.flatMap((type) => {
    const present = children.filter((child) => child.type === type);
    return present.length > 0 ? present : [emptyPart(type)];
  });
  const others = children.filter((child) => !types.some((type) => child.type === type));
  return { ...block, children: [...complete, ...others] };
}

/** Its caption comes last, and each of its pictures has one of its own. */
function completeGallery(block: Block): unknown {
  const children = (block.children ?? []).map(completeBlock);
  const hasCaption = block.children?.some(({ type }) => type === 'gallery-caption');
  return { ...block, children: hasCaption ? children : [...children, emptyPart('gallery-caption')] };
}

function emptyPart(type: string): object {
  return { type, version: 1, direction: null, format: '', indent: 0, children: [] };
}
