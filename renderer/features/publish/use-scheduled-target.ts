import type { PublishTarget } from '#shared/publish/receipt.schema.ts';
import { useLibrary } from '../library/library.tsx';
import { useSettings } from '../settings/settings.tsx';

interface ScheduledTarget {
  /** Where Galley publishes this newsroom by itself on this computer; `null`: nowhere. */
  readonly target: PublishTarget | null;
  readonly set: (target: PublishTarget | null) => void;
}

export function useScheduledTarget(): ScheduledTarget {
  const { path, readOnly } = useLibrary();
  const { settings, change } = useSettings();
  const { [path]: target = null, ...others } = settings.scheduledTargets;
  return {
    // Another program has the newsroom: it is that one's to publish.
    target: readOnly === null ? target : null,
    set: (next) => change({ scheduledTargets: next === null ? others : { ...others, [path]: next } }),
  };
}
