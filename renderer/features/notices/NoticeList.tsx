import { X } from 'lucide-react';
import { type ComponentProps, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useOpenModals } from '../../ui/open-modals.ts';
import { type ShownNotice, useNotices } from './notices.tsx';
import { useFreePlace } from './use-free-place.ts';
import './notices.css';

/** Long enough to read and to reach Undo. What went wrong stays until it is dismissed. */
const secondsShown = 9;

/**
 * Each where it was said: in the dialog that held the window then, or the one under it by now, as outside of it nothing can
 * be pressed; else over the window, where it waits for a dialog that came after it and isn't about it.
 */
export function NoticeList(): ReactNode {
  const { shown } = useNotices();
  const modals = useOpenModals();
  const top = modals.at(-1) ?? null;
  const placeOf = ({ within }: ShownNotice): HTMLDialogElement | null =>
    within === null || modals.includes(within) ? within : top;
  const window = shown.filter((notice) => placeOf(notice) === null);
  return (
    <>
      {createPortal(<WindowNotices notices={window} isBehind={top !== null} />, document.body)}
      {modals.map((modal, index) =>
        createPortal(
          <Stack
            className="notices notices-inside"
            notices={shown.filter((notice) => placeOf(notice) === modal)}
            isBehind={modal !== top}
          />,
          modal,
          String(index),
        ),
      )}
    </>
  );
}

interface StackProps {
  readonly notices: readonly ShownNotice[];
  /** Nothing in it can be pressed: it waits. */
  readonly isBehind: boolean;
}

/** A popover, shown anew with each notice: the last that was shown is on top. */
function WindowNotices({ notices, isBehind }: StackProps): ReactNode {
  const element = useRef<HTMLElement>(null);
  const place = useFreePlace(element, notices.length > 0);
  const ids = notices.map(({ id }) => id).join(' ');
  useEffect(() => {
    const list = element.current;
    // Shown anew it would lie on the dialog.
    if (list === null || (isBehind && ids !== '' && list.matches(':popover-open'))) return;
    list.hidePopover();
    if (ids !== '') list.showPopover();
  }, [ids, isBehind]);
  return (
    <Stack
      element={element}
      className="notices"
      popover="manual"
      data-place={place}
      notices={notices}
      isBehind={isBehind}
    />
  );
}

/** In a dialog below all that it has, as they would lie on its buttons. */
function Stack({
  notices,
  isBehind,
  element,
  ...rest
}: StackProps & ComponentProps<'section'> & { readonly element?: RefObject<HTMLElement | null> }): ReactNode {
  const messages = useMessages();
  return (
    <section {...rest} ref={element} aria-label={messages.app.notices}>
      {notices.map((notice) => (
        <Notice key={notice.id} notice={notice} isBehind={isBehind} />
      ))}
    </section>
  );
}

function Notice({
  notice,
  isBehind,
}: {
  readonly notice: ShownNotice;
  readonly isBehind: boolean;
}): ReactNode {
  const { dismiss } = useNotices();
  const messages = useMessages();
  const [held, setHeld] = useState(false);
  const { id, level, message, action } = notice;

  useEffect(() => {
    if (level === 'error' || held || isBehind) return;
    const timer = setTimeout(() => dismiss(id), secondsShown * 1000);
    return () => clearTimeout(timer);
  }, [id, level, held, isBehind, dismiss]);

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
