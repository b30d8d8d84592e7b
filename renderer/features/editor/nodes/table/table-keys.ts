import {
  $findCellNode,
  $isTableCellNode,
  $isTableRowNode,
  $isTableSelection,
  type TableCellNode,
  type TableNode,
} from '@lexical/table';
import {
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_NORMAL,
  getDOMSelection,
  INSERT_PARAGRAPH_COMMAND,
  IS_APPLE,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type RangeSelection,
} from 'lexical';
import { isRtlAtSelection } from '../../selected-place.ts';
import type { Shortcut } from '../../shortcuts/shortcuts.ts';
import { $isAtEnd, $isAtStart, $selectedPart } from '../carets.ts';
import { onDelete } from '../on-delete.ts';
import { $isTableBlockNode } from './TableBlockNode.ts';
import { $isTableCaptionNode } from './TableCaptionNode.ts';
import { type TableEditName, tableEdits } from './table-edits.ts';
import { $captionOf, $tableBlockAround, $tableOf } from './table-structure.ts';

/** The keys that work with the caret in a cell; the table's menu names them. */
export const tableKeys: Readonly<Partial<Record<TableEditName, Shortcut>>> = {
  rowBelow: { mod: true, key: 'Enter' },
  rowAbove: { mod: true, shift: true, key: 'Enter' },
  columnAfter: { mod: true, alt: true, key: 'Enter' },
  columnBefore: { mod: true, alt: true, shift: true, key: 'Enter' },
  deleteRow: { mod: true, shift: true, key: 'Backspace' },
  deleteColumn: { mod: true, alt: true, shift: true, key: 'Backspace' },
};

export function registerTableKeys(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(KEY_TAB_COMMAND, $tab, COMMAND_PRIORITY_NORMAL),
    editor.registerCommand(KEY_DOWN_COMMAND, $editByKey, COMMAND_PRIORITY_NORMAL),
    editor.registerCommand(KEY_DOWN_COMMAND, $typeIntoCell, COMMAND_PRIORITY_NORMAL),
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $leaveCaption, COMMAND_PRIORITY_NORMAL),
    onDelete(editor, $deleteAtEdge, COMMAND_PRIORITY_NORMAL),
    // Lexical goes from the last row to "after the table", which here is inside the block that holds the caption too.
    ...(
      [
        [KEY_ARROW_DOWN_COMMAND, 'down'],
        [KEY_ARROW_UP_COMMAND, 'up'],
        [KEY_ARROW_RIGHT_COMMAND, 'right'],
        [KEY_ARROW_LEFT_COMMAND, 'left'],
      ] as const
    ).map(([command, arrow]) =>
      editor.registerCommand(
        command,
        (event) => $leaveByArrow(editor, event, arrow),
        COMMAND_PRIORITY_CRITICAL,
      ),
    ),
  );
}

/** From cell to cell; after the last one comes a new row, before the first one the caption. */
function $tab(event: KeyboardEvent): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const block = $tableBlockAround(selection.anchor.getNode());
  const table = block === null ? null : $tableOf(block);
  if (block === null || table === null) return false;
  const cell = $findCellNode(selection.anchor.getNode());
  if (cell === null && event.shiftKey) return false;
  event.preventDefault();
  const cells = $cellsOf(table);
  const place = cell === null ? -1 : cells.findIndex((each) => each.is(cell));
  const next = cells[place + (event.shiftKey ? -1 : 1)];
  if (next !== undefined) next.selectEnd();
  else if (event.shiftKey) $captionOf(block)?.selectEnd();
  else {
    tableEdits.rowBelow();
    $cellsOf(table)[cells.length]?.selectStart();
  }
  return true;
}

function $cellsOf(table: TableNode): readonly TableCellNode[] {
  return table
    .getChildren()
    .filter($isTableRowNode)
    .flatMap((row) => row.getChildren().filter($isTableCellNode));
}

function $editByKey(event: KeyboardEvent): boolean {
  const [mod, other] = IS_APPLE ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (!mod || other) return false;
  const found = Object.entries(tableKeys).find(
    ([, { key, alt = false, shift = false }]) =>
      key === event.key && alt === event.altKey && shift === event.shiftKey,
  );
  const selection = $getSelection();
  if (found === undefined || selection === null) return false;
  const [node] = selection.getNodes();
  if (node === undefined || $findCellNode(node) === null) return false;
  event.preventDefault();
  tableEdits[found[0] as TableEditName]();
  return true;
}

