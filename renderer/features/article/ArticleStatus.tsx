import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { isBlocking } from '#shared/library/problem.ts';
import { useMessages } from '../../messages/index.ts';
import { Popover } from '../../ui/Popover.tsx';
import { useSaidTrouble } from '../../ui/use-said-trouble.ts';
import type { TextFacts } from '../editor/index.ts';
import { ProblemList } from '../site/ProblemList.tsx';
import { LengthStatus } from './aids/LengthStatus.tsx';
import { ReminderStatus } from './aids/ReminderStatus.tsx';
import type { ArticleSession } from './use-article-session.ts';
import type { SaveWords } from './use-save-words.ts';

interface ArticleStatusProps {
  readonly session: ArticleSession;
  readonly readOnly: boolean;
  /** `null` until the text has been looked at. */
  readonly facts: TextFacts | null;
}

/** What the status bar says of the open article. */
export function ArticleStatus({ session, readOnly, facts }: ArticleStatusProps): ReactNode {
  const { article: words } = useMessages();
  const { save, flush, problems, isChecked } = session;
  const saying = readOnly ? words.save.readOnly : saveWords(save, words.save);
  useSaidTrouble(
    save.is === 'failed' && !readOnly ? saying : null,
    save.is === 'saved' || save.is === 'recorded' ? saying : null,
  );
  return (
    <>
      <p
        className="save-state"
        role="status"
        aria-live="off"
        aria-label={words.save.label}
        data-state={save.is}
      >
        {saying}
      </p>
      {save.is === 'failed' && !readOnly && (
        <button type="button" className="status-button" onClick={() => void flush()}>
          {words.save.retry}
        </button>
      )}
      <span className="status-space" />
      {facts !== null && (
        <>
          <ReminderStatus facts={facts} fields={session.fields} />
          <LengthStatus facts={facts} session={session} readOnly={readOnly} />
        </>
      )}
      <Problems problems={problems} isChecked={isChecked} />
    </>
  );
}

function saveWords(save: SaveWords, words: ReturnType<typeof useMessages>['article']['save']): string {
  if (save.is !== 'failed') return words[save.is];
  return words.failed(save.gone === null ? save.message : words.gone[save.gone]);
}

function Problems({ problems, isChecked }: Pick<ArticleSession, 'problems' | 'isChecked'>): ReactNode {
  const { article: words, checks } = useMessages();
  const [open, setOpen] = useState(false);
  const blocking = problems.filter(isBlocking).length;
  if (problems.length === 0) {
    if (!isChecked) return null;
    return (
      <span className="status-fine">
        <CircleCheck aria-hidden size={13} />
        {words.problems.none}
      </span>
    );
  }
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      label={words.problems.title}
      align="end"
      side="top"
      trigger={
        <button
          type="button"
          className="status-button status-problems"
          data-level={blocking > 0 ? 'block' : 'warn'}
        >
          {blocking > 0 ? <CircleAlert aria-hidden size={13} /> : <TriangleAlert aria-hidden size={13} />}
          {blocking > 0 ? words.problems.count(blocking) : checks.warnings(problems.length)}
        </button>
      }
    >
      <ProblemList problems={problems} onGone={() => setOpen(false)} />
    </Popover>
  );
}
