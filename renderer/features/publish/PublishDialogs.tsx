import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import { whenShown } from '../../ui/when-shown.tsx';
import { useCommand } from '../commands/commands.tsx';
import { useLibrary } from '../library/library.tsx';
import { usePublish } from './publish.tsx';
import { useScheduleFailure } from './ScheduleFailure.tsx';
import { useScheduleNotices } from './use-schedule-notices.ts';

const PublishDialog = whenShown(async () => (await import('./PublishDialog.tsx')).PublishDialog);
const PublicationsDialog = whenShown(
  async () => (await import('./PublicationsDialog.tsx')).PublicationsDialog,
);

/** The dialogs of publishing, and the commands that open them. */
export function PublishDialogs(): ReactNode {
  const { shown, show } = usePublish();
  const { readOnly } = useLibrary();
  useCommand('site.publish', readOnly === null ? () => show('publish') : null);
  useScheduleNotices();
  useCommand('site.history', () => show('history'));
  return (
    <>
      {shown === 'publish' && <PublishDialog />}
      {shown === 'history' && <PublicationsDialog />}
    </>
  );
}

/** A publication whose dialog is hidden, or that nobody began, or a scheduled one that failed, in the status bar. */
export function PublishStatus(): ReactNode {
  const { publish: words, schedule, progress } = useMessages();
  const { state, shown, show } = usePublish();
  const failure = useScheduleFailure();
  if (shown === 'publish') return null;
  if (state.is !== 'running' && state.is !== 'scheduled') {
    return (
      failure !== null && (
        <button type="button" className="status-button" onClick={() => show('publish')}>
          {schedule.failing}
        </button>
      )
    );
  }
  const { step } = state;
  const isScheduled = state.is === 'scheduled';
  const phase = step === null ? null : words.phases[step.progress.phase];
  const doing = phase !== null && isScheduled ? schedule.status(phase) : phase;
  const starting = isScheduled ? schedule.running : words.running;
  return (
    <button type="button" className="status-button" onClick={() => show('publish')}>
      {step === null || doing === null
        ? starting
        : `${doing}: ${progress.of(step.progress.done, step.progress.total)}`}
    </button>
  );
}
