import { type ComponentProps, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';

interface PickedList<Item> {
  readonly selected: Item | undefined;
  /** Enter was pressed, and what it takes is still on its way. */
  readonly isAwaited: boolean;
  /** Back to the first: to be called when the text that narrows the list changes. */
  readonly reset: () => void;
  /** For the box to type in, an `input` in the `Command`. */
  readonly inputProps: ComponentProps<'input'>;
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
 * and waits for it where `isCurrent` says that it is still on its way. Nor does cmdk's `Command.Input` tell a screen reader what is
 * selected where that is told to cmdk (1.1.1): the box is an input of our own.
 */
export function usePicked<Item extends { readonly value: string }>(
  shown: readonly Item[],
  take: (item: Item) => void,
  isCurrent = true,
): PickedList<Item> {
  const [picked, setPicked] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const [isAwaited, setAwaited] = useState(false);
  const selected = shown.find(({ value }) => value === picked) ?? shown[0];
  useEffect(() => {
    if (!isAwaited || !isCurrent) return;
    setAwaited(false);
    if (selected !== undefined) take(selected);
  }, [isAwaited, isCurrent, selected, take]);
  const value = selected?.value.trim();
  // After the items' own effects, which name them.
  useLayoutEffect(() => {
    const list = input.current?.closest('[cmdk-root]')?.querySelector('[cmdk-list]');
    const item = value && list?.querySelector(`[cmdk-item][data-value="${CSS.escape(value)}"]`);
    setOrRemove(input.current, 'aria-controls', list?.id);
    setOrRemove(input.current, 'aria-activedescendant', item ? item.id : undefined);
  });
  return {
    selected,
    isAwaited,
    reset: () => {
      setPicked(null);
      setAwaited(false);
    },
    inputProps: {
      ref: input,
      type: 'text',
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': shown.length > 0,
      autoComplete: 'off',
      autoCorrect: 'off',
      spellCheck: false,
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

function setOrRemove(element: Element | null, name: string, value: string | undefined): void {
  if (value === undefined) element?.removeAttribute(name);
  else if (element?.getAttribute(name) !== value) element?.setAttribute(name, value);
}
