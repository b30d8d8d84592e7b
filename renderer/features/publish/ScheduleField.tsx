import type { ReactNode } from 'react';
import type { PublishedOnce } from '#shared/publish/publish-report.ts';
import { isSameTarget, type PublishTarget } from '#shared/publish/receipt.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { useScheduledTarget } from './use-scheduled-target.ts';

interface ScheduleFieldProps {
  readonly target: PublishTarget;
  readonly history: readonly PublishedOnce[];
}

/** Whether Galley publishes there by itself when an article's time comes. */
export function ScheduleField({ target, history }: ScheduleFieldProps): ReactNode {
  const { schedule: words } = useMessages();
  const { target: current, set } = useScheduledTarget();
  const isOn = current !== null && isSameTarget(current, target);
  // What is there is for a person to look at first.
  const isKnown = history.some((one) => one.state === 'complete' && isSameTarget(one.target, target));
  const elsewhere = current !== null && !isOn ? ` ${words.elsewhere(current.path)}` : '';
  return (
    <Checkbox
      label={words.byItself}
      name="scheduledTarget"
      checked={isOn}
      disabled={!isKnown && !isOn}
      onChange={(checked) => set(checked ? target : null)}
      hint={isKnown || isOn ? `${words.byItselfHint}${elsewhere}` : words.publishFirst}
    />
  );
}
