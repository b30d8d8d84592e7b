import { $isListItemNode } from '@lexical/list';
import { $findCellNode, $isTableRowNode, type TableCellNode } from '@lexical/table';
import {
  $findMatchingParent,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { $blockKindAt, type BlockKind, kindOf } from '../commands/block-style.ts';
import { $blockOf, $isPart, $lineOf, type Part } from '../nodes/carets.ts';
import { $isFootnoteNode } from '../nodes/footnote/FootnoteNode.ts';
import { $tableBlockAround, $tableOf } from '../nodes/table/table-structure.ts';

/** Where the caret is, as far as a screen reader doesn't tell it. */
export interface Place {
  /** The block of the article. */
  readonly block: { readonly key: NodeKey; readonly kind: BlockKind | null } | null;
  /** Of the innermost block: a list within a box. */
  readonly kind: BlockKind | null;
  readonly line: NodeKey | null;
  /** Of a list's item, 0 for the outermost. */
  readonly depth: number;
  readonly part: { readonly key: NodeKey; readonly type: Part['__type']; readonly words: string } | null;
  readonly cell: Cell | null;
  /** Counted from 1. */
  readonly footnote: { readonly key: NodeKey; readonly number: number; readonly words: string } | null;
  /** Of a block that is selected as one thing. */
  readonly whole: NodeKey | null;
}

export interface Cell {
  readonly key: NodeKey;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly isHeader: boolean;
  readonly words: string;
}

export const nowhere: Place = {
  block: null,
  kind: null,
  line: null,
  depth: 0,
  part: null,
  cell: null,
  footnote: null,
  whole: null,
};

/** Of a selection its anchor, which stays while Shift and the arrows make it larger. */
export function $placeOfCaret(editor: LexicalEditor): Place {
  const selection = $getSelection();
  const isWhole = $isNodeSelection(selection);
  const [node] = $isRangeSelection(selection) ? [selection.anchor.getNode()] : (selection?.getNodes() ?? []);
  if (node === undefined) return nowhere;
  const block = $blockOf(node);
  const part = $findMatchingParent(node, $isPart);
  const cell = $findCellNode(node);
  const note = $findMatchingParent(node, $isFootnoteNode);
  return {
    block: block === null ? null : { key: block.getKey(), kind: kindOf(block) },
    kind: $blockKindAt(selection),
    line: $lineOf(node)?.getKey() ?? null,
    depth: $findMatchingParent(node, $isListItemNode)?.getIndent() ?? 0,
    part:
      part === null
        ? null
        : { key: part.getKey(), type: part.getType(), words: part.getTextContent().trim() },
    cell: cell === null ? null : $cell(cell),
    footnote:
      note === null
        ? null
        : {
            key: note.getKey(),
            number: numberOf(editor, note),
            words: note
              .getAllTextNodes()
              .map((text) => text.getTextContent())
              .join(''),
          },
    whole: isWhole ? node.getKey() : null,
  };
}

function $cell(cell: TableCellNode): Cell | null {
  const block = $tableBlockAround(cell);
  const rows = (block === null ? null : $tableOf(block))?.getChildren().filter($isTableRowNode) ?? [];
  return {
    key: cell.getKey(),
    row: rows.findIndex((row) => row.is(cell.getParent())) + 1,
    column: cell.getIndexWithinParent() + 1,
    rows: rows.length,
    columns: Math.max(0, ...rows.map((row) => row.getChildrenSize())),
    isHeader: cell.getHeaderStyles() !== 0,
    words: cell.getTextContent().trim(),
  };
}

function numberOf(editor: LexicalEditor, note: LexicalNode): number {
  const notes = editor.getRootElement()?.getElementsByClassName('footnote') ?? [];
  return [...notes].indexOf(editor.getElementByKey(note.getKey()) as Element) + 1;
}
