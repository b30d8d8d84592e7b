import type { ReactNode } from 'react';
import type { WorkflowStatus } from '#shared/articles/workflow.ts';
import type { VersionId } from '#shared/history/version.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { ApprovalList } from './ApprovalList.tsx';
import { AssignmentFields } from './AssignmentFields.tsx';
import { ClaimList } from './ClaimList.tsx';
import { CommentComposer } from './CommentComposer.tsx';
import { CommentList } from './CommentList.tsx';
import { LockFields } from './LockFields.tsx';
import { ProfileFields } from './ProfileFields.tsx';
import { useArticleReview } from './review-context.tsx';
import { useSelectedQuote } from './use-selected-quote.ts';
import './review.css';

interface ReviewPanelProps {
  readonly id: ArticleId;
  /** The article as it is open. */
  readonly session: {
    readonly fields: { readonly status: WorkflowStatus };
    readonly flush: () => Promise<boolean>;
  };
  readonly readOnly: boolean;
  /** Shows what became of a version. */
  readonly onCompare: (version: VersionId) => void;
}

/** What the newsroom says of an article: beside its fields, never in them. */
export function ReviewPanel({ id, session, readOnly, onCompare }: ReviewPanelProps): ReactNode {
  const { review: words } = useMessages();
  const { loaded, change } = useArticleReview();
  // Here and not in the composer: what was selected as the comment was asked for is no longer, once the review has come.
  const quote = useSelectedQuote();
  const opened = useCall('articles.get', { id }, ['articles.saved']).loaded;

  if (loaded.state === 'loading') return <div aria-busy="true" />;
  if (loaded.state === 'failed') return <p role="alert">{words.failed(loaded.message)}</p>;
  const { review } = loaded.value;
  const content = opened.state === 'ready' ? opened.value.article : null;

  return (
    <>
      <ProfileFields />
      <ApprovalList
        view={loaded.value}
        status={session.fields.status}
        readOnly={readOnly}
        change={change}
        flush={session.flush}
        onCompare={onCompare}
      />
      <section className="review-part" aria-label={words.handling.title}>
        <h2>{words.handling.title}</h2>
        <AssignmentFields
          {...review}
          article={id}
          readOnly={readOnly}
          onAssign={(assignment) => change({ kind: 'assign', ...assignment })}
        />
        <LockFields review={review} readOnly={readOnly} change={change} />
      </section>
      <ClaimList claims={review.claims} content={content} readOnly={readOnly} change={change} />
      <section className="review-part" aria-label={words.comments} data-field="review.comments">
        <h2>{words.comments}</h2>
        <CommentList comments={review.comments} content={content} readOnly={readOnly} change={change} />
        {!readOnly && <CommentComposer content={content} quote={quote} change={change} />}
      </section>
    </>
  );
}
