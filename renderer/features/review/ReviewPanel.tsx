import { type ReactNode, useState } from 'react';
import type { WorkflowStatus } from '#shared/articles/workflow.ts';
import { plainText } from '#shared/body/plain-text.ts';
import type { VersionId } from '#shared/history/version.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { locateQuote } from '#shared/review/locate-quote.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ApprovalList } from './ApprovalList.tsx';
import { AssignmentFields } from './AssignmentFields.tsx';
import { CommentCard } from './CommentCard.tsx';
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
  const opened = useCall('articles.get', { id }, ['articles.saved']).loaded;
  const quote = useSelectedQuote();
  const [text, setText] = useState('');
  const [showResolved, setShowResolved] = useState(false);

  if (loaded.state === 'loading') return null;
  if (loaded.state === 'failed') return <p role="alert">{words.failed(loaded.message)}</p>;
  const { review } = loaded.value;
  const { comments } = review;
  const body = opened.state === 'ready' ? plainText(opened.value.article.body) : null;

  const add = async (): Promise<void> => {
    if (await change({ kind: 'comment', anchor: quote ?? { kind: 'article' }, text })) setText('');
  };

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
          readOnly={readOnly}
          onAssign={(assignment) => void change({ kind: 'assign', ...assignment })}
        />
        <LockFields review={review} readOnly={readOnly} change={change} />
      </section>
      {comments
        .filter(({ resolved }) => showResolved || resolved === null)
        .map((comment) => (
          <CommentCard
            key={comment.id}
            comment={comment}
            isOrphan={
              comment.anchor.kind === 'quote' && body !== null && locateQuote(body, comment.anchor) === null
            }
            readOnly={readOnly}
            change={change}
          />
        ))}
      {comments.some(({ resolved }) => resolved !== null) && (
        <Checkbox label={words.showResolved} checked={showResolved} onChange={setShowResolved} />
      )}
      {!readOnly && (
        <>
          <TextField
            label={words.comment}
            value={text}
            lines
            {...(quote === null ? {} : { hint: words.aboutSelection(quote.quote) })}
            onChange={setText}
          />
          <Button disabled={text.trim() === ''} onClick={() => void add()}>
            {words.add}
          </Button>
        </>
      )}
    </>
  );
}
