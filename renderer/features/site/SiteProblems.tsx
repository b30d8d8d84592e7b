import { CircleCheck, RefreshCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { ViewHead } from '../app/View.tsx';
import { useCommand } from '../commands/commands.tsx';
import { ProblemList } from './ProblemList.tsx';

/** What keeps the newsroom from being built, as of now. */
export function SiteProblems(): ReactNode {
  const { site } = useMessages();
  const { loaded, reload } = useCall('site.check', null, ['library.changed', 'articles.changed']);
  useCommand('site.check', () => void reload());

  return (
    <>
      <ViewHead
        title={site.checkTitle}
        {...(loaded.state === 'ready' && loaded.value.length > 0
          ? { count: String(loaded.value.length) }
          : {})}
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
            <ProblemList problems={loaded.value} />
          </div>
        ))}
    </>
  );
}
