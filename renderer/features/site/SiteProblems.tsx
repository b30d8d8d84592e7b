import { CircleCheck, RefreshCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { blocksSite, isBlocking, type Problem } from '#shared/library/problem.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { ViewHead } from '../app/View.tsx';
import { useCommand } from '../commands/commands.tsx';
import { ProblemList } from './ProblemList.tsx';

function blockingFirst(a: Problem, b: Problem): number {
  return weight(b) - weight(a);
}

function weight(problem: Problem): number {
  return blocksSite(problem) ? 2 : isBlocking(problem) ? 1 : 0;
}

/** What keeps the newsroom from being built, as of now. */
export function SiteProblems(): ReactNode {
  const { site } = useMessages();
  const { loaded, reload } = useCall('site.check', null, ['library.changed', 'articles.changed']);
  const blocking = loaded.state === 'ready' ? loaded.value.filter(blocksSite).length : 0;
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
            {blocking === 0 && <p className="field-hint">{site.noProblems}</p>}
            <ProblemList problems={loaded.value.toSorted(blockingFirst)} />
          </div>
        ))}
    </>
  );
}
