import { createContext, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { BuildProgress, BuildReport } from '#shared/site/build-report.ts';
import { call, messageOf, onEvent } from '../../ipc/client.ts';
import { useProvided } from '../../ui/use-provided.ts';
import { type Step, useSteps } from '../../ui/use-steps.ts';
import { useNavigation } from '../app/navigation.tsx';

type BuildState =
  | { readonly is: 'idle' }
  /** `looking`: at what a build would change. */
  | {
      readonly is: 'looking' | 'running';
      readonly step: Step<BuildProgress> | null;
      readonly stopping: boolean;
    }
  /** Its `changes` say that it was only looked at. */
  | { readonly is: 'done'; readonly report: BuildReport }
  | { readonly is: 'failed'; readonly message: string };

interface Build {
  readonly state: BuildState;
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly start: (out: string) => Promise<void>;
  readonly look: (out: string) => Promise<void>;
  readonly cancel: () => void;
}

const Context = createContext<Build | null>(null);

export function useBuild(): Build {
  return useProvided(Context, 'BuildProvider');
}

/** The one build that can be under way. It goes on when its dialog is hidden. */
export function BuildProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [state, setState] = useState<BuildState>({ is: 'idle' });
  const [isOpen, setOpen] = useState(false);
  const { settle } = useNavigation();
  const { begin, stepOf } = useSteps();

  useEffect(
    () =>
      onEvent('site.progress', (progress) => {
        const step = stepOf(progress);
        setState((before) => ('step' in before ? { ...before, step } : before));
      }),
    [stepOf],
  );

  const work = useCallback(
    async (is: 'looking' | 'running', out: string) => {
      // The site holds what is on screen, not what was there a moment ago.
      if (!(await settle())) return;
      begin();
      setState({ is, step: null, stopping: false });
      try {
        setState({ is: 'done', report: await call('site.build', { out, dryRun: is === 'looking' }) });
      } catch (error) {
        setState({ is: 'failed', message: messageOf(error) });
      }
    },
    [settle, begin],
  );
  const start = useCallback((out: string) => work('running', out), [work]);
  const look = useCallback((out: string) => work('looking', out), [work]);

  const cancel = useCallback(() => {
    setState((before) => ('step' in before ? { ...before, stopping: true } : before));
    call('site.cancel', null).catch((error) => setState({ is: 'failed', message: messageOf(error) }));
  }, []);

  const value = useMemo(
    () => ({ state, isOpen, setOpen, start, look, cancel }),
    [state, isOpen, start, look, cancel],
  );
  return <Context value={value}>{children}</Context>;
}
