import { $findCellNode, $isTableSelection } from '@lexical/table';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_NORMAL,
  type LexicalEditor,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from 'lexical';
import { $isTableBlockNode } from './TableBlockNode.ts';
import { $tableOf } from './table-structure.ts';

/**
 * A table that is pasted into a table fills its cells from the caret on, as in a spreadsheet: Lexical does so for a
 * table of its own, so the block around it is taken off first.
 */
export function registerTablePaste(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
    ({ nodes, selection }) => {
      const [only] = nodes;
      if (nodes.length !== 1 || !$isTableBlockNode(only) || !$isInTable()) return false;
      const table = $tableOf(only);
      if (table === null) return false;
      return editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, {
        nodes: [table],
        selection,
      });
    },
    COMMAND_PRIORITY_NORMAL,
  );
}

function $isInTable(): boolean {
  const selection = $getSelection();
  if ($isTableSelection(selection)) return true;
  return $isRangeSelection(selection) && $findCellNode(selection.anchor.getNode()) !== null;
}
