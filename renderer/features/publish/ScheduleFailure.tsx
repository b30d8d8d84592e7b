import type { ReactNode } from 'react';
import { useCall } from '../../ipc/use-call.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { useMoment } from './use-moment.ts';

/** Why nothing was published by itself, and when it is tried again; `null`: nothing failed. */
export function useScheduleFailure(): { readonly message: string; readonly retryAt: string } | null {
  const { loaded } = useCall('publish.schedule', null, ['publish.scheduleChanged']);
  return loaded.state === 'ready' ? loaded.value.failure : null;
}

interface ScheduleFailureProps {
  readonly action?: ReactNode;
  /** The reason is said beside it. */
  readonly isShort?: boolean;
}

/** Stays until what was due is out. */
export function ScheduleFailure({ action, isShort = false }: ScheduleFailureProps): ReactNode {
  const { schedule: words } = useMessages();
  const moment = useMoment();
  const failure = useScheduleFailure();
  if (failure === null) return null;
  return (
    <Banner kind="warning" {...(action !== undefined && { action })}>
      <strong>{words.failed}</strong>{' '}
      {!isShort && (
        <>
          <bdi>{failure.message}</bdi>{' '}
        </>
      )}
      {words.retry(moment(failure.retryAt))}
    </Banner>
  );
}
