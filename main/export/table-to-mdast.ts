import type { PhrasingContent, Table, TableRow } from 'mdast';
import { headerStates, TableCell } from '#shared/body/nodes/table/table.schema.ts';
import type { KnownNode } from '#shared/body/walk-body.ts';

/**
 * A table as GitHub's Markdown writes it, or `null` for one that it can't say (a caption, spans, a header column, no
 * header row, several blocks in a cell): that one stays HTML, which Markdown allows.
 */
export function tableToMdast(
  block: KnownNode,
  phrasing: (nodes: readonly KnownNode[]) => PhrasingContent[],
): Table | null {
  const caption = block.children.find(({ type }) => type === 'table-caption');
  const rows = block.children.find(({ type }) => type === 'table')?.children ?? [];
  if ((caption?.children.length ?? 0) > 0 || rows.length === 0) return null;
  if (!rows.every((row, index) => row.children.every((cell) => isPlain(cell, index === 0)))) return null;
  return {
    type: 'table',
    children: rows.map(
      ({ children }): TableRow => ({
        type: 'tableRow',
        children: children.map((cell) => ({
          type: 'tableCell',
          children: phrasing(cell.children[0]?.children ?? []),
        })),
      }),
    ),
  };
}

function isPlain(cell: KnownNode, isFirstRow: boolean): boolean {
  const { headerState, colSpan, rowSpan } = TableCell.parse(cell.node);
  const [only] = cell.children;
  return (
    headerState === (isFirstRow ? headerStates.row : headerStates.none) &&
    colSpan === 1 &&
    rowSpan === 1 &&
    cell.children.length === 1 &&
    only?.type === 'paragraph' &&
    only.children.every(({ type }) => type !== 'linebreak' && type !== 'tab')
  );
}
