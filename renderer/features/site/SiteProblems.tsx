import { CircleCheck, RefreshCw } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { groupOf, type Problem, problemGroups } from '#shared/library/problem.ts';
import { useCall } from '../../ipc/use-call.ts';
import { formatNumber } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { ViewHead } from '../app/View.tsx';
import { useCommand } from '../commands/commands.tsx';
import { ProblemList } from './ProblemList.tsx';

/** What keeps the newsroom from being built as of now, apart from advice, and from what is of drafts and others that no build has. */
export function SiteProblems(): ReactNode {
  const { site } = useMessages();
  const { loaded, reload } = useCall('site.check', null, ['library.changed', 'articles.changed']);
  const problems = loaded.state === 'ready' ? loaded.value : [];
  const groups = Map.groupBy(problems, groupOf);
  const blocking = groups.get('blocks')?.length ?? 0;
  useCommand('site.check', () => void reload());

  return (
    <>
      <ViewHead
        title={site.checkTitle}
        {...(loaded.state === 'ready' && blocking > 0 ? { count: String(blocking) } : {})}
      >
        <IconButton label={site.check} icon={<RefreshCw aria-hidden />} onClick={() => void reload()} />
      </ViewHead>
      {loaded.state === 'loading' && <Spinner label={site.checking} />}
      {loaded.state === 'failed' && <LoadFailed message={loaded.message} onRetry={() => void reload()} />}
      {loaded.state === 'ready' &&
        (loaded.value.length === 0 ? (
          <EmptyState icon={<CircleCheck aria-hidden />} title={site.noProblems} />
        ) : (
          <div className="site-problems">
            {blocking === 0 && (
              <p className="problems-fine">
                <CircleCheck aria-hidden size={16} />
                {site.noProblems}
              </p>
            )}
            {problemGroups.map((group) => (
              <ProblemGroup key={group} group={group} problems={groups.get(group) ?? []} />
            ))}
          </div>
        ))}
    </>
  );
}

interface ProblemGroupProps {
  readonly group: (typeof problemGroups)[number];
  readonly problems: readonly Problem[];
}

function ProblemGroup({ group, problems }: ProblemGroupProps): ReactNode {
  const { problemGroups: words } = useMessages().site;
  const id = useId();
  if (problems.length === 0) return null;
  const { title, hint } = words[group];
  return (
    <section className="problem-group" data-group={group} aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="field-hint">{formatNumber(problems.length)}</span>
      </h2>
      {hint !== '' && <p className="field-hint">{hint}</p>}
      <ProblemList problems={problems} />
    </section>
  );
}
