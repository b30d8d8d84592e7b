import { X } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import { useMessages } from '../messages/index.ts';
import { classNames } from './class-names.ts';
import { IconButton } from './IconButton.tsx';
import { useModal } from './use-modal.ts';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly size?: 'small' | 'medium' | 'large';
  readonly footer?: ReactNode;
  /** Given: the dialog is a form, and Enter in a field does this. */
  readonly onSubmit?: () => void;
  /** Nothing in the body takes the keyboard: the body does, so that the arrow keys scroll it. */
  readonly isOnlyRead?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog with a head, a body that scrolls and a foot for its buttons. */
export function Dialog({
  title,
  onClose,
  size = 'medium',
  footer,
  onSubmit,
  isOnlyRead = false,
  children,
}: DialogProps): ReactNode {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const messages = useMessages();

  const modal = useModal(element, onClose);

  const inner = (
    <>
      <header className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <IconButton label={messages.app.close} icon={<X aria-hidden />} onClick={onClose} />
      </header>
      <div
        className="dialog-body"
        {...(isOnlyRead && { role: 'group', 'aria-labelledby': titleId, tabIndex: 0 })}
      >
        {children}
      </div>
      {footer !== undefined && <footer className="dialog-foot">{footer}</footer>}
    </>
  );

  return (
    <dialog
      ref={element}
      className={classNames('dialog', `dialog-${size}`)}
      aria-labelledby={titleId}
      {...modal}
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
