import { type ReactNode, useEffect, useRef } from 'react';
import { splitMentions } from '#shared/review/mentions.ts';
import type { CommentReply } from '#shared/review/review.schema.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { sendKeys } from '../../ui/send-key.ts';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { useSettings } from '../settings/settings.tsx';
import { useDraft } from './drafts-context.tsx';
import { MentionField } from './MentionField.tsx';
import { useArticleReview } from './review-context.tsx';
import { usePeople } from './use-people.ts';
import type { ReviewAccess } from './use-review.ts';

interface SaidProps {
  readonly said: CommentReply;
  readonly readOnly: boolean;
  readonly change: ReviewAccess['change'];
}

/** What somebody said; one's own words can be put otherwise. */
export function Said({ said, readOnly, change }: SaidProps): ReactNode {
  const { review: words } = useMessages();
  const people = usePeople();
  const own = useSettings().settings.profile.name.trim();
  const { id, by, at, editedAt, text } = said;
  const { article } = useArticleReview();
  const [draft, setDraft] = useDraft(article, `edit ${id}`);
  const element = useRef<HTMLDivElement>(null);
  const isEdited = draft !== null;
  const wasEdited = useRef(isEdited);
  // The button that had the keyboard is gone: its words have it, and the button again afterwards.
  useEffect(() => {
    if (wasEdited.current === isEdited) return;
    wasEdited.current = isEdited;
    element.current?.querySelector<HTMLElement>(isEdited ? 'textarea' : 'button')?.focus();
  }, [isEdited]);

  const keep = useOneAtATime(async () => {
    if (draft !== null && (draft.trim() === text || (await change({ kind: 'edit', id, text: draft }))))
      setDraft(null);
  });

  if (draft !== null) {
    return (
      <div ref={element} className="review-composer">
        <MentionField label={words.edit} value={draft} onChange={setDraft} onSend={() => void keep()} />
        <div className="field-buttons">
          <Button disabled={draft.trim() === ''} aria-keyshortcuts={sendKeys} onClick={() => void keep()}>
            {words.keepEdit}
          </Button>
          <Button look="quiet" onClick={() => setDraft(null)}>
            {words.cancelEdit}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div ref={element} className="review-said">
      <p className="review-said-by">
        <strong>{by.name}</strong> <time dateTime={at}>{formatMoment(at)}</time>
        {editedAt !== null && <span>{words.edited}</span>}
        {!readOnly && own !== '' && by.name === own && (
          <Button look="quiet" className="button-small" onClick={() => setDraft(text)}>
            {words.edit}
          </Button>
        )}
      </p>
      <p dir="auto" className="review-words">
        {splitMentions(text, people).map((run, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a comment have no other name
          run.isMention ? <strong key={index}>{run.text}</strong> : run.text,
        )}
      </p>
    </div>
  );
}
