/** The larger blocks of the text, each with its own menu or fields. */
export const blocks = {
  table: {
    caption: 'Caption of the table',
    menu: 'Change the table',
    edits: {
      rowAbove: 'Row above',
      rowBelow: 'Row below',
      columnBefore: 'Column before',
      columnAfter: 'Column after',
      headerRow: 'Header row',
      headerColumn: 'Header column',
      mergeCells: 'Merge cells',
      splitCell: 'Split cell',
      deleteRow: 'Delete row',
      deleteColumn: 'Delete column',
      deleteTable: 'Delete table',
    },
  },
} as const;
