import { hasNoWords } from './elements.ts';
import { isPicture } from './picture-source.ts';
import { attributeOf, classesOf, elementsIn, isElement, isText, type TreeElement } from './tree.ts';

/** A table of the source that a reader reads as one, and where its caption stands. */
export interface DataTable {
  readonly table: TreeElement;
  /** Elements whose words are the caption: its <caption>, the <figcaption> of a figure around it. */
  readonly captions: readonly TreeElement[];
}

/** What a table of facts never holds: where it is, the table only arranges a page or a mail. */
const notInTable = new Set(
  'article aside blockquote figure form h1 h2 h3 h4 h5 h6 hr main nav section table'.split(' '),
);

/** No reader's table; one of a spreadsheet's whole sheet would stop the editor. Its words stay, as lines. */
const mostCells = 20_000;

/** The table that an element is, or that a figure holds with nothing but a caption beside it. */
export function dataTableIn(element: TreeElement): DataTable | null {
  if (element.tagName === 'table')
    return isDataTable(element) ? { table: element, captions: ownCaptions(element) } : null;
  if (element.tagName !== 'figure') return null;
  const inner = element.childNodes.filter(isElement);
  const table = inner.find(({ tagName }) => tagName === 'table');
  if (table === undefined || !isDataTable(table)) return null;
  const captions = inner.filter(({ tagName }) => tagName === 'figcaption');
  const hasMore = element.childNodes.some((node) =>
    isElement(node) ? node !== table && !captions.includes(node) : isText(node) && node.value.trim() !== '',
  );
  return hasMore ? null : { table, captions: [...ownCaptions(table), ...captions] };
}

/** The rows in the order of the source, without hidden ones. */
export function rowsOf(table: TreeElement): readonly TreeElement[] {
  return [...elementsIn(table, (element) => !isCell(element) && !hasNoWords(element))].filter(
    (element) => element.tagName === 'tr' && !hasNoWords(element),
  );
}

export function cellsOf(row: TreeElement): readonly TreeElement[] {
  return row.childNodes.filter(isElement).filter((element) => isCell(element) && !hasNoWords(element));
}

/** Copied out of Excel, LibreOffice or Google Sheets, none of which says which cells are headers. */
export function isOfSpreadsheet(table: TreeElement): boolean {
  return [...elementsIn(table)].some(
    (element) =>
      element.attrs.some(({ name }) => /^(data-sheets-\w+|sdval|sdnum|x:\w+)$/.test(name)) ||
      classesOf(element).some((name) => /^xl\d+$/.test(name)),
  );
}

function isDataTable(table: TreeElement): boolean {
  const role = attributeOf(table, 'role');
  if (role === 'presentation' || role === 'none') return false;
  for (const inner of elementsIn(table)) if (notInTable.has(inner.tagName) || isPicture(inner)) return false;
  const rows = rowsOf(table).map(cellsOf);
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const saysSo =
    ownCaptions(table).length > 0 || rows.some((cells) => cells.some(({ tagName }) => tagName === 'th'));
  if (columns * rows.length > mostCells) return false;
  return columns >= 2 && (rows.length >= 2 || saysSo);
}

function ownCaptions(table: TreeElement): readonly TreeElement[] {
  return table.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'caption');
}

function isCell({ tagName }: TreeElement): boolean {
  return tagName === 'td' || tagName === 'th';
}
