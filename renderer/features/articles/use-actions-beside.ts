import { useMemo } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { useLatest } from '../../ui/use-latest.ts';
import { whenKeyboardIsLost } from '../../ui/when-keyboard-is-lost.ts';
import type { ArticleActions } from './use-article-actions.ts';

/** The actions of a list: with a row that goes, the keyboard goes to the one beside it. */
export function useActionsBeside(
  actions: ArticleActions,
  ids: readonly ArticleId[],
  focus: (id: ArticleId) => void,
): ArticleActions {
  const latest = useLatest({ ids, focus });
  return useMemo(
    () => ({
      ...actions,
      trash: (article) => {
        const before = latest.current.ids;
        const at = before.indexOf(article.id);
        const behind = before.slice(at + 1);
        const search = document.querySelector<HTMLElement>('.side-list input');
        whenKeyboardIsLost(() => {
          const now = latest.current.ids;
          const next = behind.find((id) => now.includes(id)) ?? now.at(-1);
          if (next === undefined) search?.focus();
          else latest.current.focus(next);
        });
        return actions.trash(article);
      },
    }),
    [actions],
  );
}
