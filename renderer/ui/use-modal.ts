import { type RefObject, type SyntheticEvent, useEffect } from 'react';
import { prepareAnnouncements } from './announce.ts';
import { holdKeyboard } from './hold-keyboard.ts';
import { isSelectionIn, keepSelection } from './keep-selection.ts';
import { keyboardTaker } from './keyboard-taker.ts';
import { addModal } from './open-modals.ts';

interface ModalEvents {
  readonly onClose: () => void;
  readonly onPointerDown: (event: SyntheticEvent) => void;
}

/**
 * Shows a dialog element as the browser's own modal dialog: it holds the focus, makes the rest inert and closes with
 * Escape. The focus goes back to where it was, and with it what was selected. (Libraries lock scrolling with an injected style element, which the
 * window's policy refuses.)
 */
export function useModal(element: RefObject<HTMLDialogElement | null>, onClose: () => void): ModalEvents {
  useEffect(() => {
    const dialog = element.current;
    // The browser gives the focus back as well, but not when React removes the open dialog.
    const before = document.activeElement;
    const restore = keepSelection(before);
    dialog?.showModal();
    if (dialog !== null) prepareAnnouncements(dialog);
    startOf(dialog)?.focus();
    const removeModal = dialog === null ? undefined : addModal(dialog);
    const letGo = dialog === null ? undefined : holdKeyboard(dialog);
    return () => {
      removeModal?.();
      letGo?.();
      // Closed by what it was for, which may have put the caret elsewhere meanwhile. Escape has closed it already.
      const isPlaced = dialog?.open === true && isSelectionIn(before);
      dialog?.close();
      const taker = keyboardTaker();
      if (taker !== null) return taker.focus();
      if (!(before instanceof HTMLElement && before.isConnected)) return;
      if (!isPlaced) restore();
      before.focus();
    };
  }, [element]);

  return {
    // The event comes late: the dialog may have been shown again since.
    onClose: () => {
      if (element.current?.open === false) onClose();
    },
    // A press on the scrim lands on the dialog element itself.
    onPointerDown: (event) => {
      if (event.target === element.current) onClose();
    },
  };
}

/** Where work in a dialog starts: its first field, else its main button. The close button only comes first in reading. */
function startOf(dialog: HTMLDialogElement | null): HTMLElement | null | undefined {
  return (
    dialog?.querySelector<HTMLElement>(':is(input, select, textarea):not(:disabled, [readonly])') ??
    dialog?.querySelector<HTMLElement>('.button-primary:not(:disabled)') ??
    dialog?.querySelector<HTMLElement>('.dialog-body button:not(:disabled)')
  );
}
