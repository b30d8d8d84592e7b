/** How the text is shown while there are suggestions: first those in which one writes. */
export const suggestionViews = ['marked', 'simple', 'final', 'all', 'original'] as const;
export type SuggestionView = (typeof suggestionViews)[number];

/** Whether one writes in it; the others are to be read. */
export function isWritten(view: SuggestionView): boolean {
  return view === 'marked' || view === 'simple' || view === 'final';
}
