import { useCallback, useMemo, useState } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { extended, nothingChosen, toggled } from './selecting.ts';

export interface Selection {
  /** In the list's order; what a filter hides is not among them. */
  readonly ids: readonly ArticleId[];
  readonly has: (id: ArticleId) => boolean;
  readonly toggle: (id: ArticleId) => void;
  /** Everything from the article chosen last, or from the one that has the keyboard, to this one. */
  readonly extend: (from: ArticleId | null, to: ArticleId) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
}

/** Several articles of a list, to be changed together. */
export function useSelection(listed: readonly ArticleId[]): Selection {
  const [selecting, setSelecting] = useState(nothingChosen);
  const { chosen } = selecting;

  const toggle = useCallback((id: ArticleId) => setSelecting((before) => toggled(before, id)), []);
  const clear = useCallback(() => setSelecting(nothingChosen), []);

  return useMemo(
    () => ({
      ids: chosen.size === 0 ? [] : listed.filter((id) => chosen.has(id)),
      has: (id) => chosen.has(id),
      toggle,
      clear,
      selectAll: () => setSelecting({ ...nothingChosen, chosen: new Set(listed) }),
      extend: (from, to) => setSelecting((before) => extended(before, listed, from, to)),
    }),
    [chosen, listed, toggle, clear],
  );
}
