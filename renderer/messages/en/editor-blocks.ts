/** The larger blocks of the text, each with its own menu or fields. */
export const blocks = {
  gallery: {
    caption: 'Caption of all the pictures',
    add: 'Add pictures…',
    takeApart: 'Take apart',
    remove: 'Remove gallery',
    earlier: 'Move earlier',
    later: 'Move later',
  },
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
  embed: {
    insert: 'Embed',
    address: 'Address of the video, post, chart or sound',
    embed: 'Embed',
    invalid: (providers: readonly string[]) =>
      `This can’t be embedded. Paste the address of a page at ${new Intl.ListFormat('en', { type: 'disjunction' }).format(providers)}.`,
    offer: 'Embed it',
    offerKeys: 'Tab to embed, or type on to keep the link',
    details: (provider: string) => `About this embed from ${provider}`,
    title: 'Title',
    titlePlaceholder: 'What it shows, for readers before they load it',
    thumbnail: 'Choose a thumbnail…',
    noThumbnail: 'No thumbnail',
    remove: 'Remove embed',
  },
} as const;
