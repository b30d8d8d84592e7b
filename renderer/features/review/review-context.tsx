import { createContext, type ReactNode, useContext } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { type ReviewAccess, useReview } from './use-review.ts';

const Context = createContext<ReviewAccess | null>(null);

/** The review of the article that is open: one for all the panels that show a part of it. */
export function ReviewProvider(props: { readonly id: ArticleId; readonly children: ReactNode }): ReactNode {
  return <Context value={useReview(props.id)}>{props.children}</Context>;
}

export function useArticleReview(): ReviewAccess {
  const review = useContext(Context);
  if (review === null) throw new Error('useArticleReview outside ReviewProvider');
  return review;
}
