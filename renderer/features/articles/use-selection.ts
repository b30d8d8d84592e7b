import { useCallback, useMemo, useState } from 'react';
import type { ArticleSummary } from '#shared/articles/article-query.ts';
import type { ArticleId } from '#shared/library/ids.ts';

export interface Selection {
  /** In the list's order; what a filter hides is not among them. */
  readonly articles: readonly ArticleSummary[];
  readonly has: (id: ArticleId) => boolean;
  readonly toggle: (id: ArticleId) => void;
  /** Everything from the article chosen last to this one. */
  readonly extendTo: (id: ArticleId) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
}

/** Several articles of a list, to be changed together. */
export function useSelection(listed: readonly ArticleSummary[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<ArticleId>>(new Set());
  const [anchor, setAnchor] = useState<ArticleId | null>(null);

  const toggle = useCallback((id: ArticleId) => {
    setAnchor(id);
    setIds((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const clear = useCallback(() => setIds(new Set()), []);

  return useMemo(
    () => ({
      articles: ids.size === 0 ? [] : listed.filter(({ id }) => ids.has(id)),
      has: (id) => ids.has(id),
      toggle,
      clear,
      selectAll: () => setIds(new Set(listed.map(({ id }) => id))),
      extendTo: (id) => {
        const places = [anchor ?? id, id].map((one) => listed.findIndex((article) => article.id === one));
        const from = Math.max(0, Math.min(...places));
        const range = listed.slice(from, Math.max(...places) + 1).map((article) => article.id);
        setAnchor(anchor ?? id);
        setIds((before) => new Set([...before, ...range]));
      },
    }),
    [ids, anchor, listed, toggle, clear],
  );
}
