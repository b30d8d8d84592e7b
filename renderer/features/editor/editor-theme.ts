import type { EditorThemeClasses } from 'lexical';

/** Class names only; how they look is in the css beside each node. Marks are real elements and need none. */
export const editorTheme: EditorThemeClasses = {
  blockCursor: 'block-cursor',
  hr: 'divider',
  hrSelected: 'divider-selected',
  text: {
    underline: 'mark-underline',
    strikethrough: 'mark-strikethrough',
    underlineStrikethrough: 'mark-both',
  },
  list: { nested: { listitem: 'list-holder' } },
  pullQuote: 'pull-quote',
  pullQuoteText: 'pull-quote-text',
  pullQuoteAttribution: 'pull-quote-attribution',
  figure: 'figure',
  figureCaption: 'figure-caption',
  tableBlock: 'table-block',
  tableCaption: 'table-caption',
  tableScrollableWrapper: 'table-frame',
  tableCellHeader: 'table-header',
  tableCellSelected: 'table-cell-selected',
  tableSelection: 'table-selection',
  factBox: 'fact-box',
  factBoxTitle: 'fact-box-title',
  details: 'details',
  detailsSummary: 'details-summary',
  correction: 'correction',
  codeBlock: 'code-block',
  rawHtml: 'raw-html',
  language: 'language',
  footnote: 'footnote',
};
