/** Blocks that hold other blocks or text kept as typed, and words in another language. */
export const boxes = {
  factBox: { title: 'Title of the fact box' },
  details: { summary: 'What readers see before they open it' },
  correction: {
    details: 'About this note',
    kind: 'Kind of note',
    kinds: {
      correction: 'Correction',
      clarification: 'Clarification',
      update: 'Update',
      retraction: 'Retraction',
    },
    date: 'Day of the change',
    changed: 'What changed, one change a line',
    sayWhatChanged: 'Say what changed…',
    draftAgain: 'Draft again',
    nothingChanged: 'Readers have the text as it is now: there is nothing to draft from.',
    noneKnown: 'Not published from here yet, so there is no text to compare with: write it yourself.',
  },
  code: { label: 'Code', language: 'Language, such as js or python' },
  rawHtml: {
    label: 'HTML, shown as text',
    hint: 'The page prints its words, links, lists and tables. Scripts, frames, forms, pictures and styles are left out.',
  },
  footnote: {
    title: 'Footnote',
    words: 'Words of the note',
    placeholder: 'A source, an aside',
    apply: 'Add',
  },
  language: {
    title: 'Language of these words',
    language: 'Language of these words',
    placeholder: 'French, or fr',
    apply: 'Apply',
    remove: 'Same as the article',
    invalid: 'No language has this name. Write one such as French, or its tag, such as fr or pt-BR.',
  },
} as const;
