import type { ReactNode } from 'react';
import type { Version } from '#shared/history/version.schema.ts';
import type { ReviewRole } from '#shared/review/person.schema.ts';
import { formatDayAndTime } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { useStages } from '../articles/use-stages.ts';

interface VersionListProps {
  readonly versions: readonly Version[];
  readonly damaged: number;
  readonly selected: Version['id'] | null;
  readonly onSelect: (id: Version['id']) => void;
  readonly showsAutosaves: boolean;
  readonly onShowAutosaves: (shows: boolean) => void;
}

/** Newest first. What a person kept stands out from what came by itself. */
export function VersionList(props: VersionListProps): ReactNode {
  const { versions, damaged, selected, onSelect, showsAutosaves, onShowAutosaves } = props;
  const { history: words, review } = useMessages();
  const { nameOf: stageName } = useStages();
  return (
    <nav className="version-list" aria-label={words.list}>
      <Checkbox label={words.autosaves} checked={showsAutosaves} onChange={onShowAutosaves} />
      {damaged > 0 && <p className="version-damaged">{words.damaged(damaged)}</p>}
      <ol>
        {versions.map(({ id, at, kind, by, note, status }) => (
          <li key={id}>
            <button
              type="button"
              className="version"
              data-kind={kind}
              aria-current={id === selected}
              onClick={() => onSelect(id)}
            >
              <span className="version-kind">
                {words.kinds[kind]}
                {kind === 'status' && `: ${stageName(status)}`}
                {kind === 'approved' && `: ${roleName(note, review.roles)}`}
              </span>
              <time dateTime={at}>{formatDayAndTime(at)}</time>
              {note !== '' && kind !== 'approved' && (
                <span className="version-note" dir="auto">
                  {kind === 'restored' ? words.restoredFrom(formatDayAndTime(note)) : note}
                </span>
              )}
              {by !== '' && <span className="version-by">{words.by(by)}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function roleName(role: string, names: Readonly<Record<ReviewRole, string>>): string {
  return names[role as ReviewRole] ?? role;
}
