import { headerStates } from '../nodes/table/table.schema.ts';
import { assembleBlocks } from './assemble-blocks.ts';
import { paragraphNode, tableBlockNode } from './build-nodes.ts';
import { wordsIn } from './element-words.ts';
import type { Context, Flow } from './flow.ts';
import { inlineNodes, type Run } from './inline-run.ts';
import { beginsWithNames, gridOf, type SourceCell } from './table-grid.ts';
import { cellsOf, type DataTable, isOfSpreadsheet, rowsOf } from './table-shape.ts';
import { attributeOf, isElement, type TreeElement } from './tree.ts';

interface LooseBlock {
  readonly type: string;
  readonly children?: readonly LooseBlock[];
}

/** A table of the source as blocks: the table itself, below it what a body's cells can't hold. `read` reads an element. */
export function readTable(
  { table, captions }: DataTable,
  context: Context,
  read: (element: TreeElement) => Flow,
): { readonly nodes: readonly object[] } & Pick<Flow, 'leftOut' | 'deleted'> {
  const strays: object[] = [];
  const leftOut: string[] = [];
  const deleted: string[] = [];
  const flowIn = (element: TreeElement): Flow => {
    const flow = read(element);
    leftOut.push(...flow.leftOut);
    deleted.push(...flow.deleted);
    return flow;
  };
  const cellOf = (element: TreeElement): SourceCell => {
    const { kept, others } = cellBlocks(assembleBlocks(flowIn(element).items) as readonly LooseBlock[]);
    strays.push(...others);
    return {
      colSpan: spanOf(element, 'colspan', 1000),
      rowSpan: spanOf(element, 'rowspan', 65_534),
      isHeader: element.tagName === 'th' || scopeOfRole(element) !== null,
      scope: scopeOf(element),
      isInHead: isInHead(element),
      blocks: kept,
    };
  };
  const rows = rowsOf(table).map(cellsOf);
  const grid = gridOf(rows.map((cells) => cells.map(cellOf)));
  const words = rows.map((cells) => cells.map((cell) => wordsIn(cell)));
  const hasHeaders = grid.some((cells) => cells.some(({ headerState }) => headerState !== headerStates.none));
  const namesFirst = !hasHeaders && isOfSpreadsheet(table) && beginsWithNames(words);
  const named = grid.map((cells, row) =>
    row === 0 && namesFirst ? cells.map((cell) => ({ ...cell, headerState: headerStates.row })) : cells,
  );
  const caption = inlineNodes(captions.flatMap((each, index) => captionRuns(flowIn(each), index)));
  const direction = attributeOf(table, 'dir');
  const own = direction === 'rtl' || direction === 'ltr' ? direction : context.direction;
  return { nodes: [tableBlockNode(named, caption, own), ...strays], leftOut, deleted };
}

function captionRuns({ items }: Flow, index: number): readonly Run[] {
  const space: Run = { kind: 'text', text: ' ', format: 0, link: null, language: null };
  const lines = items.flatMap((item) => (item.kind === 'line' ? [item.runs] : []));
  return lines.flatMap((runs, line) => (line + index === 0 ? runs : [space, ...runs]));
}

/** A cell holds paragraphs and lists. Subheads, quotes and code there are paragraphs; the rest goes below the table. */
function cellBlocks(blocks: readonly LooseBlock[]): {
  readonly kept: readonly object[];
  readonly others: readonly object[];
} {
  const kept: object[] = [];
  const others: object[] = [];
  for (const block of blocks) {
    if (block.type === 'paragraph' || block.type === 'list') kept.push(block);
    else if (block.type === 'heading' || block.type === 'quote' || block.type === 'code-block')
      kept.push(paragraphNode(block.children ?? []));
    else if (block.type === 'pull-quote') {
      const parts = (block.children ?? []).map(({ children = [] }) => children);
      kept.push(...parts.filter((part) => part.length > 0).map((part) => paragraphNode(part)));
    } else if (block.type !== 'horizontalrule') others.push(block);
  }
  return { kept, others };
}

function isInHead(cell: TreeElement): boolean {
  const section = isElement(cell.parentNode) ? cell.parentNode.parentNode : null;
  return isElement(section) && section.tagName === 'thead';
}

function spanOf(cell: TreeElement, name: string, most: number): number {
  const written = Number.parseInt(attributeOf(cell, name) ?? '', 10);
  return Number.isSafeInteger(written) && written >= 1 ? Math.min(written, most) : 1;
}

function scopeOf(cell: TreeElement): SourceCell['scope'] {
  const scope = attributeOf(cell, 'scope')?.toLowerCase();
  if (scope === 'row' || scope === 'rowgroup') return 'row';
  return scope === 'col' || scope === 'colgroup' ? 'column' : scopeOfRole(cell);
}

/** Word for the web and pages of scripts say so by role. */
function scopeOfRole(cell: TreeElement): SourceCell['scope'] {
  const role = attributeOf(cell, 'role');
  return role === 'rowheader' ? 'row' : role === 'columnheader' ? 'column' : null;
}
