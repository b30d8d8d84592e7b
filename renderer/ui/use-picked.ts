import type { KeyboardEvent } from 'react';
import { useEffect, useState } from 'react';

interface PickedList<Item> {
  readonly selected: Item | undefined;
  /** Enter was pressed, and what it takes is still on its way. */
  readonly isAwaited: boolean;
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

/**
 * The selection of a list that is narrowed by typing. cmdk's own follows a moment after the text; Enter takes what belongs to the text,
 * and waits for it where `isCurrent` says that it is still on its way.
 */
export function usePicked<Item extends { readonly value: string }>(
  shown: readonly Item[],
  take: (item: Item) => void,
  isCurrent = true,
): PickedList<Item> {
  const [picked, setPicked] = useState<string | null>(null);
  const [isAwaited, setAwaited] = useState(false);
  const selected = shown.find(({ value }) => value === picked) ?? shown[0];
  useEffect(() => {
    if (!isAwaited || !isCurrent) return;
    setAwaited(false);
    if (selected !== undefined) take(selected);
  }, [isAwaited, isCurrent, selected, take]);
  return {
    selected,
    isAwaited,
    reset: () => {
      setPicked(null);
      setAwaited(false);
    },
    props: {
      loop: true,
      shouldFilter: false,
      value: selected?.value ?? '',
      onValueChange: setPicked,
      onKeyDown: (event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        if (!isCurrent && picked === null) setAwaited(true);
        else if (selected !== undefined) take(selected);
      },
    },
  };
}
