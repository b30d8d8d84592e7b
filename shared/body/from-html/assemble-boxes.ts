import { boxTypes } from '../node-spec.ts';
import { correctionNode, galleryNode, titledBoxNode } from './build-nodes.ts';
import type { FlowItem, LineItem } from './flow.ts';
import { inlineNodes, type Run } from './inline-run.ts';
import type { SourceBox } from './source-box.ts';

type Assemble = (items: readonly FlowItem[]) => readonly object[];

/** Blocks, and around those that stand in a box the box. */
export function assembleBoxes(items: readonly FlowItem[], assemble: Assemble): readonly object[] {
  const blocks: object[] = [];
  let from = 0;
  for (let index = 1; index <= items.length; index += 1) {
    if (index < items.length && items[index]?.context.box === items[from]?.context.box) continue;
    const stretch = items.slice(from, index);
    const box = stretch[0]?.context.box ?? null;
    for (const block of box === null ? assemble(stretch) : boxOrBlocks(box, stretch, assemble)) {
      blocks.push(block);
    }
    from = index;
  }
  return blocks;
}

/** A box with something that it can't hold (a picture, say) gives its blocks alone: nothing moves, nothing is lost. */
function boxOrBlocks(box: SourceBox, items: readonly FlowItem[], assemble: Assemble): readonly object[] {
  if (box.kind === 'gallery') return galleryOrBlocks(items, assemble);
  const titled = items.findIndex((item) => item.kind !== 'line' || item.context.part !== 'title');
  const end = titled === -1 ? items.length : titled;
  const title = items.slice(0, end).filter((item) => item.kind === 'line');
  const inner = assemble(items.slice(end).map(asText));
  if (inner.some((block) => !isBoxType(block)) || (box.kind === 'correction' && inner.length === 0)) {
    return assemble(items.map(asText));
  }
  const direction = items[0]?.context.direction ?? null;
  if (box.kind === 'correction') return [correctionNode(box, inner, direction)];
  return [titledBoxNode(box.kind, inlineNodes(title.flatMap(spaced)), inner, direction)];
}

/** Words between the pictures, or pictures that stay behind, make no gallery: the blocks stand as they are. */
function galleryOrBlocks(items: readonly FlowItem[], assemble: Assemble): readonly object[] {
  const end = items.findLastIndex(({ kind, context }) => kind === 'picture' || context.group !== null) + 1;
  const pictures = assemble(items.slice(0, end));
  const lines = items.slice(end).filter((item) => item.kind === 'line');
  const isGallery = pictures.every((block) => 'type' in block && block.type === 'figure');
  if (!isGallery || lines.length < items.length - end) return assemble(items);
  const caption = inlineNodes(lines.flatMap(spaced));
  return [galleryNode(pictures, caption, items[0]?.context.direction ?? null)];
}

function isBoxType(block: object): boolean {
  return 'type' in block && (boxTypes as readonly unknown[]).includes(block.type);
}

function asText(item: FlowItem): FlowItem {
  return item.context.part === 'title' ? { ...item, context: { ...item.context, part: 'text' } } : item;
}

function spaced({ runs }: LineItem, index: number): readonly Run[] {
  return index === 0 ? runs : [{ kind: 'text', text: ' ', format: 0, link: null, language: null }, ...runs];
}
