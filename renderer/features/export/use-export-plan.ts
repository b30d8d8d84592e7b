import { useEffect, useState } from 'react';
import type { ExportFormat } from '#shared/export/export-format.ts';
import type { ExportPlan } from '#shared/export/export-plan.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { call, messageOf, onEvent } from '../../ipc/client.ts';
import { useNavigation } from '../app/navigation.tsx';

export interface Steps {
  readonly done: number;
  readonly total: number;
}

type Planned =
  | { readonly state: 'looking'; readonly steps: Steps | null }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly plan: ExportPlan };

/** What an export in this form would do. Another form ends the looking for this one, and so does leaving. */
export function useExportPlan(ids: readonly ArticleId[], format: ExportFormat, asDraft: boolean): Planned {
  const { settle } = useNavigation();
  const [planned, setPlanned] = useState<Planned>({ state: 'looking', steps: null });
  const key = ids.join(' ');

  useEffect(() => {
    let isLatest = true;
    const look = async (): Promise<void> => {
      // What leaves is what is on screen.
      await settle();
      if (!isLatest) return;
      const plan = await call('export.plan', { ids: key.split(' ') as ArticleId[], format, asDraft });
      if (isLatest) setPlanned({ state: 'ready', plan });
    };
    setPlanned({ state: 'looking', steps: null });
    look().catch((error: unknown) => {
      if (isLatest) setPlanned({ state: 'failed', message: messageOf(error) });
    });
    return () => {
      isLatest = false;
    };
  }, [key, format, asDraft, settle]);

  useEffect(
    () =>
      onEvent('export.progress', ({ isPlanning, ...steps }) => {
        if (isPlanning) setPlanned((now) => (now.state === 'looking' ? { ...now, steps } : now));
      }),
    [],
  );
  return planned;
}
