import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { BuildProgress, BuildReport } from '#shared/site/build-report.ts';
import { call, messageOf, onEvent } from '../../ipc/client.ts';
import { useNavigation } from '../app/navigation.tsx';

export type BuildState =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly progress: BuildProgress | null; readonly stopping: boolean }
  | { readonly is: 'done'; readonly report: BuildReport }
  | { readonly is: 'failed'; readonly message: string };

interface Build {
  readonly state: BuildState;
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly start: (out: string) => Promise<void>;
  readonly cancel: () => void;
}

const Context = createContext<Build | null>(null);

export function useBuild(): Build {
  const build = useContext(Context);
  if (build === null) throw new Error('useBuild outside BuildProvider');
  return build;
}

/** The one build that can be under way. It goes on when its dialog is hidden. */
export function BuildProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [state, setState] = useState<BuildState>({ is: 'idle' });
  const [isOpen, setOpen] = useState(false);
  const { settle } = useNavigation();

  useEffect(
    () =>
      onEvent('site.progress', (progress) =>
        setState((before) => (before.is === 'running' ? { ...before, progress } : before)),
      ),
    [],
  );

  const start = useCallback(
    async (out: string) => {
      // The site holds what is on screen, not what was there a moment ago.
      if (!(await settle())) return;
      setState({ is: 'running', progress: null, stopping: false });
      try {
        setState({ is: 'done', report: await call('site.build', { out }) });
      } catch (error) {
        setState({ is: 'failed', message: messageOf(error) });
      }
    },
    [settle],
  );

  const cancel = useCallback(() => {
    setState((before) => (before.is === 'running' ? { ...before, stopping: true } : before));
    call('site.cancel', null).catch((error) => setState({ is: 'failed', message: messageOf(error) }));
  }, []);

  const value = useMemo(() => ({ state, isOpen, setOpen, start, cancel }), [state, isOpen, start, cancel]);
  return <Context value={value}>{children}</Context>;
}
