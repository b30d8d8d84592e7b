import { useCallback, useEffect, useRef, useState } from 'react';
import { messageOf, onEvent } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useNotices } from '../notices/notices.tsx';
import { useNavigation } from './navigation.tsx';

export type DraftState =
  /** `incomplete`: it can't be saved as it is. */
  { readonly is: 'saved' | 'waiting' | 'incomplete' } | { readonly is: 'failed'; readonly message: string };

interface DraftOptions<Value> {
  readonly initial: Value;
  /** `false` keeps a change in the form until it can be saved: a name that is empty for a moment, say. */
  readonly canSave: (value: Value) => boolean;
  readonly save: (value: Value) => Promise<unknown>;
}

interface Draft<Value> {
  readonly value: Value;
  readonly change: (next: Value) => void;
  readonly state: DraftState;
  /** Shows what is saved elsewhere than by this form; nothing may wait to be saved. */
  readonly take: (saved: Value) => void;
  /** Drops what isn't saved: the thing itself is gone. */
  readonly abandon: () => void;
}

const delay = 400;

/**
 * A form that saves itself shortly after each change, one save at a time, and before the window goes elsewhere. A save
 * that fails keeps the words in the form and the form in the window.
 */
export function useSavedDraft<Value>({ initial, canSave, save }: DraftOptions<Value>): Draft<Value> {
  const [value, setValue] = useState(initial);
  const [state, setState] = useState<DraftState>({ is: 'saved' });
  const { guard } = useNavigation();
  const { say } = useNotices();
  const { app } = useMessages();
  const pending = useRef<{ readonly value: Value } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));
  const rules = useRef({ canSave, save });
  rules.current = { canSave, save };

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    running.current = running.current.then(async () => {
      const wanted = pending.current;
      if (wanted === null) return true;
      if (!rules.current.canSave(wanted.value)) {
        // Whatever else was changed waits with it, so the form must not go either.
        setState({ is: 'incomplete' });
        return false;
      }
      pending.current = null;
      try {
        await rules.current.save(wanted.value);
        if (pending.current === null) setState({ is: 'saved' });
        return true;
      } catch (error) {
        pending.current ??= wanted;
        setState({ is: 'failed', message: messageOf(error) });
        return false;
      }
    });
    return running.current;
  }, []);

  const change = useCallback(
    (next: Value) => {
      setValue(next);
      pending.current = { value: next };
      setState({ is: 'waiting' });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), delay);
    },
    [flush],
  );

  const abandon = useCallback(() => {
    clearTimeout(timer.current);
    pending.current = null;
  }, []);

  useEffect(() => {
    const leave = async (): Promise<boolean> => {
      const isSaved = await flush();
      if (!isSaved) say(app.formStays, undefined, 'error');
      return isSaved;
    };
    const stopGuard = guard(leave);
    const stopClosing = onEvent('window.closing', () => void flush());
    return () => {
      stopGuard();
      stopClosing();
      void flush();
    };
  }, [guard, flush, say, app]);

  return { value, change, take: setValue, state, abandon };
}
