import { whenShown } from '../../ui/when-shown.tsx';

export { SuggestButton } from './SuggestButton.tsx';
export { SuggestionBar } from './SuggestionBar.tsx';
export { SuggestionList } from './SuggestionList.tsx';
export { isWritten, type SuggestionView } from './suggestion-view.ts';
export { useRoomForDeleted, useSteadyText } from './use-steady-text.ts';
export { type Suggesting, useSuggesting } from './use-suggesting.ts';
export { useSuggestionMarks } from './use-suggestion-marks.ts';
export { type SuggestionSteps, useSuggestionSteps } from './use-suggestion-steps.ts';

export const MarkupView = whenShown(async () => (await import('./MarkupView.tsx')).MarkupView);
