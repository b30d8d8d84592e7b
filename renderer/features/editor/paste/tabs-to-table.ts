import { paragraphNode, tableBlockNode, textNode } from '#shared/body/from-html/build-nodes.ts';
import { beginsWithNames } from '#shared/body/from-html/table-grid.ts';
import { headerStates } from '#shared/body/nodes/table/table.schema.ts';

/**
 * Lines of cells with tabs between them (TSV, what a spreadsheet gives as plain text) as a table; `null` for any other
 * text. A cell of several lines stands in quotation marks, which are doubled inside.
 */
export function tabsToTable(text: string): readonly object[] | null {
  const rows = rowsOf(text.replace(/\r\n?/g, '\n').replace(/\n+$/, ''));
  const [first = []] = rows;
  const isTable = rows.length > 1 && first.length > 1 && rows.every((cells) => cells.length === first.length);
  if (!isTable) return null;
  const hasNames = beginsWithNames(rows);
  const grid = rows.map((cells, row) =>
    cells.map((words) => ({
      colSpan: 1,
      rowSpan: 1,
      headerState: row === 0 && hasNames ? headerStates.row : headerStates.none,
      blocks: words
        .split('\n')
        .map((line) => paragraphNode(line.trim() === '' ? [] : [textNode(line.trim(), 0)])),
    })),
  );
  return [tableBlockNode(grid, [], null)];
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/gy;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}
