import { createContext, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { CallError, messageOf } from '../../ipc/client.ts';
import { announce } from '../../ui/announce.ts';
import { topModal } from '../../ui/open-modals.ts';
import { useLatest } from '../../ui/use-latest.ts';
import { useProvided } from '../../ui/use-provided.ts';

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
  /** The notice goes when what it acts on does. */
  readonly until?: AbortSignal;
}

export interface ShownNotice {
  readonly id: number;
  readonly level: 'info' | 'warning' | 'error';
  readonly message: string;
  readonly action: NoticeAction | null;
  /** The dialog that held the window as it was said. */
  readonly within: HTMLDialogElement | null;
}

interface Notices {
  readonly shown: readonly ShownNotice[];
  /** `until`: as of an action's, for a notice that has none. */
  readonly say: (
    message: string,
    action?: NoticeAction,
    level?: ShownNotice['level'],
    until?: AbortSignal,
  ) => void;
  /** Shows what was thrown, in main's words. */
  readonly fail: (error: unknown) => void;
  readonly dismiss: (id: number) => void;
  /** What takes away errors that are shown now and offer nothing: what went wrong in a view is over when somebody has left it. */
  readonly leaving: () => () => void;
}

const Context = createContext<Notices | null>(null);

export function useNotices(): Notices {
  return useProvided(Context, 'NoticesProvider');
}

const most = 4;

/** The newest few. What went wrong goes after the rest, and last what offers a way out: it may hold words that are nowhere else. */
function newest(notices: readonly ShownNotice[]): readonly ShownNotice[] {
  if (notices.length <= most) return notices;
  const others = notices.slice(0, -1);
  const least =
    others.find(({ level }) => level !== 'error') ??
    others.find(({ action }) => action === null) ??
    others[0];
  return newest(notices.filter((notice) => notice !== least));
}

export function NoticesProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [shown, setShown] = useState<readonly ShownNotice[]>([]);
  const lastId = useRef(0);

  const dismiss = useCallback((id: number) => {
    setShown((before) => before.filter((notice) => notice.id !== id));
  }, []);

  const say = useCallback<Notices['say']>(
    (message, action, level = 'info', until = action?.until) => {
      if (until?.aborted === true) return;
      lastId.current += 1;
      const id = lastId.current;
      const notice: ShownNotice = { id, level, message, action: action ?? null, within: topModal() };
      // The same message twice is one notice.
      // Not by the list: it is hidden until it has something to say, and its buttons aren't part of that.
      announce(message);
      setShown((before) => newest([...before.filter((old) => old.message !== message), notice]));
      until?.addEventListener('abort', () => dismiss(id), { once: true });
    },
    [dismiss],
  );

  const fail = useCallback<Notices['fail']>(
    (error) => {
      if (!(error instanceof CallError)) console.error(error);
      say(messageOf(error), undefined, 'error');
    },
    [say],
  );

  const latest = useLatest(shown);
  const leaving = useCallback(() => {
    const gone = latest.current.filter(({ level, action }) => level === 'error' && action === null);
    const ids = new Set(gone.map(({ id }) => id));
    return () => setShown((before) => before.filter(({ id }) => !ids.has(id)));
  }, []);

  const value = useMemo(() => ({ shown, say, fail, dismiss, leaving }), [shown, say, fail, dismiss, leaving]);
  return <Context value={value}>{children}</Context>;
}
