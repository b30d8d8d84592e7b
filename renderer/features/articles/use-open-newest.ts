import { useEffect } from 'react';
import type { Loaded } from '../../ipc/use-call.ts';
import { useNavigation } from '../app/navigation.tsx';
import type { BrowsedArticles } from './use-rows.ts';

/** A newsroom opens at the article that was changed last, where one most likely goes on. */
export function useOpenNewest(list: Loaded<BrowsedArticles>): void {
  const { place, go } = useNavigation();
  const isStart = place.view === 'articles' && place.article === null && place.isStart === true;
  const newest = list.state === 'ready' ? (list.value.ids[0] ?? null) : null;
  useEffect(() => {
    if (isStart && newest !== null) void go({ view: 'articles', article: newest });
  }, [isStart, newest, go]);
}
