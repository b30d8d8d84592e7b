import { useCallback } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useNotices } from '../notices/notices.tsx';

/** Saves what was typed and keeps it as a version; says so, and offers a note where none was given. */
export function useKeepVersion(
  id: ArticleId,
  flush: () => Promise<boolean>,
  askNote: () => void,
): (note: string) => Promise<void> {
  const { history: words } = useMessages();
  const { say, fail } = useNotices();
  return useCallback(
    async (note) => {
      if (!(await flush())) return;
      try {
        const version = await call('history.keep', { id, note });
        if (version === null) say(words.keptAlready);
        else say(words.kept, note === '' ? { label: words.addNote, run: askNote } : undefined);
      } catch (error) {
        fail(error);
      }
    },
    [id, flush, askNote, say, fail, words],
  );
}
