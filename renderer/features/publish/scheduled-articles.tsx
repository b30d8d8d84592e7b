import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { ArticleId, Instant } from '#shared/library/ids.ts';
import type { ScheduledArticle } from '#shared/publish/publication.ts';
import { call, onEvent } from '../../ipc/client.ts';
import { usePast } from './use-past.ts';

type Moments = ReadonlyMap<ArticleId, Instant>;

const Context = createContext<Moments>(new Map());

/** When each article goes out that is ready and waits for it; those whose moment has come aren't among them. */
export function useScheduledArticles(): Moments {
  return useContext(Context);
}

/** Kept up with every change of an article or its review, and with the clock. */
export function ScheduledArticlesProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [moments, setMoments] = useState<Moments>(new Map());
  const [next = null] = [...moments.values()].toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const isPast = usePast(next);

  useEffect(() => {
    if (isPast) setMoments((before) => new Map([...before].filter(([, at]) => Date.parse(at) > Date.now())));
  }, [isPast]);

  useEffect(() => {
    // Where it can't be known a list does without its marks.
    const all = (): void => {
      call('publish.scheduled', { ids: null }).then(
        (found) => setMoments(new Map(found.map(({ article, at }) => [article, at]))),
        () => setMoments(new Map()),
      );
    };
    const some = (ids: readonly ArticleId[]): void => {
      call('publish.scheduled', { ids: [...ids] }).then(
        (found) => setMoments((before) => withMoments(before, ids, found)),
        () => {},
      );
    };
    all();
    const stops = [
      onEvent('articles.changed', ({ ids }) => some(ids)),
      onEvent('review.changed', ({ id }) => some([id])),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  return <Context value={moments}>{children}</Context>;
}

/** The very same where nothing is another, so that no row is drawn anew for each word that is typed. */
function withMoments(
  before: Moments,
  ids: readonly ArticleId[],
  found: readonly ScheduledArticle[],
): Moments {
  const now = new Map(found.map(({ article, at }) => [article, at]));
  if (ids.every((id) => before.get(id) === now.get(id))) return before;
  const others = [...before].filter(([id]) => !ids.includes(id));
  return new Map([...others, ...now]);
}
