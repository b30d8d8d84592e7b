import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useMessages } from '../messages/index.ts';
import { classNames } from './class-names.ts';
import { IconButton } from './IconButton.tsx';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly size?: 'small' | 'medium' | 'large';
  readonly footer?: ReactNode;
  /** Given: the dialog is a form, and Enter in a field does this. */
  readonly onSubmit?: () => void;
  readonly children: ReactNode;
}

/**
 * The browser's own modal dialog: it holds the focus, makes the rest inert, closes with Escape and gives the focus
 * back. (Libraries lock scrolling with an injected style element, which the window's policy refuses.)
 */
export function Dialog({
  title,
  onClose,
  size = 'medium',
  footer,
  onSubmit,
  children,
}: DialogProps): ReactNode {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const messages = useMessages();

  useEffect(() => {
    const dialog = element.current;
    // Focus returns to where it was by the browser; a dialog that React removes while open would lose it.
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  const inner = (
    <>
      <header className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <IconButton label={messages.app.close} icon={<X aria-hidden />} onClick={onClose} />
      </header>
      <div className="dialog-body">{children}</div>
      {footer !== undefined && <footer className="dialog-foot">{footer}</footer>}
    </>
  );

  return (
    <dialog
      ref={element}
      className={classNames('dialog', `dialog-${size}`)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // A press on the scrim lands on the dialog element itself.
      onPointerDown={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      {onSubmit === undefined ? (
        <div className="dialog-frame">{inner}</div>
      ) : (
        <form
          className="dialog-frame"
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {inner}
        </form>
      )}
    </dialog>
  );
}
