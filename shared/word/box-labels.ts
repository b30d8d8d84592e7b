/** By which a block that Word has no word for leaves in a frame, and is known again: the line above it, in a style of its own. */
export const boxLabels = {
  'fact-box': { style: 'FactBoxLabel', name: 'Fact Box Label', words: 'Fact box' },
  details: { style: 'DetailsLabel', name: 'Details Label', words: 'Details' },
  gallery: { style: 'GalleryLabel', name: 'Gallery Label', words: 'Gallery' },
  html: { style: 'HtmlLabel', name: 'HTML Label', words: 'HTML' },
  'article-card': { style: 'ArticleCardLabel', name: 'Article Card Label', words: 'Article' },
  code: { style: 'CodeLabel', name: 'Code Label', words: 'Code' },
  correction: { style: 'CorrectionLabel', name: 'Correction Label', words: 'Correction' },
  clarification: { style: 'ClarificationLabel', name: 'Clarification Label', words: 'Clarification' },
  update: { style: 'UpdateLabel', name: 'Update Label', words: 'Update' },
  retraction: { style: 'RetractionLabel', name: 'Retraction Label', words: 'Retraction' },
} as const;

export type BoxKind = keyof typeof boxLabels;

/** The block that each frame is. */
export function typeOfBox(kind: BoxKind): string {
  if (kind === 'html') return 'raw-html';
  if (kind === 'code') return 'code-block';
  return ['fact-box', 'details', 'gallery', 'article-card'].includes(kind) ? kind : 'correction';
}

/** Blocks whose comments as a whole have a place of their own: at a frame's label, in an embed's line, below a table, at a divider. */
export const markedBlocks: readonly string[] = [
  ...(Object.keys(boxLabels) as BoxKind[]).map(typeOfBox),
  ...['embed', 'table-block', 'horizontalrule'],
];

/** Between what the label says and what it says of this one: a day, a programming language. */
export const labelColon = ': ';
