import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { WorkflowStatus } from '#shared/articles/workflow.ts';
import type { VersionId } from '#shared/history/version.schema.ts';
import type { ReviewView } from '#shared/ipc/review.contract.ts';
import { type ListedApproval, listApprovals } from '#shared/review/approval-list.ts';
import { call } from '../../ipc/client.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { whenKeyboardIsLost } from '../../ui/when-keyboard-is-lost.ts';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { useSettings } from '../settings/settings.tsx';
import { fieldIn } from './keep-keyboard.ts';
import type { ReviewAccess } from './use-review.ts';

interface ApprovalListProps {
  readonly view: ReviewView;
  readonly status: WorkflowStatus;
  readonly readOnly: boolean;
  readonly change: ReviewAccess['change'];
  /** Brings what was typed to main: what is approved is what one sees. */
  readonly flush: () => Promise<boolean>;
  readonly onCompare: (version: VersionId) => void;
}

/** Whose word the article has, whether it still holds, and what changed since where it doesn't. */
export function ApprovalList({
  view,
  status,
  readOnly,
  change,
  flush,
  onCompare,
}: ApprovalListProps): ReactNode {
  const { review: words } = useMessages();
  const { say, fail } = useNotices();
  const { workflow } = useLibrary().config;
  const { roles } = useSettings().settings.profile;
  const { review, contentHash } = view;
  const list = listApprovals(review, contentHash, workflow, { status, roles });
  if (list.length === 0) return null;

  const approve = async (role: ListedApproval['role'], button: HTMLElement): Promise<void> => {
    keepKeyboardInRow(button);
    if (await flush()) await change({ kind: 'approve', role });
  };
  const named = (what: string, role: ListedApproval['role']): string =>
    words.approvals.named(what, words.roles[role]);
  const compare = async (role: ListedApproval['role']): Promise<void> => {
    const version = await call('review.approved', { id: review.article, role });
    if (version === null) say(words.approvals.lost, undefined, 'warning');
    else onCompare(version);
  };

  return (
    <section className="review-part" data-field="review.approvals" aria-label={words.approvals.title}>
      <h2>{words.approvals.title}</h2>
      <ul className="approvals">
        {list.map(({ role, approval, isStale, isNeeded }) => (
          <li key={role} className="approval" data-state={stateOf(approval, isStale, isNeeded)}>
            <StateIcon isGiven={approval !== null} isStale={isStale} />
            <div>
              <strong>{words.roles[role]}</strong>
              <p className="field-hint">
                {approval === null
                  ? words.approvals.missing(isNeeded)
                  : words.approvals.given(approval.by.name, formatMoment(approval.at), isStale)}
              </p>
              <div className="field-buttons">
                {isStale && (
                  <Button onClick={() => void compare(role).catch(fail)}>{words.approvals.compare}</Button>
                )}
                {!readOnly && roles.includes(role) && (
                  <>
                    {(approval === null || isStale) && (
                      <Button
                        look={isStale ? 'plain' : 'primary'}
                        aria-label={named(words.approvals[approval === null ? 'approve' : 'again'], role)}
                        onClick={({ currentTarget }) => void approve(role, currentTarget)}
                      >
                        {approval === null ? words.approvals.approve : words.approvals.again}
                      </Button>
                    )}
                    {approval !== null && (
                      <Button
                        look="quiet"
                        aria-label={named(words.approvals.withdraw, role)}
                        onClick={({ currentTarget }) => {
                          keepKeyboardInRow(currentTarget);
                          void change({ kind: 'withdraw', role });
                        }}
                      >
                        {words.approvals.withdraw}
                      </Button>
                    )}
                  </>
                )}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One button goes and another comes: the last that is there has the keyboard then, or where no row is left, what is said next. */
function keepKeyboardInRow(button: HTMLElement): void {
  const row = button.closest('li');
  whenKeyboardIsLost(() => {
    const buttons = row?.isConnected ? [...row.querySelectorAll('button')] : [];
    (buttons.at(-1) ?? fieldIn(document, 'review.comment'))?.focus();
  });
}

function StateIcon({
  isGiven,
  isStale,
}: {
  readonly isGiven: boolean;
  readonly isStale: boolean;
}): ReactNode {
  if (!isGiven) return <CircleDashed aria-hidden size={16} />;
  return isStale ? <TriangleAlert aria-hidden size={16} /> : <CircleCheck aria-hidden size={16} />;
}

function stateOf(approval: ListedApproval['approval'], isStale: boolean, isNeeded: boolean): string {
  if (approval === null) return isNeeded ? 'needed' : 'none';
  return isStale ? 'stale' : 'valid';
}
