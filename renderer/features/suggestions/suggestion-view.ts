/** How the text is shown while there are suggestions. In the first and the third one writes. */
export const suggestionViews = ['marked', 'all', 'final', 'original'] as const;
export type SuggestionView = (typeof suggestionViews)[number];
