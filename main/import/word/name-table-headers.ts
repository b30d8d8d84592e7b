import { wordsIn } from '#shared/body/from-html/element-words.ts';
import {
  classesOf,
  elementsIn,
  isElement,
  type TreeElement,
  type TreeParent,
} from '#shared/body/from-html/tree.ts';

/**
 * Word marks header rows, but no header columns: those are known by the style of their words. A cell that holds nothing
 * else becomes a <th>, of its row where the row has other cells too.
 */
export function nameTableHeaders(root: TreeParent): void {
  for (const row of [...elementsIn(root)].filter(({ tagName }) => tagName === 'tr')) {
    const cells = row.childNodes.filter(isElement);
    const headers = cells.filter((cell) => cell.tagName === 'td' && isInStyle(cell));
    const isWhole = cells.every((cell) => headers.includes(cell) || wordsIn(cell).trim() === '');
    for (const cell of headers) {
      cell.tagName = 'th';
      cell.nodeName = 'th';
      if (!isWhole) cell.attrs.push({ name: 'scope', value: 'row' });
    }
  }
}

function isInStyle(cell: TreeElement): boolean {
  const blocks = cell.childNodes.filter(isElement);
  return blocks.length > 0 && blocks.every((block) => classesOf(block).includes('docx-table-heading'));
}
