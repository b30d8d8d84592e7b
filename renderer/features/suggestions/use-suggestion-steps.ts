import { type RefObject, useState } from 'react';
import type { Suggestion } from '#shared/suggestions/list-suggestions.ts';
import { useMessages } from '../../messages/index.ts';
import { announce } from '../../ui/announce.ts';
import { useFocusField } from '../app/use-focus-field.ts';
import { useCommand } from '../commands/commands.tsx';
import type { EditorHandle } from '../editor/index.ts';
import { spokenSuggestion } from './spoken-suggestion.ts';
import type { Suggesting } from './use-suggesting.ts';
import { showMark } from './use-suggestion-marks.ts';

export interface SuggestionSteps {
  /** The one gone to last, as long as it is open. */
  readonly current: Suggestion | null;
  readonly go: (suggestion: Suggestion) => void;
  /** `null` where there is none to go to. */
  readonly next: (() => void) | null;
  readonly previous: (() => void) | null;
}

/** From one suggestion to the next, by key as by click. After the last comes the first. */
export function useSuggestionSteps(
  { isOn, suggestions: { list } }: Suggesting,
  editor: RefObject<EditorHandle | null>,
  showText: () => void,
): SuggestionSteps {
  const { suggestions: words } = useMessages();
  const focusField = useFocusField();
  const [at, setAt] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const found = list.findIndex(({ key }) => key === at?.key);

  const go = (suggestion: Suggestion): void => {
    // The words in the text don't say what becomes of them.
    announce(
      `${spokenSuggestion(suggestion, words)}. ${words.place(list.indexOf(suggestion) + 1, list.length)}`,
    );
    setAt({ key: suggestion.key, index: list.indexOf(suggestion) });
    showText();
    const [mark] = suggestion.marks;
    // The text may have been hidden until now.
    requestAnimationFrame(() => {
      if (suggestion.field !== null) focusField(suggestion.field);
      else if (mark !== undefined) showMark(mark, editor.current?.blocks() ?? []);
    });
  };
  const step = (by: 1 | -1): (() => void) | null => {
    if (!isOn || list.length === 0) return null;
    return () => {
      // Where the last one was settled, the one that came after it stands in its place.
      const from =
        found >= 0 ? found + by : at === null ? (by === 1 ? 0 : -1) : at.index + (by === 1 ? 0 : -1);
      const to = list[(from + list.length) % list.length];
      if (to !== undefined) go(to);
    };
  };
  const [next, previous] = [step(1), step(-1)];
  useCommand('article.nextSuggestion', next);
  useCommand('article.previousSuggestion', previous);
  return { current: list[found] ?? null, go, next, previous };
}
