export { MarkupView } from './MarkupView.tsx';
export { SuggestButton } from './SuggestButton.tsx';
export { SuggestionBar } from './SuggestionBar.tsx';
export { SuggestionList } from './SuggestionList.tsx';
export type { SuggestionView } from './suggestion-view.ts';
export { type Suggesting, useSuggesting } from './use-suggesting.ts';
export { useSuggestionMarks } from './use-suggestion-marks.ts';
