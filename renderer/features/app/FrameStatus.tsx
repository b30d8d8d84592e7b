import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import { PublishStatus } from '../publish/index.ts';
import { useBuild } from '../site/build.tsx';

/** What goes on in the newsroom as a whole: a build or a publication whose dialog is hidden. */
export function FrameStatus(): ReactNode {
  return (
    <>
      <BuildStatus />
      <PublishStatus />
    </>
  );
}

function BuildStatus(): ReactNode {
  const { site, progress: far } = useMessages();
  const { state, isOpen, setOpen } = useBuild();
  if (state.is !== 'running' || isOpen) return null;
  const progress = state.step?.progress ?? null;
  const phase = progress === null ? site.build.running : site.build.phases[progress.phase];
  const words =
    progress === null || progress.total === 0
      ? phase
      : site.build.status(phase, far.of(progress.done, progress.total));
  return (
    <button type="button" className="status-button" onClick={() => setOpen(true)}>
      {words}
    </button>
  );
}
