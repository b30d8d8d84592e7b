import { useCallback, useMemo, useState } from 'react';
import type { Output } from '#shared/ipc/contract.ts';
import { call, messageOf } from '../../ipc/client.ts';

type Opened = Output<'library.current'>;

export interface OpenLibrary {
  readonly choose: () => void;
  readonly sample: () => void;
  readonly path: (path: string) => Promise<void>;
  /** Shows the dialog for a new newsroom. */
  readonly startNew: () => void;
}

/**
 * The ways into a newsroom. `onOpened` gets what main answers; `settle` keeps the open one while it has something
 * unsaved.
 */
export function useOpenLibrary(
  settle: () => Promise<boolean>,
  onOpened: (library: NonNullable<Opened>) => void,
  startNew: () => void,
): { readonly open: OpenLibrary; readonly error: string | null } {
  const [error, setError] = useState<string | null>(null);

  const attempt = useCallback(
    async (ask: () => Promise<Opened>): Promise<void> => {
      if (!(await settle())) return;
      setError(null);
      try {
        const library = await ask();
        if (library !== null) onOpened(library);
      } catch (failure) {
        setError(messageOf(failure));
      }
    },
    [settle, onOpened],
  );

  const open = useMemo<OpenLibrary>(
    () => ({
      choose: () => void attempt(() => call('library.chooseLibrary', null)),
      sample: () => void attempt(() => call('library.openSample', null)),
      path: (path) => attempt(() => call('library.open', { path })),
      startNew,
    }),
    [attempt, startNew],
  );
  return { open, error };
}
