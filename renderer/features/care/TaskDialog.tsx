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
  const { care: words } = useMessages();
  const label = step === null ? words.starting : words.phases[step.progress.phase];
  return <StepBar name={label} doing={label} step={step} of={words.progress} />;
}
