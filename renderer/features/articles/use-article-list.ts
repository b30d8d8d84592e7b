import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ArticleQuery } from '#shared/articles/article-query.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { type Loaded, useCall } from '../../ipc/use-call.ts';
import { useScheduledArticles } from '../publish/index.ts';
import type { BrowsedArticles } from './use-rows.ts';

export const noFilters = {
  section: null,
  status: null,
  author: null,
  tag: null,
  scheduled: false,
} as const satisfies Partial<ArticleQuery>;

export const wholeList: ArticleQuery = { text: '', ...noFilters, trashed: false, order: 'best' };

interface ArticleList {
  readonly query: ArticleQuery;
  readonly change: (part: Partial<ArticleQuery>) => void;
  readonly loaded: Loaded<BrowsedArticles>;
  /** What is loaded is what was looked for last. */
  readonly isCurrent: boolean;
  readonly reload: () => Promise<void>;
}

/** The list as searched and filtered, kept up with every change. */
export function useArticleList(): ArticleList {
  const [query, setQuery] = useState(wholeList);
  const change = useCallback((part: Partial<ArticleQuery>) => {
    setQuery((before) => ({ ...before, ...part }));
  }, []);
  const {
    loaded: answer,
    isCurrent,
    reload,
  } = useCall('articles.browse', query, ['articles.changed', 'articles.saved', 'articles.indexing']);
  const moments = useScheduledArticles();
  const { scheduled } = query;
  // An embargo is in the review, and a moment comes without a change of any article.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with other moments the list is another
  useEffect(() => {
    if (scheduled) void reload();
  }, [moments, scheduled, reload]);
  const loaded = useMemo((): Loaded<BrowsedArticles> => {
    if (answer.state !== 'ready') return answer;
    const { ids, rows } = answer.value;
    return { state: 'ready', value: { ids: ids === '' ? [] : (ids.split(' ') as ArticleId[]), rows } };
  }, [answer]);
  return { query, change, loaded, isCurrent, reload };
}

/** How many filters narrow the list; search isn't one. */
export function countFilters(query: ArticleQuery): number {
  const chosen = [query.section, query.status, query.author, query.tag].filter((value) => value !== null);
  return chosen.length + (query.scheduled ? 1 : 0);
}