/**
 * While several cells are selected the browser's own caret is at the article's start, and what is typed would go there: it goes
 * behind what the first selected cell holds. An input method's keys count, too.
 */
function $typeIntoCell({ key, ctrlKey, metaKey, altKey, keyCode }: KeyboardEvent): boolean {
  const selection = $getSelection();
  const isTyping = keyCode === 229 || ([...key].length === 1 && !metaKey && ctrlKey === altKey);
  if (isTyping && $isTableSelection(selection)) $findCellNode(selection.anchor.getNode())?.selectEnd();
  return false;
}

function $leaveCaption(): boolean {
  const part = $selectedPart($getSelection());
  const block = part?.getParent();
  if (!$isTableCaptionNode(part) || !$isTableBlockNode(block)) return false;
  $tableOf(block)?.selectStart();
  return true;
}

/** At the edges of a caption nothing merges. Backspace at its start takes away a table in which nothing is written. */
function $deleteAtEdge(isBackward: boolean): boolean {
  const selection = $getSelection();
  const part = $selectedPart(selection);
  if (!$isRangeSelection(selection) || !$isTableCaptionNode(part)) return false;
  const block = part.getParent();
  if (isBackward && $isAtStart(selection, part)) {
    if ($isTableBlockNode(block) && block.getTextContent().trim() === '') $tableOf(block)?.remove();
    return true;
  }
  return !isBackward && $isAtEnd(selection, part);
}

type Arrow = 'up' | 'down' | 'left' | 'right';

function $leaveByArrow(editor: LexicalEditor, event: KeyboardEvent, arrow: Arrow): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || event.shiftKey) return false;
  const cell = $findCellNode(selection.anchor.getNode());
  const block = cell === null ? null : $tableBlockAround(cell);
  const table = block === null ? null : $tableOf(block);
  if (cell === null || block === null || table === null) return false;
  const rows = table.getChildren();
  const row = rows.findIndex((each) => each.is(cell.getParent()));
  const isAtFirst = (): boolean => cell.is($cellsOf(table)[0]) && $isAtStart(selection, cell);
  const isAtLast = (): boolean => cell.is($cellsOf(table).at(-1)) && $isAtEnd(selection, cell);
  const isRtl = (arrow === 'left' || arrow === 'right') && isRtlAtSelection(editor);
  const isBack = arrow === 'up' || arrow === (isRtl ? 'right' : 'left');
  const isLeaving = {
    up: () => row === 0 && isOnEdgeLine(editor, cell, selection, 'up'),
    down: () => row + cell.getRowSpan() >= rows.length && isOnEdgeLine(editor, cell, selection, 'down'),
    left: isBack ? isAtFirst : isAtLast,
    right: isBack ? isAtFirst : isAtLast,
  }[arrow];
  // Lexical takes every cell for one from left to right, and would leave it here; the browser goes into its words.
  if (!isLeaving()) return isRtl && (isBack ? $isAtEnd(selection, cell) : $isAtStart(selection, cell));
  event.preventDefault();
  if (isBack) $captionOf(block)?.selectEnd();
  else {
    const below = block.getNextSibling();
    if ($isElementNode(below)) below.selectStart();
    else block.selectNext(0, 0);
  }
  return true;
}

/** Whether an arrow key from here would leave the cell: its words may be on several lines, which only the page knows. */
function isOnEdgeLine(
  editor: LexicalEditor,
  cell: TableCellNode,
  { anchor }: RangeSelection,
  edge: 'up' | 'down',
): boolean {
  const line = edge === 'up' ? cell.getFirstChild() : cell.getLastChild();
  const element = line === null ? null : editor.getElementByKey(line.getKey());
  const selected = getDOMSelection(editor._window);
  const caret =
    anchor.type === 'element'
      ? editor.getElementByKey(anchor.key)?.getBoundingClientRect()
      : selected?.rangeCount
        ? selected.getRangeAt(0).getBoundingClientRect()
        : undefined;
  if (element === null || caret === undefined) return false;
  const words = element.getBoundingClientRect();
  return edge === 'up' ? caret.top - caret.height < words.top : caret.bottom + caret.height > words.bottom;
}
