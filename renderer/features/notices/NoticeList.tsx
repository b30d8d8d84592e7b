import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useTopModal } from '../../ui/open-modals.ts';
import { type ShownNotice, useNotices } from './notices.tsx';
import './notices.css';

/** Long enough to read and to reach Undo. What went wrong stays until it is dismissed. */
const secondsShown = 9;

/** Within the dialog that holds the window, if there is one: outside of it nothing can be pressed. */
export function NoticeList(): ReactNode {
  const modal = useTopModal();
  return createPortal(<NoticeStack isInDialog={modal !== null} />, modal ?? document.body);
}

/** In a dialog below all that it has, as they would lie on its buttons; else over the window. */
function NoticeStack({ isInDialog }: { readonly isInDialog: boolean }): ReactNode {
  const { shown } = useNotices();
  const messages = useMessages();
  const element = useRef<HTMLElement>(null);

  // A popover, shown anew with each notice: the last that was shown is on top, above an open dialog too.
  useEffect(() => {
    const list = element.current;
    // What is said as a dialog closes is still in that dialog, which is gone by now; it moves out in a moment.
    if (isInDialog || list === null || !list.isConnected || shown.length === 0) return;
    list.showPopover();
    return () => list.hidePopover();
  }, [shown, isInDialog]);

  return (
    <section
      ref={element}
      {...(!isInDialog && { popover: 'manual' })}
      className={classNames('notices', isInDialog && 'notices-inside')}
      aria-label={messages.app.notices}
      aria-live="polite"
    >
      {shown.map((notice) => (
        <Notice key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function Notice({ notice }: { readonly notice: ShownNotice }): ReactNode {
  const { dismiss } = useNotices();
  const messages = useMessages();
  const [held, setHeld] = useState(false);
  const { id, level, message, action } = notice;

  useEffect(() => {
    if (level === 'error' || held) return;
    const timer = setTimeout(() => dismiss(id), secondsShown * 1000);
    return () => clearTimeout(timer);
  }, [id, level, held, dismiss]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the notice while it is looked at
    <div
      className={classNames('notice', `notice-${level}`)}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{message}</p>
      {action !== null && (
        <Button
          look="quiet"
          onClick={() => {
            dismiss(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={messages.app.dismiss} icon={<X aria-hidden />} onClick={() => dismiss(id)} />
    </div>
  );
}
