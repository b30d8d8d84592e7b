import { $isListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  $isTableNode,
  TableCellHeaderStates,
  TableCellNode,
  TableNode,
} from '@lexical/table';
import {
  $createParagraphNode,
  $findMatchingParent,
  $isElementNode,
  $isParagraphNode,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import { $moveOutAfter, keepPartsInside } from '../structure.ts';
import { $createTableBlockNode, $isTableBlockNode, TableBlockNode } from './TableBlockNode.ts';
import { $createTableCaptionNode, $isTableCaptionNode, TableCaptionNode } from './TableCaptionNode.ts';

/** An empty table with a header row, the size of most that are begun by hand; rows and columns are quickly added. */
export function $createTableBlock(rows = 3, columns = 3): TableBlockNode {
  const table = $createTableNode();
  for (let row = 0; row < rows; row += 1) {
    const state = row === 0 ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS;
    const cells = Array.from({ length: columns }, () =>
      $createTableCellNode(state).append($createParagraphNode()),
    );
    table.append($createTableRowNode().append(...cells));
  }
  return $createTableBlockNode().append($createTableCaptionNode(), table);
}

export function $tableOf(block: TableBlockNode): TableNode | null {
  return block.getChildren().find($isTableNode) ?? null;
}

export function $captionOf(block: TableBlockNode): TableCaptionNode | null {
  return block.getChildren().find($isTableCaptionNode) ?? null;
}

export function $tableBlockAround(node: LexicalNode): TableBlockNode | null {
  return $findMatchingParent(node, $isTableBlockNode);
}

/** Whatever pasting, dropping or deleting leaves: a caption and a table in each block, plain blocks in each cell. */
export function keepTableStructure(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(TableBlockNode, $keepCaptionAndTable),
    editor.registerNodeTransform(TableNode, $wrapLooseTable),
    editor.registerNodeTransform(TableCellNode, $keepPlainBlocks),
    keepPartsInside(editor, TableCaptionNode, $isTableBlockNode),
  );
}

function $keepCaptionAndTable(block: TableBlockNode): void {
  const children = block.getChildren();
  const [table, ...otherTables] = children.filter($isTableNode);
  const [caption, ...otherCaptions] = children.filter($isTableCaptionNode);
  if (table === undefined || table.isEmpty()) {
    $dissolve(block, caption ?? null);
    return;
  }
  const strays = children.filter((child) => !$isTableNode(child) && !$isTableCaptionNode(child));
  $moveOutAfter(block, [...otherCaptions, ...otherTables, ...strays]);
  if (caption === undefined) block.splice(0, 0, [$createTableCaptionNode()]);
  else if (caption.getPreviousSibling() !== null) block.splice(0, 0, [caption]);
}

/** The last row or column was deleted: the caption's words are a paragraph, where the writer goes on. */
function $dissolve(block: TableBlockNode, caption: TableCaptionNode | null): void {
  const paragraph = $createParagraphNode().append(...(caption?.getChildren() ?? []));
  const strays = block.getChildren().filter((child) => !$isTableNode(child) && !$isTableCaptionNode(child));
  $moveOutAfter(block, strays);
  block.replace(paragraph);
  paragraph.selectEnd();
}

/** Copied cells come as a table without its block. */
function $wrapLooseTable(table: TableNode): void {
  if ($isTableBlockNode(table.getParent())) return;
  const block = $createTableBlockNode();
  table.replace(block);
  block.append($createTableCaptionNode(), table);
}

/** A cell holds paragraphs and lists. Subheads and quotes become paragraphs, anything else goes below the table. */
function $keepPlainBlocks(cell: TableCellNode): void {
  const strays: LexicalNode[] = [];
  let line: ElementNode | null = null;
  for (const child of cell.getChildren()) {
    if (child.isInline()) {
      if (line === null) {
        line = $createParagraphNode();
        child.insertBefore(line);
      }
      line.append(child);
      continue;
    }
    line = null;
    if ($isParagraphNode(child) || $isListNode(child)) continue;
    if ($isHeadingNode(child) || $isQuoteNode(child)) child.replace($createParagraphNode(), true);
    else strays.push(child);
  }
  const block = $tableBlockAround(cell);
  if (block !== null && strays.length > 0) $moveOutAfter(block, strays);
  if (cell.isEmpty()) cell.append($createParagraphNode());
  for (const paragraph of cell.getChildren())
    if ($isElementNode(paragraph) && paragraph.getIndent() > 0) paragraph.setIndent(0);
}
