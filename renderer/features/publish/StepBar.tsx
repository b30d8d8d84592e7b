import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import type { Step } from './publish.tsx';

/** How far it is, and how long it still takes where that can be told. */
export function StepBar({
  is,
  step,
}: {
  readonly is: 'looking' | 'running';
  readonly step: Step | null;
}): ReactNode {
  const { publish: words } = useMessages();
  const start = is === 'looking' ? words.looking : words.running;
  const known = step !== null && step.progress.total > 1 ? step.progress : null;
  return (
    <div className="build-progress">
      <progress aria-label={start} {...(known ? { value: known.done, max: known.total } : {})} />
      <p>
        {step === null ? start : words.phases[step.progress.phase]}
        {known !== null && (
          <span>
            {[
              words.progress(known.done, known.total),
              ...(step?.secondsLeft == null ? [] : [words.left(step.secondsLeft)]),
            ].join(', ')}
          </span>
        )}
      </p>
    </div>
  );
}
