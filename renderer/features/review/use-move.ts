import { useCallback } from 'react';
import type { WorkflowStatus } from '#shared/articles/workflow.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useNavigation } from '../app/navigation.tsx';
import { useBulkReport } from '../articles/use-bulk-report.ts';
import { useStages } from '../articles/use-stages.ts';

/** Moves articles to a stage, says so with a way back, or says why main didn't. */
export function useMove(): (ids: readonly ArticleId[], status: WorkflowStatus) => Promise<void> {
  const { settle } = useNavigation();
  const { review: words } = useMessages();
  const { nameOf } = useStages();
  const report = useBulkReport();
  return useCallback(
    async (ids, status) => {
      // What is typed comes first: an approval is of the text as it is.
      if (!(await settle())) return;
      const edit = { kind: 'status', status } as const;
      await report(call('articles.changeMany', { ids: [...ids], edit }), (changed) =>
        changed > 0 ? words.moved(nameOf(status)) : words.notMoved,
      );
    },
    [settle, report, words, nameOf],
  );
}
