import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findCellNode,
  $findTableNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableRowNode,
  $isTableSelection,
  $mergeCells,
  $setTableColumnIsHeader,
  $setTableRowIsHeader,
  $unmergeCell,
  TableCellHeaderStates,
  type TableCellNode,
  type TableNode,
} from '@lexical/table';
import { $createParagraphNode, $getSelection, $isElementNode, $isRangeSelection } from 'lexical';
import { $tableBlockAround } from './table-structure.ts';

/** What a writer can do to a table, by name: the table's menu shows all, the keyboard has some. */
export const tableEdits = {
  rowAbove: () => void $insertTableRowAtSelection(false),
  rowBelow: () => void $insertTableRowAtSelection(true),
  columnBefore: () => void $insertTableColumnAtSelection(false),
  columnAfter: () => void $insertTableColumnAtSelection(true),
  headerRow: () => $toggleHeader('row'),
  headerColumn: () => $toggleHeader('column'),
  mergeCells: $merge,
  splitCell: $unmergeCell,
  deleteRow: $deleteTableRowAtSelection,
  deleteColumn: $deleteTableColumnAtSelection,
  deleteTable: $deleteTable,
} satisfies Record<string, () => void>;

export type TableEditName = keyof typeof tableEdits;

/** What the menu shows of the table that the selection is in. */
export interface TableState {
  readonly hasHeaderRow: boolean;
  readonly hasHeaderColumn: boolean;
  readonly canMerge: boolean;
  readonly canSplit: boolean;
}

export function $tableState(): TableState {
  const table = $selectedTable();
  const cells = $selectedCells();
  const [only] = cells;
  return {
    hasHeaderRow: table !== null && $isHeader(table, 'row'),
    hasHeaderColumn: table !== null && $isHeader(table, 'column'),
    canMerge: cells.length > 1,
    canSplit: cells.length === 1 && only !== undefined && (only.getColSpan() > 1 || only.getRowSpan() > 1),
  };
}

export function $selectedTable(): TableNode | null {
  const [cell] = $selectedCells();
  return cell === undefined ? null : $findTableNode(cell);
}

function $selectedCells(): readonly TableCellNode[] {
  const selection = $getSelection();
  if ($isTableSelection(selection)) return selection.getNodes().filter($isTableCellNode);
  if (!$isRangeSelection(selection)) return [];
  const cell = $findCellNode(selection.anchor.getNode());
  return cell === null ? [] : [cell];
}

/** The first row or column, whole: whether all its cells are headers of that kind. */
function $headerCells(table: TableNode, kind: 'row' | 'column'): readonly TableCellNode[] {
  const rows = table.getChildren().filter($isTableRowNode);
  const cells = kind === 'row' ? (rows[0]?.getChildren() ?? []) : rows.map((row) => row.getFirstChild());
  return cells.filter($isTableCellNode);
}

function $isHeader(table: TableNode, kind: 'row' | 'column'): boolean {
  const state = kind === 'row' ? TableCellHeaderStates.ROW : TableCellHeaderStates.COLUMN;
  return $headerCells(table, kind).every((cell) => cell.hasHeaderState(state));
}

function $toggleHeader(kind: 'row' | 'column'): void {
  const table = $selectedTable();
  if (table === null) return;
  const isHeader = !$isHeader(table, kind);
  if (kind === 'row') $setTableRowIsHeader(table, 0, isHeader);
  else $setTableColumnIsHeader(table, 0, isHeader);
}

/** Words of all cells stay, in reading order; what the empty ones held isn't kept as empty lines. */
function $merge(): void {
  const cells = $selectedCells();
  if (cells.length < 2) return;
  const merged = $mergeCells([...cells]);
  if (merged === null) return;
  for (const line of merged.getChildren()) {
    if ($isElementNode(line) && line.isEmpty() && merged.getChildrenSize() > 1) line.remove();
  }
  merged.selectEnd();
}

function $deleteTable(): void {
  const table = $selectedTable();
  const block = table === null ? null : $tableBlockAround(table);
  if (block === null) return;
  const paragraph = $createParagraphNode();
  block.replace(paragraph);
  paragraph.select();
}
