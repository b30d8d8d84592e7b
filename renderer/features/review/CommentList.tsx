import { type ReactNode, useState } from 'react';
import type { ArticleContent } from '#shared/articles/article.schema.ts';
import { isInArticle } from '#shared/review/find-anchor.ts';
import { mentions } from '#shared/review/mentions.ts';
import type { ReviewComment } from '#shared/review/review.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { BareSelect } from '../../ui/Select.tsx';
import { useSettings } from '../settings/settings.tsx';
import { CommentCard } from './CommentCard.tsx';
import { useArticleReview } from './review-context.tsx';
import type { ReviewAccess } from './use-review.ts';

interface CommentListProps {
  readonly comments: readonly ReviewComment[];
  /** `null` while it is not known. */
  readonly content: ArticleContent | null;
  readonly readOnly: boolean;
  readonly change: ReviewAccess['change'];
}

const filters = ['open', 'mine', 'resolved', 'all'] as const;

/** The comments that one wants to see; those whose words have gone are apart, with the words as they were. */
export function CommentList({ comments, content, readOnly, change }: CommentListProps): ReactNode {
  const { review: words } = useMessages();
  const own = useSettings().settings.profile.name.trim();
  const { chosen } = useArticleReview();
  const [filter, setFilter] = useState<(typeof filters)[number]>('open');
  const shown = comments.filter((comment) => {
    // What was chosen in the text is seen, whatever one looks at otherwise.
    const isChosen = comment.resolved === null && comment.id === chosen?.id;
    if (filter === 'all' || isChosen) return true;
    if (filter === 'resolved') return comment.resolved !== null;
    const isMine = [comment, ...comment.replies].some(({ text }) => mentions(text, own));
    return comment.resolved === null && (filter === 'open' || isMine);
  });
  const placed = shown.filter(({ anchor }) => content === null || isInArticle(anchor, content));
  const orphans = shown.filter((comment) => !placed.includes(comment));
  const cards = (list: readonly ReviewComment[]): ReactNode =>
    list.map((comment) => (
      <CommentCard
        key={comment.id}
        comment={comment}
        isOrphan={orphans.includes(comment)}
        readOnly={readOnly}
        change={change}
      />
    ));

  return (
    <>
      {comments.length > 0 && (
        <div className="review-filter">
          <BareSelect
            aria-label={words.show}
            value={filter}
            options={filters.map((value) => ({ value, label: words.shows[value] }))}
            onChange={(value) => setFilter(filters.find((one) => one === value) ?? 'open')}
          />
        </div>
      )}
      {comments.length > 0 && shown.length === 0 && <p className="field-hint">{words.noneShown}</p>}
      {cards(placed)}
      {orphans.length > 0 && (
        <section className="review-part" aria-label={words.orphans}>
          <h3 className="group-label">{words.orphans}</h3>
          {cards(orphans)}
        </section>
      )}
    </>
  );
}
