import { Check, OctagonAlert, Reply, RotateCcw, Trash2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { CommentState, ReaderComment } from '#shared/comments/reader-comment.schema.ts';
import type { ListedComment } from '#shared/ipc/comments.contract.ts';
import { call } from '../../ipc/client.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useNavigation } from '../app/navigation.tsx';
import { useTitleOf } from '../articles/use-title-of.ts';
import { useNotices } from '../notices/notices.tsx';

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
  const [answer, setAnswer] = useState<string | null>(null);
  const answerId = useId();
  const { article, headline, comment } = listed;

  const set = (state: CommentState): Promise<unknown> =>
    call('comments.decide', { article, ids: [comment.id], state });
  const decide = async (state: CommentState): Promise<void> => {
    await set(state);
    const undo = (): void => void set(comment.state).catch(fail);
    say(words.decided(comment.name, state), { label: app.undo, run: undo });
  };
  const reply = async (text: string): Promise<void> => {
    await call('comments.reply', { article, parent: comment.id, text });
    if (comment.state === 'pending') await set('approved');
    setAnswer(null);
    say(words.replied(comment.name));
  };

  return (
    <li className="comment-item">
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
          onClick={() => setAnswer(answer === null ? '' : null)}
        >
          {words.reply}
        </Button>
      </div>
      {answer !== null && (
        <div className="comment-answer">
          <label className="group-label" htmlFor={answerId}>
            {words.answerTo(comment.name)}
          </label>
          <textarea
            id={answerId}
            className="input input-lines"
            dir="auto"
            rows={3}
            // biome-ignore lint/a11y/noAutofocus: it opens because somebody wants to type in it
            autoFocus
            value={answer}
            onChange={(event) => setAnswer(event.target.value)}
          />
          <Button disabled={answer.trim() === ''} onClick={() => void reply(answer).catch(fail)}>
            {words.send}
          </Button>
        </div>
      )}
    </li>
  );
}
