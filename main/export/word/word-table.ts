import { Table, TableRow, WidthType, TableCell as WordCell } from 'docx';
import { Table as BodyTable, headerStates, TableCell } from '#shared/body/nodes/table/table.schema.ts';
import { headerRowsOf } from '#shared/body/nodes/table/table-sections.ts';
import { textOf } from '#shared/body/plain-text.ts';
import type { KnownNode } from '#shared/body/walk-body.ts';
import { fateOf } from './word-changes.ts';
import type { WordContext } from './word-context.ts';
import { commentMark, lineOf } from './word-line.ts';
import { paragraph, type WordBlock } from './word-paragraph.ts';
import { pageWidth, tableMargins, wordStyles } from './word-styles.ts';

/** Word refuses to open a document whose table has more columns. */
const mostColumns = 63;

type WriteBlocks = (nodes: readonly KnownNode[], context: WordContext) => readonly WordBlock[];

/**
 * A table with its caption above it, where Word's own captions of tables stand. `null` for one that Word can't hold. An
 * empty paragraph follows, with the comments on all of it: Word joins two tables that touch.
 */
export function tableToWord(
  block: KnownNode,
  context: WordContext,
  write: WriteBlocks,
): readonly WordBlock[] | null {
  const caption = block.children.find(({ type }) => type === 'table-caption');
  const table = block.children.find(({ type }) => type === 'table');
  if (table === undefined || textOf(block).trim() === '') return [];
  const columns = (table.children[0]?.children ?? []).reduce((sum, cell) => sum + spansOf(cell).colSpan, 0);
  if (columns === 0 || columns > mostColumns) return null;
  const headers = headerRowsOf(table.children);
  const { direction } = BodyTable.parse(table.node);
  const isRightToLeft = direction === null ? context.isRightToLeft : direction === 'rtl';
  const words = caption === undefined || textOf(caption).trim() === '' ? null : caption.children;
  return [
    ...(words === null
      ? []
      : [paragraph(lineOf(words, context), context, { style: wordStyles.tableCaption })]),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: Array.from({ length: columns }, () => Math.floor(pageWidth / columns)),
      margins: tableMargins,
      visuallyRightToLeft: isRightToLeft,
      rows: table.children.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            ...fateOf(context.within, context),
            // Left out elsewhere: some readers take any mark of it, even a false one, for a header.
            ...(index < headers && { tableHeader: true }),
            children: row.children.map((cell) => cellToWord(cell, { ...context, isRightToLeft }, write)),
          }),
      ),
    }),
    paragraph(context.takeBlockComments(block.path).map(commentMark), context),
  ];
}

function cellToWord(cell: KnownNode, context: WordContext, write: WriteBlocks): WordCell {
  const { headerState, colSpan, rowSpan } = spansOf(cell);
  const style = headerState === headerStates.none ? wordStyles.tableText : wordStyles.tableHeading;
  const children = cell.children.flatMap((known) =>
    known.type === 'paragraph'
      ? [paragraph(lineOf(known.children, context), context, { style })]
      : write([known], { ...context, listStyle: wordStyles.tableText }),
  );
  return new WordCell({
    columnSpan: colSpan,
    rowSpan,
    // A cell ends with a paragraph, or Word calls the document damaged.
    children: children.length === 0 ? [paragraph([], context, { style })] : children,
  });
}

function spansOf(cell: KnownNode): TableCell {
  return TableCell.parse(cell.node);
}
