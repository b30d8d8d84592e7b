import { useMemo } from 'react';
import { keepKeyboardInList } from './keep-keyboard-in-list.ts';
import { type ArticleActions, useArticleActions } from './use-article-actions.ts';

/** The actions of the article that is open: as it goes, the keyboard goes to the list. */
export function useActionsHere(): ArticleActions {
  const actions = useArticleActions();
  return useMemo(
    () => ({
      ...actions,
      trash: (article) => {
        keepKeyboardInList();
        return actions.trash(article);
      },
    }),
    [actions],
  );
}
