import { attributes, Html, html } from '../../../html/html.ts';
import { defineNode, inlineTypes } from '../../node-spec.ts';
import { textOf } from '../../text-of.ts';
import { headerStates, Table, TableBlock, TableCaption, TableCell, TableRow } from './table.schema.ts';
import { captionIntoTable, rowsInSections, wordsOfOneParagraph } from './table-sections.ts';

/**
 * A wide table scrolls in a frame that the keyboard can reach and a screen reader can name (WCAG 2.1.1). A group rather
 * than a landmark, since an article may have several.
 */
export const tableBlock = defineNode<TableBlock>({
  kind: 'block',
  contains: ['table-caption', 'table'],
  schema: TableBlock,
  arrange: captionIntoTable,
  render: (_node, children, context, known) => {
    // A table that nobody has filled in yet is spacing, as an empty paragraph is.
    if (textOf(known).trim() === '') return Html.empty;
    const caption = known.children.find(({ type }) => type === 'table-caption');
    const name = caption === undefined ? '' : textOf(caption).replace(/\s+/g, ' ').trim();
    return html`<div class="table" role="group" aria-label="${name || context.text.table}" tabindex="0">${children}</div>\n`;
  },
});

export const tableCaption = defineNode<TableCaption>({
  kind: 'part',
  contains: inlineTypes,
  schema: TableCaption,
  render: (_node, children) => (children.isEmpty ? children : html`<caption>${children}</caption>\n`),
});

export const table = defineNode<Table>({
  kind: 'part',
  contains: ['tablerow'],
  schema: Table,
  arrange: rowsInSections,
  render: (node, children) =>
    children.isEmpty ? children : html`<table${attributes({ dir: node.direction })}>\n${children}</table>`,
});

export const tableRow = defineNode<TableRow>({
  kind: 'part',
  contains: ['tablecell'],
  schema: TableRow,
  render: (_node, children) => (children.isEmpty ? children : html`<tr>${children}</tr>\n`),
});

export const tableCell = defineNode<TableCell>({
  kind: 'part',
  contains: ['paragraph', 'list'],
  schema: TableCell,
  textBefore: '\t',
  arrange: wordsOfOneParagraph,
  render: ({ headerState, colSpan, rowSpan }, children) => {
    const spans = { colspan: colSpan > 1 && colSpan, rowspan: rowSpan > 1 && rowSpan };
    // A header without words would be read out before each cell as nothing (WCAG technique H63 wants it to be a td).
    if (headerState === headerStates.none || children.isEmpty)
      return html`<td${attributes(spans)}>${children}</td>`;
    const scope = headerState === headerStates.column ? 'row' : 'col';
    return html`<th${attributes({ scope, ...spans })}>${children}</th>`;
  },
});
