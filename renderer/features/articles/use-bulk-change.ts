import { useCallback } from 'react';
import type { BulkEdit } from '#shared/articles/bulk-edit.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useNavigation } from '../app/navigation.tsx';
import { useBulkReport } from './use-bulk-report.ts';

/** Does one thing to several articles, says how it went, and can take it back. */
export function useBulkChange(): (ids: readonly ArticleId[], edit: BulkEdit) => Promise<void> {
  const { place, go, settle } = useNavigation();
  const { articles: words } = useMessages();
  const report = useBulkReport();
  const open = place.view === 'articles' ? place.article : null;

  return useCallback(
    async (ids, edit) => {
      // What is typed in an open article comes first; then the article is loaded anew.
      if (!(await settle())) return;
      const takesOpen = edit.kind === 'trash' && edit.trashed && open !== null && ids.includes(open);
      if (takesOpen) await go({ view: 'articles', article: null });
      await report(call('articles.changeMany', { ids: [...ids], edit }), words.bulk.done);
    },
    [open, go, settle, report, words],
  );
}
