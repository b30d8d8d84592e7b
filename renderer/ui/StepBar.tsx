import type { ReactNode } from 'react';
import { useMessages } from '../messages/index.ts';
import './step-bar.css';
import type { Step } from './use-steps.ts';

interface StepBarProps {
  /** What is under way, for who can't see the bar. */
  readonly name: string;
  /** What is being done of it right now. */
  readonly doing: string;
  /** `null` before main has told of any. */
  readonly step: Step<{ readonly done: number; readonly total: number }> | null;
  /** How much of how much, in words; without it in plain numbers. */
  readonly of?: (done: number, total: number) => string;
}

/** How far something is, and how long it still takes where that can be told. */
export function StepBar({ name, doing, step, of }: StepBarProps): ReactNode {
  const { progress: words } = useMessages();
  const far = step !== null && step.progress.total > 1 ? step.progress : null;
  const left = step?.secondsLeft == null ? [] : [words.left(step.secondsLeft)];
  return (
    <div className="step-bar">
      <progress aria-label={name} {...(far && { value: far.done, max: far.total })} />
      <p>
        {doing}
        {far !== null && <span>{[(of ?? words.of)(far.done, far.total), ...left].join(', ')}</span>}
      </p>
    </div>
  );
}
