import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Publication } from '#shared/publish/publication.ts';
import { call, onEvent } from '../../ipc/client.ts';

type Publications = ReadonlyMap<ArticleId, Publication>;

const Context = createContext<Publications>(new Map());

/** What readers have of an article; `null` while that isn't known, as with an article that never was published. */
export function usePublication(id: ArticleId): Publication | null {
  return useContext(Context).get(id) ?? null;
}

/** Kept up with every publication, and with every change of an article that readers have. */
export function PublicationsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [known, setKnown] = useState<Publications>(new Map());

  useEffect(() => {
    const all = (): void => {
      call('publish.publications', { ids: null }).then(
        (found) => setKnown(new Map(found.map((one) => [one.article, one]))),
        // The publications' own dialog says what is wrong with a receipt; a list can do without its marks.
        () => setKnown(new Map()),
      );
    };
    const some = (ids: readonly ArticleId[]): void => {
      call('publish.publications', { ids: [...ids] }).then(
        (found) =>
          setKnown((before) => {
            const isSame = found.every(
              ({ article, status }) => (before.get(article)?.status ?? 'never') === status,
            );
            return isSame ? before : new Map([...before, ...found.map((one) => [one.article, one] as const)]);
          }),
        () => {},
      );
    };
    all();
    const stops = [onEvent('publish.published', all), onEvent('articles.changed', ({ ids }) => some(ids))];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  const value = useMemo(() => known, [known]);
  return <Context value={value}>{children}</Context>;
}
