import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChannelName, EventName } from '#shared/ipc/channels.ts';
import type { Input, Output } from '#shared/ipc/contract.ts';
import { call, messageOf, onEvent } from './client.ts';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly value: Value };

/** Milliseconds. An import tells of a hundred changes in a row: they are worth one question. */
const eventDelay = 20;

/**
 * What a call answers, asked again when its input or one of the `events` says so. The last answer stays while the next
 * is on its way, so that nothing flickers. Answers that arrive out of order are dropped.
 */
export function useCall<Name extends ChannelName>(
  name: Name,
  input: Input<Name>,
  events: readonly EventName[] = [],
): {
  readonly loaded: Loaded<Output<Name>>;
  /** What is loaded answers this input, and not the one before. */
  readonly isCurrent: boolean;
  readonly reload: () => Promise<void>;
} {
  const [loaded, setLoaded] = useState<Loaded<Output<Name>>>({ state: 'loading' });
  const [answeredKey, setAnsweredKey] = useState<string | null>(null);
  const latest = useRef(0);
  const inputKey = JSON.stringify(input);
  const eventKey = events.join(' ');

  const reload = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    try {
      const value = await call(name, JSON.parse(inputKey) as Input<Name>);
      if (mine !== latest.current) return;
      setLoaded({ state: 'ready', value });
      setAnsweredKey(inputKey);
    } catch (error) {
      if (mine === latest.current) setLoaded({ state: 'failed', message: messageOf(error) });
    }
  }, [name, inputKey]);

  useEffect(() => {
    void reload();
    return () => {
      latest.current += 1;
    };
  }, [reload]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const reloadSoon = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void reload();
      }, eventDelay);
    };
    const stops = eventKey
      .split(' ')
      .filter(Boolean)
      .map((event) => onEvent(event as EventName, reloadSoon));
    return () => {
      for (const stop of stops) stop();
      clearTimeout(timer);
    };
  }, [eventKey, reload]);

  return { loaded, isCurrent: answeredKey === inputKey, reload };
}
