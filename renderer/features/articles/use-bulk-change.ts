import { useCallback } from 'react';
import type { ArticleSummary } from '#shared/articles/article-query.ts';
import type { ArticleChange } from '#shared/ipc/articles.contract.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useNavigation } from '../app/navigation.tsx';
import { useNotices } from '../notices/notices.tsx';

export type NewValues = Omit<ArticleChange, 'id'>;

/** Changes several articles, says how it went, and can take it back. */
export function useBulkChange(): (
  articles: readonly ArticleSummary[],
  valuesFor: (article: ArticleSummary) => NewValues,
) => Promise<void> {
  const { place, go, settle } = useNavigation();
  const { say, fail } = useNotices();
  const { articles: words, app } = useMessages();
  const open = place.view === 'articles' ? place.article : null;

  return useCallback(
    async (articles, valuesFor) => {
      const send = async (changes: readonly ArticleChange[]): Promise<number> => {
        const failures = await call('articles.changeMany', [...changes]);
        const [first] = failures;
        if (first !== undefined) say(words.bulk.failed(failures.length, first.message), undefined, 'error');
        return changes.length - failures.length;
      };
      try {
        if (!(await settle())) return;
        const changes = articles.map((article) => ({ id: article.id, ...valuesFor(article) }));
        const takesOpen = changes.some(({ id, trashed }) => trashed === true && id === open);
        if (takesOpen) await go({ view: 'articles', article: null });
        const back = articles.map((article, at) => ({
          id: article.id,
          ...oldValues(article, changes[at] ?? {}),
        }));
        const done = await send(changes);
        const undo = (): void => void send(back).catch(fail);
        if (done > 0) say(words.bulk.done(done), { label: app.undo, run: undo });
      } catch (error) {
        fail(error);
      }
    },
    [open, go, settle, say, fail, words, app],
  );
}

function oldValues({ tags, section, status, trashed }: ArticleSummary, changed: NewValues): NewValues {
  const old = { tags, section, status, trashed };
  return Object.fromEntries(Object.entries(old).filter(([name]) => name in changed));
}
