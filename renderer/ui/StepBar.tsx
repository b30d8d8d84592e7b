import type { ReactNode } from 'react';
import './step-bar.css';

interface StepBarProps {
  /** What is under way, for who can't see the bar. */
  readonly name: string;
  /** What is being done of it right now. */
  readonly step: string;
  /** `null` while it isn't known. */
  readonly share: { readonly done: number; readonly total: number } | null;
  /** How far it is in words; what isn't known is left out. */
  readonly said: readonly (string | null)[];
}

/** How far something is, and how long it still takes where that can be told. */
export function StepBar({ name, step, share, said }: StepBarProps): ReactNode {
  const words = said.filter((one) => one !== null);
  return (
    <div className="step-bar">
      <progress aria-label={name} {...(share && { value: share.done, max: Math.max(1, share.total) })} />
      <p>
        {step}
        {words.length > 0 && <span>{words.join(', ')}</span>}
      </p>
    </div>
  );
}
