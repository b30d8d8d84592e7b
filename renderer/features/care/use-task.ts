import { useCallback, useEffect, useState } from 'react';
import type { CareProgress } from '#shared/backup/backup.schema.ts';
import { call, messageOf, onEvent } from '../../ipc/client.ts';
import { type Step, useSteps } from '../../ui/use-steps.ts';

export type TaskStep = Step<CareProgress>;

type TaskState<Value> =
  | { readonly is: 'idle' }
  | { readonly is: 'running'; readonly step: TaskStep | null; readonly stopping: boolean }
  | { readonly is: 'failed'; readonly message: string }
  | { readonly is: 'done'; readonly value: Value };

export interface Task<Value> {
  readonly state: TaskState<Value>;
  /** `null` from what is asked: the person thought better of it. */
  readonly run: (ask: () => Promise<Value | null>) => Promise<void>;
  readonly stop: () => void;
}

/** A backup, a restoring or a check: long, with its progress, and to be stopped at any moment. */
export function useTask<Value>(): Task<Value> {
  const [state, setState] = useState<TaskState<Value>>({ is: 'idle' });
  const { begin, stepOf } = useSteps();

  useEffect(
    () =>
      onEvent('care.progress', (progress) => {
        const step = stepOf(progress);
        setState((before) => (before.is === 'running' ? { ...before, step } : before));
      }),
    [stepOf],
  );

  const run = useCallback<Task<Value>['run']>(
    async (ask) => {
      begin();
      setState({ is: 'running', step: null, stopping: false });
      try {
        const value = await ask();
        setState(value === null ? { is: 'idle' } : { is: 'done', value });
      } catch (error) {
        setState({ is: 'failed', message: messageOf(error) });
      }
    },
    [begin],
  );

  const stop = useCallback(() => {
    setState((before) => (before.is === 'running' ? { ...before, stopping: true } : before));
    call('care.cancel', null).catch((error) => setState({ is: 'failed', message: messageOf(error) }));
  }, []);

  return { state, run, stop };
}
