import { headerStates } from '../nodes/table/table.schema.ts';

/** A cell as the source says it. `header`: what it says of being one, `null` where it only says that it is one. */
export interface SourceCell {
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly isHeader: boolean;
  readonly scope: 'row' | 'column' | null;
  /** In a <thead>. */
  readonly isInHead: boolean;
  readonly blocks: readonly object[];
}

export interface GridCell {
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly headerState: number;
  readonly blocks: readonly object[];
}

interface Placed extends SourceCell {
  readonly column: number;
}

/**
 * Rows of equal width, as the editor keeps them: spans end at the table's last row, short rows get empty cells. A
 * corner cell is of both kinds where its column has row headers below it.
 */
export function gridOf(written: readonly (readonly SourceCell[])[]): readonly (readonly GridCell[])[] {
  const rows = withoutAbsurdSpans(written);
  const free: number[][] = [];
  const placed = rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell): Placed => {
      while (free[row]?.[column] !== undefined) column += 1;
      const rowSpan = Math.min(cell.rowSpan, rows.length - row);
      for (let y = row; y < row + rowSpan; y += 1) {
        const line = free[y] ?? [];
        free[y] = line;
        for (let x = column; x < column + cell.colSpan; x += 1) line[x] = 1;
      }
      return { ...cell, rowSpan, column };
    });
  });
  const taken = rows.map((_, row) => (free[row] ?? []).filter((mark) => mark !== undefined).length);
  const width = Math.max(...taken);
  const hasHeaderColumn = placed
    .slice(1)
    .some((cells) =>
      cells.some(({ isHeader, column, scope }) => isHeader && column === 0 && scope !== 'column'),
    );
  return placed.map((cells, row) => {
    const own = cells.map(
      (cell): GridCell => ({
        colSpan: cell.colSpan,
        rowSpan: cell.rowSpan,
        headerState: stateOf(cell, row, hasHeaderColumn),
        blocks: cell.blocks,
      }),
    );
    const rowState = (own.at(-1)?.headerState ?? 0) & headerStates.row;
    const missing = Array.from(
      { length: width - (taken[row] ?? 0) },
      (): GridCell => ({
        colSpan: 1,
        rowSpan: 1,
        headerState: rowState,
        blocks: [],
      }),
    );
    return [...own, ...missing];
  });
}

/** A hostile page's cells that each claim the whole table would take for ever to place. */
function withoutAbsurdSpans(rows: readonly (readonly SourceCell[])[]): readonly (readonly SourceCell[])[] {
  const area = rows
    .flat()
    .reduce((sum, { colSpan, rowSpan }) => sum + colSpan * Math.min(rowSpan, rows.length), 0);
  if (area <= 100_000) return rows;
  return rows.map((cells) => cells.map((cell) => ({ ...cell, colSpan: 1, rowSpan: 1 })));
}

function stateOf(
  { isHeader, scope, isInHead, column }: Placed,
  row: number,
  hasHeaderColumn: boolean,
): number {
  const isCorner = row === 0 && column === 0 && hasHeaderColumn;
  if (isCorner && (isHeader || isInHead)) return scope === 'row' ? headerStates.column : headerStates.both;
  if (!isHeader) return headerStates.none;
  if (scope !== null) return scope === 'column' ? headerStates.row : headerStates.column;
  if (isInHead || row === 0) return headerStates.row;
  return column === 0 ? headerStates.column : headerStates.row;
}

/** Names above figures, in a table that says nothing of headers. Anything less clear is for the writer to say. */
export function beginsWithNames(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...others] = rows.map((cells) => cells.map((words) => words.trim()));
  const isFigure = (words: string): boolean => /^[^\p{L}\d]{0,3}\d[\d\s.,:/%-]*\P{L}{0,3}$/u.test(words);
  return (
    first.every((words) => words !== '' && !isFigure(words)) && others.some((cells) => cells.some(isFigure))
  );
}
