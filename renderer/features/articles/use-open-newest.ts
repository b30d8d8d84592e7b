import { useEffect } from 'react';
import type { ArticleSummary } from '#shared/articles/article-query.ts';
import type { Loaded } from '../../ipc/use-call.ts';
import { useNavigation } from '../app/navigation.tsx';

/** A newsroom opens at the article that was changed last, where one most likely goes on. */
export function useOpenNewest(list: Loaded<readonly ArticleSummary[]>): void {
  const { place, go } = useNavigation();
  const isStart = place.view === 'articles' && place.article === null && place.isStart === true;
  const newest = list.state === 'ready' ? (list.value[0]?.id ?? null) : null;
  useEffect(() => {
    if (isStart && newest !== null) void go({ view: 'articles', article: newest });
  }, [isStart, newest, go]);
}
