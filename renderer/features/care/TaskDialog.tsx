import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { StepBar } from '../../ui/StepBar.tsx';
import type { Task, TaskStep } from './use-task.ts';
import './care.css';

interface TaskDialogProps {
  readonly title: string;
  readonly task: Pick<Task<unknown>, 'stop'> & { readonly state: Task<unknown>['state'] };
  readonly onClose: () => void;
  readonly onSubmit?: () => void;
  /** While nothing is under way. */
  readonly buttons: ReactNode;
  readonly children: ReactNode;
}

/** What the three have in common: how far it is, "Stop", and why it failed. Closing it stops what is under way. */
export function TaskDialog({
  title,
  task,
  onClose,
  onSubmit,
  buttons,
  children,
}: TaskDialogProps): ReactNode {
  const { care: words } = useMessages();
  const { state, stop } = task;
  const isRunning = state.is === 'running';
  return (
    <Dialog
      title={title}
      onClose={isRunning ? stop : onClose}
      {...(onSubmit && { onSubmit })}
      footer={
        isRunning ? (
          <Button disabled={state.stopping} onClick={stop}>
            {state.stopping ? words.stopping : words.stop}
          </Button>
        ) : (
          buttons
        )
      }
    >
      {children}
      {isRunning && <TaskProgress step={state.step} />}
      {state.is === 'failed' && <Banner kind="error">{state.message}</Banner>}
    </Dialog>
  );
}

function TaskProgress({ step }: { readonly step: TaskStep | null }): ReactNode {
  const { care: words, progress: far } = useMessages();
  if (step === null) return <StepBar name={words.starting} step={words.starting} share={null} said={[]} />;
  const { progress, secondsLeft } = step;
  const label = words.phases[progress.phase];
  const timeLeft = secondsLeft === null ? null : far.left(secondsLeft);
  return (
    <StepBar
      name={label}
      step={label}
      share={progress}
      said={[words.progress(progress.done, progress.total), timeLeft]}
    />
  );
}
