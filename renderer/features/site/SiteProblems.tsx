import { CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useCommand } from '../commands/commands.tsx';
import { ProblemList } from './ProblemList.tsx';

/** What keeps the newsroom from being built, as of now. */
export function SiteProblems(): ReactNode {
  const { site } = useMessages();
  const { loaded, reload } = useCall('site.check', null, ['library.changed', 'articles.changed']);
  useCommand('site.check', () => void reload());

  if (loaded.state === 'loading') return <Spinner label={site.checking} />;
  if (loaded.state === 'failed') return <LoadFailed message={loaded.message} onRetry={() => void reload()} />;
  return (
    <div className="site-problems">
      {loaded.value.length === 0 ? (
        <EmptyState icon={<CircleCheck aria-hidden />} title={site.noProblems} />
      ) : (
        <ProblemList problems={loaded.value} />
      )}
      <Button onClick={() => void reload()}>{site.check}</Button>
    </div>
  );
}
