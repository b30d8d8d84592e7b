import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';

/** At the end of a block's actions. */
export function RemoveButton({
  label,
  onClick,
}: {
  readonly label: string;
  readonly onClick: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className="figure-tool figure-remove"
      onClick={onClick}
      aria-label={label}
      title={label}
    >
      <Trash2 aria-hidden size={16} />
    </button>
  );
}
