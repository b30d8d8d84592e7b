import { useEffect, useEffectEvent, useRef } from 'react';
import type { Payload } from '#shared/ipc/contract.ts';
import { onEvent } from '../../ipc/client.ts';
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
  const told = useRef<string | null>(null);

  const onPublished = useEffectEvent(({ articles }: Payload<'publish.bySchedule'>) => {
    const [first] = articles;
    if (first === undefined) return;
    const message = articles.length === 1 ? words.one(titleOf(first.headline)) : words.many(articles.length);
    say(message, { label: publish.history.title, run: () => show('history') });
  });
  const onState = useEffectEvent(({ failure }: Payload<'publish.scheduleChanged'>) => {
    const message = failure?.message ?? null;
    if (message !== null && message !== told.current) say(`${words.failed} ${message}`, undefined, 'error');
    told.current = message;
  });
  useEffect(() => {
    const stops = [
      onEvent('publish.bySchedule', (published) => onPublished(published)),
      onEvent('publish.scheduleChanged', (state) => onState(state)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
}
