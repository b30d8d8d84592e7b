import { createContext, type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { commandKeys } from '#shared/ipc/command-keys.ts';
import { type CommandName, commandNames } from '#shared/ipc/command-names.ts';
import { onEvent } from '../../ipc/client.ts';
import { useLatest } from '../../ui/use-latest.ts';
import { useProvided } from '../../ui/use-provided.ts';
import { isPressed, showKeys } from './keys.ts';
import { isMac } from './platform.ts';

type Run = () => void;

interface Commands {
  readonly run: (name: CommandName) => void;
  /** Whether anything would happen now. */
  readonly canRun: (name: CommandName) => boolean;
  readonly register: (name: CommandName, run: Run) => () => void;
}

const Context = createContext<Commands | null>(null);

export function useCommands(): Commands {
  return useProvided(Context, 'CommandsProvider');
}

/** Says what a command does while the caller is on screen; `null` while it can do nothing. */
export function useCommand(name: CommandName, run: Run | null): void {
  const { register } = useCommands();
  const latest = useLatest(run);
  const isOn = run !== null;
  useEffect(() => (isOn ? register(name, () => latest.current?.()) : undefined), [name, isOn, register]);
}

/** The keys of a command as people read them. */
export function keysOf(name: CommandName): string | undefined {
  const keys = commandKeys[name];
  return keys === undefined ? undefined : showKeys(keys, isMac);
}

/** One way for the menu, the keyboard and the palette to reach what the views offer. */
export function CommandsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const runs = useRef(new Map<CommandName, Run[]>());

  const register = useCallback<Commands['register']>((name, run) => {
    // The view that came last is the one in front.
    runs.current.set(name, [...(runs.current.get(name) ?? []), run]);
    return () => {
      runs.current.set(
        name,
        (runs.current.get(name) ?? []).filter((other) => other !== run),
      );
    };
  }, []);

  const value = useMemo<Commands>(
    () => ({
      register,
      run: (name) => runs.current.get(name)?.at(-1)?.(),
      canRun: (name) => (runs.current.get(name)?.length ?? 0) > 0,
    }),
    [register],
  );

  useEffect(() => onEvent('menu.command', ({ name }) => value.run(name)), [value]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const name =
        commandNames.find((one) => isPressed(commandKeys[one] ?? '', event, isMac)) ?? paletteOutside(event);
      if (name === undefined) return;
      // Keeps the menu's accelerator from running it a second time.
      event.preventDefault();
      // What a dialog covers can't be reached by keys either.
      if (document.querySelector('dialog[open]') === null) value.run(name);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [value]);

  return <Context value={value}>{children}</Context>;
}

/** Inside a text that takes formatting, Mod+K makes a link; everywhere else it opens the palette. */
function paletteOutside(event: KeyboardEvent): CommandName | undefined {
  const isInText = event.target instanceof HTMLElement && event.target.isContentEditable;
  return isPressed('Mod+K', event, isMac) && !isInText ? 'view.palette' : undefined;
}
