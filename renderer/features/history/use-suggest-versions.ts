import type { VersionsAsked } from '#shared/ipc/review.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useLayout } from '../app/layout.tsx';
import { useNotices } from '../notices/notices.tsx';

export type SuggestVersions = (asked: Pick<VersionsAsked, 'from' | 'to'>) => Promise<void>;

/** Makes differences suggestions on the article, and says what became of them. */
export function useSuggestVersions(
  id: ArticleId,
  flush: () => Promise<boolean>,
  onSuggested: () => Promise<void>,
): SuggestVersions {
  const { history: words } = useMessages();
  const { say, fail } = useNotices();
  const { showInspector } = useLayout();
  return async (asked) => {
    try {
      if (!(await flush())) return;
      const { count, leftOut } = await call('suggestions.ofVersions', {
        id,
        ...asked,
        unsigned: words.unsigned,
      });
      const others = leftOut.map((name) => words.fields[name]).join(', ');
      const rest = others === '' ? '' : ` ${words.leftOut(others)}`;
      say(`${count === 0 ? words.nothingToSuggest : words.suggested(count)}${rest}`);
      if (count === 0) return;
      await onSuggested();
      showInspector('review');
    } catch (error) {
      fail(error);
    }
  };
}
