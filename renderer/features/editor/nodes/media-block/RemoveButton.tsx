import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { tooltip } from '../../../../ui/TooltipLayer.tsx';

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
      {...tooltip(label)}
    >
      <Trash2 aria-hidden size={16} />
    </button>
  );
}
