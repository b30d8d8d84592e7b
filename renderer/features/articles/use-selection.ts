import { useCallback, useMemo, useState } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';

export interface Selection {
  /** In the list's order; what a filter hides is not among them. */
  readonly ids: readonly ArticleId[];
  readonly has: (id: ArticleId) => boolean;
  readonly toggle: (id: ArticleId) => void;
  /** Everything from the article chosen last to this one. */
  readonly extendTo: (id: ArticleId) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
}

/** Several articles of a list, to be changed together. */
export function useSelection(listed: readonly ArticleId[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<ArticleId>>(new Set());
  const [anchor, setAnchor] = useState<ArticleId | null>(null);

  const toggle = useCallback((id: ArticleId) => {
    setAnchor(id);
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const clear = useCallback(() => setChosen(new Set()), []);

  return useMemo(
    () => ({
      ids: chosen.size === 0 ? [] : listed.filter((id) => chosen.has(id)),
      has: (id) => chosen.has(id),
      toggle,
      clear,
      selectAll: () => setChosen(new Set(listed)),
      extendTo: (id) => {
        const places = [anchor ?? id, id].map((one) => listed.indexOf(one));
        const from = Math.max(0, Math.min(...places));
        const range = listed.slice(from, Math.max(...places) + 1);
        setAnchor(anchor ?? id);
        setChosen((before) => new Set([...before, ...range]));
      },
    }),
    [chosen, anchor, listed, toggle, clear],
  );
}
