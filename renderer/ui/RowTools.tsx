import { ArrowDown, ArrowUp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { followRow } from './follow-row.ts';
import { IconButton } from './IconButton.tsx';

interface RowToolsProps {
  /** What each does, and to which row. */
  readonly labels: { readonly up: string; readonly down: string; readonly remove: string };
  readonly canMove: (step: -1 | 1) => boolean;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Puts a row of a list elsewhere or takes it out, from the keyboard too: the pressed button stays under it. */
export function RowTools({ labels, canMove, onMove, onRemove }: RowToolsProps): ReactNode {
  const step = (by: -1 | 1, label: string, icon: ReactNode): ReactNode => (
    <IconButton
      label={label}
      icon={icon}
      // Not disabled, which would let the keyboard go at the end of the way.
      aria-disabled={!canMove(by)}
      onClick={({ currentTarget }) => {
        if (canMove(by)) followRow(currentTarget, by, () => onMove(by));
      }}
    />
  );
  return (
    <>
      {step(-1, labels.up, <ArrowUp aria-hidden />)}
      {step(1, labels.down, <ArrowDown aria-hidden />)}
      <IconButton
        label={labels.remove}
        icon={<X aria-hidden />}
        onClick={({ currentTarget }) => followRow(currentTarget, 'removed', onRemove)}
      />
    </>
  );
}

/** Whether a row can go a place up or down in a list of so many. */
export function isWithin(count: number, index: number): (step: -1 | 1) => boolean {
  return (step) => index + step >= 0 && index + step < count;
}
