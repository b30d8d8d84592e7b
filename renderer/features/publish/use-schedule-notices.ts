import { useEffect, useEffectEvent, useRef } from 'react';
import type { Output, Payload } from '#shared/ipc/contract.ts';
import { call, onEvent } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useTitleOf } from '../articles/use-title-of.ts';
import { useNotices } from '../notices/notices.tsx';
import { usePublish } from './publish.tsx';

/** Says what came out by schedule, or why it didn't: once, as a failure is told on the desk for as long as it lasts. */
export function useScheduleNotices(): void {
  const { schedule: words, publish } = useMessages();
  const { say } = useNotices();
  const { show } = usePublish();
  const titleOf = useTitleOf();
  const told = useRef<{ readonly message: string; readonly until: AbortController } | null>(null);

  const tell = useEffectEvent((published: Output<'publish.cameOut'>) => {
    for (const { articles } of published) {
      const [first] = articles;
      if (first === undefined) continue;
      const message =
        articles.length === 1 ? words.one(titleOf(first.headline)) : words.many(articles.length);
      say(message, { label: publish.history.title, run: () => show('history') });
    }
  });
  const onState = useEffectEvent(({ failure }: Payload<'publish.scheduleChanged'>) => {
    if (failure !== null && failure.message === told.current?.message) return;
    told.current?.until.abort();
    told.current = failure === null ? null : { message: failure.message, until: new AbortController() };
    if (told.current !== null)
      say(`${words.failed} ${told.current.message}`, undefined, 'error', told.current.until.signal);
  });
  useEffect(() => {
    // Neither is worth a word of its own where it can't be asked: the publications and the desk have it.
    const take = (): void => void call('publish.cameOut', null).then(tell, () => {});
    call('publish.schedule', null).then(onState, () => {});
    take();
    const stops = [
      onEvent('publish.bySchedule', take),
      onEvent('publish.scheduleChanged', (state) => onState(state)),
    ];
    return () => {
      for (const stop of stops) stop();
      // Another newsroom has other articles.
      told.current?.until.abort();
    };
  }, []);
}
