import { useCallback } from 'react';
import type { Output } from '#shared/ipc/contract.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useNavigation } from '../app/navigation.tsx';
import { useNotices } from '../notices/notices.tsx';

type Bulk = Output<'articles.retag'>;

/** Says what became of a change of many articles, each refusal with its reason, and offers to take it back. */
export function useBulkReport(): (
  answer: Promise<Bulk>,
  words: (changed: number, beside: number) => string,
) => Promise<void> {
  const { say, fail } = useNotices();
  const { app, articles } = useMessages();
  const { settle } = useNavigation();
  return useCallback(
    async (answer, words) => {
      const tell = (failed: Bulk['failed']): void => {
        for (const { message } of failed) say(message, undefined, 'error');
      };
      const undo = async (change: string): Promise<void> => {
        if (!(await settle())) return;
        const { changed, beside, failed } = await call('articles.undoBulk', { change });
        say(beside.length === 0 ? articles.undone(changed.length) : articles.undoneAll);
        tell(failed);
      };
      try {
        const { change, changed, beside, failed } = await answer;
        const takeBack = { label: app.undo, run: () => void undo(change).catch(fail) };
        say(words(changed.length, beside.length), changed.length + beside.length > 0 ? takeBack : undefined);
        tell(failed);
      } catch (error) {
        fail(error);
      }
    },
    [say, fail, settle, app, articles],
  );
}
