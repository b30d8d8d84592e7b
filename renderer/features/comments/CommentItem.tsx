import { Check, OctagonAlert, Reply, RotateCcw, Trash2 } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import type { CommentState, ReaderComment } from '#shared/comments/reader-comment.schema.ts';
import type { ListedComment } from '#shared/ipc/comments.contract.ts';
import { call } from '../../ipc/client.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { keepKeyboardNear } from '../../ui/keep-keyboard-near.ts';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { whenKeyboardIsLost } from '../../ui/when-keyboard-is-lost.ts';
import { useNavigation } from '../app/navigation.tsx';
import { useTitleOf } from '../articles/use-title-of.ts';
import { useNotices } from '../notices/notices.tsx';
import { useDraft } from '../review/index.ts';
import { ReplyForm } from './ReplyForm.tsx';

interface CommentItemProps {
  readonly listed: ListedComment;
  /** What it answers. */
  readonly answered: ReaderComment | null;
  readonly readOnly: boolean;
}

const decisions = [
  { state: 'approved', icon: <Check aria-hidden /> },
  { state: 'pending', icon: <RotateCcw aria-hidden /> },
  { state: 'spam', icon: <OctagonAlert aria-hidden /> },
  { state: 'trash', icon: <Trash2 aria-hidden /> },
] as const;

/** One comment, with what can be done about it. Its words can't be changed. */
export function CommentItem({ listed, answered, readOnly }: CommentItemProps): ReactNode {
  const { comments: words, app } = useMessages();
  const titleOf = useTitleOf();
  const { go } = useNavigation();
  const { say, fail } = useNotices();
  const { article, headline, comment } = listed;
  const [answer, setAnswer] = useDraft(article, `answer ${comment.id}`);
  /** `null`: nobody has opened or folded it here. */
  const [isOpened, setOpened] = useState<boolean | null>(null);
  const isAnswering = isOpened ?? answer !== null;
  const item = useRef<HTMLElement>(null);
  const formId = useId();
  const approves = comment.state === 'pending';

  const set = (state: CommentState): Promise<unknown> =>
    call('comments.decide', { article, ids: [comment.id], state });
  const keepKeyboard = (): void => {
    const list = item.current?.closest('.comments-inbox');
    const items = list?.querySelectorAll<HTMLElement>('.comment-item');
    keepKeyboardNear(item.current, items ?? [], () => list?.querySelector('select'));
  };
  const decide = async (state: CommentState): Promise<void> => {
    keepKeyboard();
    await set(state);
    const undo = (): void => void set(comment.state).catch(fail);
    say(words.decided(comment.name, state), { label: app.undo, run: undo });
  };
  const reply = useOneAtATime(async () => {
    if (approves) keepKeyboard();
    else whenKeyboardIsLost(() => item.current?.querySelector<HTMLElement>('[aria-controls]')?.focus());
    await call('comments.reply', { article, parent: comment.id, text: answer ?? '' });
    setAnswer(null);
    setOpened(false);
    say(words.replied(comment.name));
    if (approves) await set('approved');
  });

  return (
    <li>
      <article
        ref={item}
        className="comment-item"
        aria-label={`${comment.name}: ${comment.text}`}
        tabIndex={-1}
      >
        <p className="comment-head">
          <bdi className="comment-name">{comment.name}</bdi>
          <time dateTime={comment.at}>{formatMoment(comment.at)}</time>
        </p>
        <button
          type="button"
          className="comment-article"
          dir="auto"
          onClick={() => void go({ view: 'articles', article })}
        >
          {titleOf(headline)}
        </button>
        {answered !== null && (
          <blockquote dir="auto">{words.answers(answered.name, answered.text.slice(0, 200))}</blockquote>
        )}
        <p className="comment-text" dir="auto">
          {comment.text}
        </p>
        {comment.website !== null && (
          <p className="field-hint" dir="ltr">
            {comment.website}
          </p>
        )}
        <div className="comment-actions">
          {decisions
            .filter(({ state }) => state !== comment.state)
            .map(({ state, icon }) => (
              <Button
                key={state}
                icon={icon}
                look={state === 'approved' ? 'primary' : 'quiet'}
                disabled={readOnly}
                onClick={() => void decide(state).catch(fail)}
              >
                {words.decisions[state]}
              </Button>
            ))}
          <Button
            icon={<Reply aria-hidden />}
            look="quiet"
            disabled={readOnly}
            aria-expanded={isAnswering}
            aria-controls={formId}
            onClick={() => setOpened(!isAnswering)}
          >
            {words.reply}
          </Button>
        </div>
        <div id={formId}>
          {isAnswering && !readOnly && (
            <ReplyForm
              name={comment.name}
              text={answer ?? ''}
              approves={approves}
              takesKeyboard={isOpened === true}
              onChange={(text) => setAnswer(text === '' ? null : text)}
              onSend={() => void reply().catch(fail)}
            />
          )}
        </div>
      </article>
    </li>
  );
}
