import { type ReactNode, useState } from 'react';
import type { ReviewComment } from '#shared/review/review.schema.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useNotices } from '../notices/notices.tsx';
import type { ReviewAccess } from './use-review.ts';

interface CommentCardProps {
  readonly comment: ReviewComment;
  /** The words that it is about are no longer in the text. */
  readonly isOrphan: boolean;
  readonly readOnly: boolean;
  readonly change: ReviewAccess['change'];
}

export function CommentCard({ comment, isOrphan, readOnly, change }: CommentCardProps): ReactNode {
  const { review: words } = useMessages();
  const { say } = useNotices();
  const [reply, setReply] = useState('');
  const { id, anchor, resolved } = comment;

  const answer = async (): Promise<void> => {
    if (await change({ kind: 'reply', comment: id, text: reply })) setReply('');
  };
  const remove = async (): Promise<void> => {
    if (!(await change({ kind: 'delete', comment: id }))) return;
    const run = (): void => void change({ kind: 'restore', comment });
    say(words.removed, { label: words.undo, run });
  };

  return (
    <article className="review-comment" aria-label={`${comment.by.name}: ${comment.text}`}>
      {anchor.kind === 'quote' && <blockquote dir="auto">{anchor.quote}</blockquote>}
      {isOrphan && <p className="field-hint">{words.gone}</p>}
      {[comment, ...comment.replies].map((said) => (
        <p key={said.id} dir="auto">
          <strong>{said.by.name}</strong> <time dateTime={said.at}>{formatMoment(said.at)}</time>
          <br />
          {said.text}
        </p>
      ))}
      {resolved !== null && <p className="field-hint">{words.resolvedBy(resolved.by.name)}</p>}
      {!readOnly && (
        <>
          {resolved === null && (
            <TextField label={words.replyTo(comment.by.name)} value={reply} lines onChange={setReply} />
          )}
          <div className="field-buttons">
            {resolved === null && (
              <Button disabled={reply.trim() === ''} onClick={() => void answer()}>
                {words.reply}
              </Button>
            )}
            <Button
              onClick={() => void change({ kind: 'resolve', comment: id, resolved: resolved === null })}
            >
              {resolved === null ? words.resolve : words.reopen}
            </Button>
            <Button look="quiet" onClick={() => void remove()}>
              {words.remove}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}
