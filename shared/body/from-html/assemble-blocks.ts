import { textFormats } from '../nodes/text/text.schema.ts';
import { assembleBoxes } from './assemble-boxes.ts';
import { assembleFigure, assemblePullQuote, pictureNode } from './assemble-group.ts';
import { assembleLists } from './assemble-list.ts';
import { codeBlockNode, dividerNode, headingNode, paragraphNode, quoteNode } from './build-nodes.ts';
import type { FlowItem, LineItem, SourceItem } from './flow.ts';
import { inlineNodes, lineBreak, type Run } from './inline-run.ts';

/** Top-level body nodes, from what the source says from top to bottom. */
export function assembleBlocks(items: readonly FlowItem[]): readonly object[] {
  return assembleBoxes(items, assembleFlow);
}

function assembleFlow(items: readonly FlowItem[]): readonly object[] {
  return stretches(items, new Set()).flatMap(assemble);
}

function assemble(stretch: readonly FlowItem[]): readonly object[] {
  const [first] = stretch;
  if (first === undefined) return [];
  const { group, code } = first.context;
  if (group !== null) return group.kind === 'figure' ? assembleFigure(stretch) : assemblePullQuote(stretch);
  if (first.kind === 'divider') return [dividerNode()];
  if (first.kind === 'blocks') return first.nodes;
  if (first.kind === 'picture') return [pictureNode(first)];
  const lines = stretch.filter((item) => item.kind === 'line');
  if (first.context.item !== null) return assembleLists(lines);
  return [code === null ? textBlock(lines) : codeBlockNode(code.language, verbatimNodes(lines))];
}

/** Lines of code as they stand; what they look like is the work of whoever showed them. */
function verbatimNodes(lines: readonly LineItem[]): readonly object[] {
  const plain = { format: 0, link: null, language: null };
  const runs = lines.flatMap((line, index) => (index === 0 ? line.runs : [lineBreak, ...line.runs]));
  return inlineNodes(runs.map((run) => ({ ...run, ...plain })));
}

/** One line, or the paragraphs of one block quote, which a body holds in one node. */
function textBlock(lines: readonly LineItem[]): object {
  const runs = lines.flatMap((line, index) =>
    index === 0 ? line.runs : [lineBreak, lineBreak, ...line.runs],
  );
  const { block, direction } = lines[0]?.context ?? { block: 'paragraph', direction: null };
  const children = inlineNodes(/^h\d/.test(block) ? withoutBold(runs) : runs);
  if (block === 'paragraph') return paragraphNode(children, direction);
  return block === 'quote' ? quoteNode(children, direction) : headingNode(block, children, direction);
}

/** A subhead that is all bold is so by its kind: many programs say it of the words once more. */
function withoutBold(runs: readonly Run[]): readonly Run[] {
  const isBold = (run: Run): boolean =>
    run.kind !== 'text' || run.text.trim() === '' || (run.format & textFormats.bold) !== 0;
  if (!runs.every(isBold)) return runs;
  return runs.map((run) => (run.kind === 'text' ? { ...run, format: run.format & ~textFormats.bold } : run));
}

/** What becomes one block each: a group, lines in items, lines of one block quote, or a single thing. */
function stretches(items: readonly FlowItem[], finished: Set<SourceItem>): readonly (readonly FlowItem[])[] {
  const found: FlowItem[][] = [];
  for (const written of items) {
    const before = found.at(-1)?.at(-1);
    // An item that was interrupted by a picture can't go on; the rest of its words are a paragraph.
    const item = isInList(before) ? written : outsideFinished(written, finished);
    if (before !== undefined && belongTogether(before, item)) {
      found.at(-1)?.push(item);
    } else {
      found.push([item]);
    }
    if (item.kind === 'line' && item.context.item !== null) finished.add(item.context.item);
  }
  return found;
}

function isInList(item: FlowItem | undefined): boolean {
  return item?.kind === 'line' && item.context.item !== null && item.context.group === null;
}

function outsideFinished(item: FlowItem, finished: ReadonlySet<SourceItem>): FlowItem {
  if (item.kind !== 'line' || item.context.item === null || !finished.has(item.context.item)) return item;
  return { ...item, context: { ...item.context, item: null } };
}

function belongTogether(before: FlowItem, after: FlowItem): boolean {
  if (before.context.group !== null || after.context.group !== null) {
    return before.context.group === after.context.group;
  }
  if (before.kind !== 'line' || after.kind !== 'line') return false;
  if (before.context.item !== null || after.context.item !== null) {
    return before.context.item !== null && after.context.item !== null;
  }
  const { block, quote, code } = before.context;
  if (code !== null || after.context.code !== null) return code === after.context.code;
  return block === 'quote' && after.context.block === 'quote' && quote === after.context.quote;
}
