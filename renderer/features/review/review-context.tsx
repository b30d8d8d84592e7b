import { createContext, type ReactNode, useState } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import type { CommentAnchor } from '#shared/review/review.schema.ts';
import { useProvided } from '../../ui/use-provided.ts';
import { type ReviewAccess, useReview } from './use-review.ts';

/** The comment or claim that was chosen last. */
export interface ChosenThread {
  readonly id: string;
  /** Its card is to be brought into sight (`shown`), or to have the keyboard as well; `here`: it was chosen at the card. */
  readonly card: 'here' | 'shown' | 'focused';
}

interface ArticleReview extends ReviewAccess {
  readonly article: ArticleId;
  readonly chosen: ChosenThread | null;
  readonly choose: (thread: ChosenThread | null) => void;
  /** What the next comment is to be about, where it isn't the words that are selected. */
  readonly asked: CommentAnchor | null;
  readonly ask: (anchor: CommentAnchor | null) => void;
}

const Context = createContext<ArticleReview | null>(null);

/** The review of the article that is open: one for all the panels that show a part of it. */
export function ReviewProvider(props: { readonly id: ArticleId; readonly children: ReactNode }): ReactNode {
  const access = useReview(props.id);
  const [chosen, choose] = useState<ChosenThread | null>(null);
  const [asked, ask] = useState<CommentAnchor | null>(null);
  return (
    <Context value={{ ...access, article: props.id, chosen, choose, asked, ask }}>{props.children}</Context>
  );
}

export function useArticleReview(): ArticleReview {
  return useProvided(Context, 'ReviewProvider');
}
