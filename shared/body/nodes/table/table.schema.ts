import { z } from 'zod';
import { elementSchema } from '../../node-spec.ts';

/** A table with its caption, which is a child element as a figure's is: one tree, one undo history. */
export const TableBlock = elementSchema('table-block', {});
export type TableBlock = z.infer<typeof TableBlock>;

export const TableCaption = elementSchema('table-caption', {});
export type TableCaption = z.infer<typeof TableCaption>;

/** Lexical's own three nodes, without what is only looks there: widths, colours, stripes and frozen rows. */
export const Table = elementSchema('table', {});
export type Table = z.infer<typeof Table>;

export const TableRow = elementSchema('tablerow', {});
export type TableRow = z.infer<typeof TableRow>;

/** Lexical's bits of a header cell: it stands in a header row, in a header column, or at the corner of both. */
export const headerStates = { none: 0, row: 1, column: 2, both: 3 } as const;

/** The spans' limits are HTML's (standard, 4.9.11). */
export const TableCell = elementSchema('tablecell', {
  headerState: z.int().min(0).max(3),
  colSpan: z.int().min(1).max(1000),
  rowSpan: z.int().min(1).max(65_534),
  backgroundColor: z.null(),
});
export type TableCell = z.infer<typeof TableCell>;
