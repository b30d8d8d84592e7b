import type { KeyboardEvent } from 'react';
import { useState } from 'react';

interface PickedList<Item> {
  readonly selected: Item | undefined;
  /** Back to the first: to be called when the text that narrows the list changes. */
  readonly reset: () => void;
  /** For cmdk's `Command`. */
  readonly props: {
    readonly loop: true;
    readonly shouldFilter: false;
    readonly value: string;
    readonly onValueChange: (value: string) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** The selection of a list that is narrowed by typing. cmdk's own follows a moment after the text; Enter takes what belongs to the text. */
export function usePicked<Item extends { readonly value: string }>(
  shown: readonly Item[],
  take: (item: Item) => void,
): PickedList<Item> {
  const [picked, setPicked] = useState<string | null>(null);
  const selected = shown.find(({ value }) => value === picked) ?? shown[0];
  return {
    selected,
    reset: () => setPicked(null),
    props: {
      loop: true,
      shouldFilter: false,
      value: selected?.value ?? '',
      onValueChange: setPicked,
      onKeyDown: (event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        if (selected !== undefined) take(selected);
      },
    },
  };
}
