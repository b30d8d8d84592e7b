import type { ReactNode } from 'react';
import type { Instant } from '#shared/library/ids.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { useCommands } from '../commands/commands.tsx';
import { useLibrary } from '../library/library.tsx';
import { ScheduleFailure } from './ScheduleFailure.tsx';
import { useMoment } from './use-moment.ts';
import { useScheduledTarget } from './use-scheduled-target.ts';
import './publish.css';

/** What becomes of scheduled articles. `next`: when the first of them is due; `null`: none is. */
export function ScheduleNote({ next }: { readonly next: Instant | null }): ReactNode {
  const { schedule: words, publish } = useMessages();
  const { readOnly } = useLibrary();
  const moment = useMoment();
  const { target } = useScheduledTarget();
  const { run } = useCommands();
  const open = (label: string): ReactNode =>
    readOnly === null && (
      <Button className="button-small" onClick={() => run('site.publish')}>
        {label}
      </Button>
    );
  return (
    <>
      <ScheduleFailure action={open(publish.button)} />
      {next !== null && (
        <div className="schedule-note">
          <p className="field-hint">
            {target === null ? words.byHand : words.isOn} {words.next(moment(next))}
          </p>
          {target === null && open(words.turnOn)}
        </div>
      )}
    </>
  );
}
