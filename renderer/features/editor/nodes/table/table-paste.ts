import {
  $computeTableMapSkipCellCheck,
  $findCellNode,
  $findTableNode,
  $insertTableRowAtNode,
  $isTableCellNode,
  $isTableSelection,
  type TableCellNode,
  type TableMapType,
  type TableNode,
} from '@lexical/table';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  type LexicalEditor,
  type RangeSelection,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from 'lexical';
import { $isTableBlockNode } from './TableBlockNode.ts';
import { $tableOf } from './table-structure.ts';

/**
 * A table that is pasted into a table fills its cells from the caret, or the first selected cell, on. As in a spreadsheet selected words
 * make room; where others stand in the way, the table comes in rows of its own below. A single cell is its words, at the caret. (Lexical fills cells with a table of its own kind, whatever they have: the block around it is taken off first.)
 */
export function registerTablePaste(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
    ({ nodes, selection }) => {
      const [only] = nodes;
      if (nodes.length !== 1 || !$isTableBlockNode(only) || !$isInTable()) return false;
      const pasted = $tableOf(only);
      if (pasted === null) return false;
      const insert = (inserted: typeof nodes, at: typeof selection): boolean =>
        editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes: inserted, selection: at });
      const grid = $gridOf(pasted);
      if ($isTableSelection(selection)) {
        const selected = selection.getNodes().filter($isTableCellNode);
        const first = selected.toSorted((one, other) => (one.isBefore(other) ? -1 : 1))[0];
        return insert([pasted], first === undefined ? selection : $placeFor(grid, first, selected));
      }
      const cell = $isRangeSelection(selection) ? $cellOf(selection) : null;
      if (!$isRangeSelection(selection) || cell === null) return insert([pasted], selection);
      const [[single] = []] = grid;
      if (grid.length === 1 && grid[0]?.length === 1 && single !== undefined) {
        const words = single.cell.getChildren();
        if (!insert(words, selection)) selection.insertNodes(words);
        return true;
      }
      selection.removeText();
      return insert([pasted], $placeFor(grid, cell, []));
    },
    COMMAND_PRIORITY_NORMAL,
  );
}

function $isInTable(): boolean {
  const selection = $getSelection();
  if ($isTableSelection(selection)) return true;
  return $isRangeSelection(selection) && $findCellNode(selection.anchor.getNode()) !== null;
}

/** The one cell that all of the selection is in. */
function $cellOf({ anchor, focus }: RangeSelection): TableCellNode | null {
  const cell = $findCellNode(anchor.getNode());
  return cell?.is($findCellNode(focus.getNode())) ? cell : null;
}

function $gridOf(table: TableNode): TableMapType {
  return $computeTableMapSkipCellCheck(table, null, null)[0];
}

/** From the cell on where no words but selected ones stand, else in new rows below it, as far left as all columns need. */
function $placeFor(
  pasted: TableMapType,
  cell: TableCellNode,
  selected: readonly TableCellNode[],
): RangeSelection {
  const table = $findTableNode(cell);
  if (table === null) return cell.selectStart();
  const grid = $gridOf(table);
  const row = grid.findIndex((cells) => cells.some((each) => each.cell.is(cell)));
  const column = grid[row]?.findIndex((each) => each.cell.is(cell)) ?? 0;
  const [height, width] = [pasted.length, pasted[0]?.length ?? 0];
  const covered = grid.slice(row, row + height).flatMap((cells) => cells.slice(column, column + width));
  const isFree = ({ cell: one }: TableMapType[number][number]): boolean =>
    one.getTextContent().trim() === '' || selected.some((each) => each.is(one));
  const lowest = grid.findLastIndex((cells) =>
    cells.some((each) => [cell, ...selected].some((one) => one.is(each.cell))),
  );
  if (covered.every(isFree)) return cell.selectStart();
  // Below the first row from there that no cell reaches across.
  const last = grid.findIndex(
    (cells, at) => at >= lowest && cells.every((each) => each.startRow + each.cell.getRowSpan() <= at + 1),
  );
  const below = grid[last]?.[0]?.cell ?? cell;
  for (let added = 0; added < height; added += 1) $insertTableRowAtNode(below, true);
  const start = Math.max(0, Math.min(column, (grid[0]?.length ?? 0) - width));
  return ($gridOf(table)[last + 1]?.[start]?.cell ?? cell).selectStart();
}
