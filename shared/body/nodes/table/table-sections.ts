import { type Html, html } from '../../../html/html.ts';
import type { NodeSpec } from '../../node-spec.ts';
import type { KnownNode } from '../../walk-body.ts';
import { headerStates, TableCell } from './table.schema.ts';

/** A body keeps the caption beside the table; HTML wants it as the table's first child. */
export function captionIntoTable(children: readonly KnownNode[]): readonly KnownNode[] {
  const captions = children.filter(({ type }) => type === 'table-caption');
  return children
    .filter(({ type }) => type === 'table')
    .map((table, index) => (index > 0 ? table : { ...table, children: [...captions, ...table.children] }));
}

/** The header rows that a table begins with go into a <thead>, which is printed again on each sheet of paper. */
export function rowsInSections(children: readonly KnownNode[]): readonly KnownNode[] {
  const rows = children.filter(({ type }) => type === 'tablerow');
  const headers = headerRowsOf(rows);
  const captions = children.filter(({ type }) => type !== 'tablerow');
  return [
    ...captions,
    ...section('thead', rows.slice(0, headers), (inner) => html`<thead>\n${inner}</thead>\n`),
    ...section('tbody', rows.slice(headers), (inner) => html`<tbody>\n${inner}</tbody>\n`),
  ];
}

/** How many header rows a table begins with; none where nothing would be below them. */
export function headerRowsOf(rows: readonly KnownNode[]): number {
  const firstBodyRow = rows.findIndex((row) => !isHeaderRow(row));
  return firstBodyRow === -1 ? 0 : spannedRows(rows, firstBodyRow);
}

/** A cell with one paragraph prints its words alone; spacing paragraphs at its end print nothing anyhow. */
export function wordsOfOneParagraph(children: readonly KnownNode[]): readonly KnownNode[] {
  const filled = children.filter(({ type, children: inner }) => type !== 'paragraph' || inner.length > 0);
  const [only] = filled;
  return filled.length === 1 && only?.type === 'paragraph' ? only.children : children;
}

function isHeaderRow({ children }: KnownNode): boolean {
  const isHeader = ({ node }: KnownNode): boolean =>
    (TableCell.parse(node).headerState & headerStates.row) !== 0;
  return children.length > 0 && children.every(isHeader);
}

/** A cell can't reach from <thead> into <tbody>: where one would, there are no header rows of their own. */
function spannedRows(rows: readonly KnownNode[], count: number): number {
  const reachesOut = rows
    .slice(0, count)
    .some(({ children }, index) =>
      children.some(({ node }) => index + TableCell.parse(node).rowSpan > count),
    );
  return reachesOut ? 0 : count;
}

function section(
  type: string,
  rows: readonly KnownNode[],
  render: (inner: Html) => Html,
): readonly KnownNode[] {
  const [first] = rows;
  if (first === undefined) return [];
  const spec: NodeSpec<unknown> = {
    ...first.spec,
    render: (_node, inner) => (inner.isEmpty ? inner : render(inner)),
  };
  return [{ ...first, type, spec, children: rows }];
}
