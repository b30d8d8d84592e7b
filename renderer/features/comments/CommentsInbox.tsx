import { Inbox, Upload } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { CommentState, commentStates } from '#shared/comments/reader-comment.schema.ts';
import { call } from '../../ipc/client.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Select } from '../../ui/Select.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { CommentItem } from './CommentItem.tsx';
import './comments.css';

/** How many are drawn at once: more are a button away. */
const step = 50;

/** What readers said, for somebody to decide about: approved ones are in the site from its next build on. */
export function CommentsInbox(): ReactNode {
  const { comments: words, app } = useMessages();
  const readOnly = useLibrary().readOnly !== null;
  const { say, fail } = useNotices();
  const [state, setState] = useState<CommentState>('pending');
  const [shown, setShown] = useState(step);
  const { loaded, reload } = useCall('comments.list', null, ['comments.changed', 'library.changed']);
  const all = loaded.state === 'ready' ? loaded.value : [];
  const found = all.filter(({ comment }) => comment.state === state);

  const take = async (): Promise<void> => {
    const report = await call('comments.take', null);
    if (report === null) return;
    const [problem] = report.problems;
    if (problem !== undefined) say(words.notTaken(report.problems.length, problem), undefined, 'error');
    for (const note of report.notes) say(note);
    say(words.taken(report.taken, report.known));
  };

  return (
    <div className="pane-scroll">
      <div className="pane-form comments-inbox">
        <div className="pane-form-head">
          <h1>{words.title}</h1>
          <Button icon={<Upload aria-hidden />} disabled={readOnly} onClick={() => void take().catch(fail)}>
            {words.take}
          </Button>
        </div>
        <Select
          label={words.show}
          value={state}
          options={commentStates.map((name) => ({
            value: name,
            label: words.stateCount(name, all.filter(({ comment }) => comment.state === name).length),
          }))}
          onChange={(value) => {
            setState(CommentState.parse(value));
            setShown(step);
          }}
        />
        {loaded.state === 'loading' && <Spinner label={app.loading} />}
        {loaded.state === 'failed' && <LoadFailed message={loaded.message} onRetry={() => void reload()} />}
        {loaded.state === 'ready' && found.length === 0 && (
          <EmptyState icon={<Inbox aria-hidden />} title={words.none[state]}>
            {words.noneText}
          </EmptyState>
        )}
        <ol className="comment-items" aria-label={words.list}>
          {found.slice(0, shown).map((one) => (
            <CommentItem
              key={one.comment.id}
              listed={one}
              answered={all.find(({ comment }) => comment.id === one.comment.parent)?.comment ?? null}
              readOnly={readOnly}
            />
          ))}
        </ol>
        {found.length > shown && (
          <Button onClick={() => setShown(shown + step)}>{app.more(found.length - shown)}</Button>
        )}
      </div>
    </div>
  );
}
