import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { followRow } from './follow-row.ts';
import './chip.css';

interface ChipProps {
  readonly label: string;
  /** Of the label, where that isn't the window's. */
  readonly lang?: string;
  readonly removeLabel: string;
  /** Absent where nothing can be changed. */
  readonly onRemove?: (() => void) | undefined;
}

/** One of several, inside a list with the class `chips`. */
export function Chip({ label, lang, removeLabel, onRemove }: ChipProps): ReactNode {
  return (
    <li className="chip">
      <span dir="auto" lang={lang}>
        {label}
      </span>
      {onRemove !== undefined && (
        <button
          type="button"
          aria-label={removeLabel}
          onClick={({ currentTarget }) => followRow(currentTarget, 'removed', onRemove)}
        >
          <X aria-hidden size={12} />
        </button>
      )}
    </li>
  );
}
