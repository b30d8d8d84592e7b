import {
  createContext,
  type ReactNode,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Payload } from '#shared/ipc/contract.ts';
import type { PublishProgress, PublishReport } from '#shared/publish/publish-report.ts';
import type { PublishTarget, ReceiptId } from '#shared/publish/receipt.schema.ts';
import { call, messageOf, onEvent } from '../../ipc/client.ts';
import { useProvided } from '../../ui/use-provided.ts';
import { type Step, useSteps } from '../../ui/use-steps.ts';
import { useNavigation } from '../app/navigation.tsx';
import { useScheduledTarget } from './use-scheduled-target.ts';

/** What to bring where. `backTo`: the receipt whose site to put back; `null`: the site as it is now. */
interface Intent {
  readonly target: PublishTarget;
  readonly backTo: ReceiptId | null;
}

type PublishStep = Step<PublishProgress>;

type PublishState =
  | { readonly is: 'idle' }
  /** `scheduled`: nobody began it, an article's time has come. */
  | {
      readonly is: 'looking' | 'running' | 'scheduled';
      readonly step: PublishStep | null;
      readonly stopping: boolean;
    }
  /** What a publication would change. */
  | { readonly is: 'planned'; readonly report: PublishReport }
  | { readonly is: 'done'; readonly report: PublishReport }
  | { readonly is: 'failed'; readonly message: string };

type Shown = 'none' | 'publish' | 'history';

interface Publish {
  readonly state: PublishState;
  readonly intent: Intent | null;
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
  /** Looks at what publishing this would change. */
  readonly look: (intent: Intent) => Promise<void>;
  /** Opens the dialog on putting back an earlier site. */
  readonly goBack: (target: PublishTarget, backTo: ReceiptId) => void;
  readonly run: (whole: boolean) => Promise<void>;
  readonly stop: () => void;
}

const Context = createContext<Publish | null>(null);

export function usePublish(): Publish {
  return useProvided(Context, 'PublishProvider');
}

/** The one publication that can be under way. It goes on when its dialog is hidden. */
export function PublishProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [state, setState] = useState<PublishState>({ is: 'idle' });
  const [intent, setIntent] = useState<Intent | null>(null);
  const [shown, setShown] = useState<Shown>('none');
  const { begin, stepOf } = useSteps();
  const isBusy = useRef(false);
  isBusy.current = 'step' in state;
  const { settle } = useNavigation();
  const scheduled = useScheduledTarget();

  useEffect(
    () =>
      onEvent('publish.progress', (progress) => {
        const step = stepOf(progress);
        setState((before) => ('step' in before ? { ...before, step } : before));
      }),
    [stepOf],
  );

  const work = useCallback(
    async (is: 'looking' | 'running', ask: () => Promise<PublishReport>) => {
      begin();
      // At once: while the text is saved, a report of before must not stand there to be agreed to.
      setState({ is, step: null, stopping: false });
      // Readers get what is on screen, not what was there a moment ago.
      if (!(await settle())) {
        setState({ is: 'idle' });
        return;
      }
      try {
        const report = await ask();
        setState({ is: is === 'running' && report.ok ? 'done' : 'planned', report });
      } catch (error) {
        setState({ is: 'failed', message: messageOf(error) });
      }
    },
    [settle, begin],
  );

  const look = useCallback(
    (wanted: Intent) => {
      setIntent(wanted);
      return work('looking', () => call('publish.plan', wanted));
    },
    [work],
  );

  const show = useCallback(
    (next: Shown) => {
      setShown(next);
      // What was looked at, or done, some time ago is looked at anew; what is under way goes on.
      if (next !== 'publish' || isBusy.current) return;
      if (intent?.backTo === null) return void look(intent);
      setIntent(null);
      setState({ is: 'idle' });
    },
    [intent, look],
  );

  const onScheduled = useEffectEvent(({ isRunning }: Payload<'publish.runsBySchedule'>) => {
    if (isRunning && !isBusy.current) {
      begin();
      setState({ is: 'scheduled', step: null, stopping: false });
    }
    if (isRunning || state.is !== 'scheduled') return;
    setState({ is: 'idle' });
    // What was looked at before is another by now; who only saw it run gets on from there.
    const wanted = intent ?? (scheduled.target === null ? null : { target: scheduled.target, backTo: null });
    if (shown === 'publish' && wanted !== null) void look(wanted);
  });
  useEffect(() => {
    // A window that is opened meanwhile asks; one that can't ask hears of the next.
    call('publish.isBySchedule', null).then(onScheduled, () => {});
    return onEvent('publish.runsBySchedule', (run) => onScheduled(run));
  }, []);

  const goBack = useCallback(
    (target: PublishTarget, backTo: ReceiptId) => {
      setShown('publish');
      void look({ target, backTo });
    },
    [look],
  );

  const run = useCallback(
    async (whole: boolean) => {
      if (intent !== null) await work('running', () => call('publish.run', { ...intent, whole }));
    },
    [intent, work],
  );

  const stop = useCallback(() => {
    setState((before) => ('step' in before ? { ...before, stopping: true } : before));
    call('publish.cancel', null).catch((error) => setState({ is: 'failed', message: messageOf(error) }));
  }, []);

  const value = useMemo(
    () => ({ state, intent, shown, show, look, goBack, run, stop }),
    [state, intent, shown, show, look, goBack, run, stop],
  );
  return <Context value={value}>{children}</Context>;
}
