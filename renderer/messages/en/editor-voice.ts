import { count } from '../format.ts';

/** What a screen reader hears of what a key did to the text, and where it led. */
export const voice = {
  undone: 'Undone.',
  redone: 'Redone.',
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to redo.',
  mark: (mark: string, isOn: boolean) => `${mark} ${isOn ? 'on' : 'off'}.`,
  marksCleared: 'Marks cleared.',
  moved: {
    up: (beside: string, place: number, of: number) => `Moved above ${beside}, ${place} of ${of}.`,
    down: (beside: string, place: number, of: number) => `Moved below ${beside}, ${place} of ${of}.`,
  },
  atEdge: { up: 'Already the first.', down: 'Already the last.' },
  deleted: (blocks: number) =>
    blocks === 1 ? 'Block deleted.' : `${count(blocks, 'block', 'blocks')} deleted.`,
  duplicated: (blocks: number) =>
    blocks === 1 ? 'Block duplicated.' : `${count(blocks, 'block', 'blocks')} duplicated.`,
  inserted: (kind: string) => `${kind} inserted.`,
  selected: (kind: string) => `${kind} selected.`,
  leaving: (kind: string) => `Out of: ${kind}.`,
  footnote: (number: number, words: string) => `Footnote ${number}: ${words}`,
  footnoteName: (number: number) => `Footnote ${number}`,
  footnoteAdded: 'Footnote added.',
  snippetInserted: 'Snippet inserted.',
  link: { added: 'Link added.', changed: 'Link changed.', removed: 'Link removed.' },
  leavingFootnote: 'Out of the footnote.',
  level: (level: number) => `Level ${level}.`,
  table: (rows: number, columns: number) => `Table, ${rows} by ${columns}`,
  cell: (row: number, column: number) => `row ${row}, column ${column}`,
  header: 'header',
  blank: 'blank',
  /** As the caret comes into such words. */
  painted: {
    'review-comment': 'Comment.',
    'review-claim': 'Claim to check.',
    'review-claim-checked': 'Checked claim.',
  },
  suggested: {
    added: 'Suggested insertion.',
    changed: 'Suggested change.',
    removed: 'Suggested deletion here.',
  },
  noBlock: 'No block has this name.',
} as const;
