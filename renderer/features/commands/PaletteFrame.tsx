import { type ReactNode, useRef } from 'react';
import { useModal } from '../../ui/use-modal.ts';

interface PaletteFrameProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog without a head: what is typed is its title. */
export function PaletteFrame({ label, onClose, children }: PaletteFrameProps): ReactNode {
  const element = useRef<HTMLDialogElement>(null);

  const modal = useModal(element, onClose);

  return (
    <dialog ref={element} className="dialog palette-dialog" aria-label={label} {...modal}>
      {children}
    </dialog>
  );
}
