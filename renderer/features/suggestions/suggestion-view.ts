/** How the text is shown while there are suggestions. In the first and the third one writes. */
export const suggestionViews = ['marked', 'all', 'final', 'original'] as const;
export type SuggestionView = (typeof suggestionViews)[number];

/** Whether one writes in it; the others are to be read. */
export function isWritten(view: SuggestionView): boolean {
  return view === 'marked' || view === 'final';
}
