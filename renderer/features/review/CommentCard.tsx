import type { ReactNode } from 'react';
import type { ReviewComment } from '#shared/review/review.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { announce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { sendKeys } from '../../ui/send-key.ts';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { useFocusField } from '../app/use-focus-field.ts';
import { useNotices } from '../notices/notices.tsx';
import { useDraft } from './drafts-context.tsx';
import { goToAnchor } from './go-to-anchor.ts';
import { fieldIn, keepKeyboardNearCard } from './keep-keyboard.ts';
import { MentionField } from './MentionField.tsx';
import { useArticleReview } from './review-context.tsx';
import { Said } from './Said.tsx';
import { useAnchorName } from './use-anchor-name.ts';
import { useChosenCard } from './use-chosen-card.ts';
import type { ReviewAccess } from './use-review.ts';

interface CommentCardProps {
  readonly comment: ReviewComment;
  /** What it is about is no longer in the article. */
  readonly isOrphan: boolean;
  readonly readOnly: boolean;
  readonly change: ReviewAccess['change'];
}

export function CommentCard({ comment, isOrphan, readOnly, change }: CommentCardProps): ReactNode {
  const { review: words } = useMessages();
  const { say } = useNotices();
  const focusField = useFocusField();
  const nameOf = useAnchorName();
  const { id, anchor, resolved } = comment;
  const card = useChosenCard(id);
  const { article, newest } = useArticleReview();
  const [reply, setReply] = useDraft(article, `reply ${id}`);

  const answer = useOneAtATime(async () => {
    if (!(await change({ kind: 'reply', comment: id, text: reply ?? '' }))) return;
    announce(words.replied);
    setReply(null);
    fieldIn(card.ref.current, 'review.reply')?.focus();
  });
  const settle = async (): Promise<void> => {
    const done = await change({ kind: 'resolve', comment: id, resolved: resolved === null });
    if (done) announce(resolved === null ? words.resolved : words.reopened);
  };
  const remove = async (): Promise<void> => {
    keepKeyboardNearCard(card.ref.current);
    const review = await newest();
    if (review === null || !(await change({ kind: 'delete', comment: id }))) return;
    const whole = review.comments.find((one) => one.id === id) ?? comment;
    const run = (): void => void change({ kind: 'restore', comment: whole });
    say(words.removed, { label: words.undo, run });
  };

  return (
    <article
      ref={card.ref}
      className="review-comment"
      aria-label={`${comment.by.name}: ${comment.text}`}
      aria-current={card.isChosen ? 'true' : undefined}
      tabIndex={-1}
    >
      {anchor.kind !== 'article' &&
        (isOrphan ? (
          <blockquote dir="auto">{nameOf(anchor)}</blockquote>
        ) : (
          <button
            type="button"
            className="review-about"
            dir="auto"
            title={words.goTo}
            onClick={() => {
              card.choose();
              goToAnchor(comment, focusField);
            }}
          >
            {nameOf(anchor)}
          </button>
        ))}
      {[comment, ...comment.replies].map((said) => (
        <Said key={said.id} said={said} readOnly={readOnly} change={change} />
      ))}
      {resolved !== null && <p className="field-hint">{words.resolvedBy(resolved.by.name)}</p>}
      {!readOnly && (
        <>
          {resolved === null && (
            <MentionField
              label={words.replyTo(comment.by.name)}
              name="review.reply"
              value={reply ?? ''}
              onChange={(text) => setReply(text === '' ? null : text)}
              onSend={() => void answer()}
            />
          )}
          <div className="field-buttons">
            {resolved === null && (
              <Button
                disabled={(reply ?? '').trim() === ''}
                aria-keyshortcuts={sendKeys}
                onClick={() => void answer()}
              >
                {words.reply}
              </Button>
            )}
            <Button
              onClick={() => {
                keepKeyboardNearCard(card.ref.current);
                void settle();
              }}
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
