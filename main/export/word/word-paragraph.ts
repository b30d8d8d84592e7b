import { type IParagraphOptions, Paragraph, type Table } from 'docx';
import type { WordContext } from './word-context.ts';

/** What a page and a cell of a table hold. */
export type WordBlock = Paragraph | Table;

export function paragraph(
  children: IParagraphOptions['children'],
  { isRightToLeft }: Pick<WordContext, 'isRightToLeft'>,
  options: IParagraphOptions = {},
): Paragraph {
  const direction = isRightToLeft ? { bidirectional: true } : {};
  return new Paragraph({ ...direction, ...options, ...(children && { children }) });
}
