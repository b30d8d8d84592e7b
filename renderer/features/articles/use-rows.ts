import { useEffect, useMemo, useRef } from 'react';
import type { ListedArticle } from '#shared/articles/article-query.ts';
import type { Output } from '#shared/ipc/contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { useCall } from '../../ipc/use-call.ts';

/** What `articles.browse` answers. */
export interface BrowsedArticles {
  readonly ids: readonly ArticleId[];
  readonly rows: Output<'articles.browse'>['rows'];
}

/** Asked for together, so that a list that is scrolled asks seldom. */
const page = 10;

/**
 * What a list shows of the rows from `from` to `to`, both on screen: the first come with the list, the others are asked for, and
 * with `text` where its words stand in each, for which articles are read. What a row showed last stays until its next answer, so
 * that nothing flickers.
 */
export function useRows(
  { ids, rows }: BrowsedArticles,
  text: string,
  from: number,
  to: number,
): (id: ArticleId) => ListedArticle | undefined {
  const seen = useRef(new Map<ArticleId, ListedArticle>());
  const isSearch = text.trim() !== '';
  // Where the last words stood stays in sight until it is known where these stand.
  const first = useMemo(
    () =>
      new Map(
        rows.map((row): [ArticleId, ListedArticle] => [
          row.id,
          { ...row, found: isSearch ? (seen.current.get(row.id)?.found ?? null) : null },
        ]),
      ),
    [rows, isSearch],
  );
  const shown = ids.slice(Math.floor(from / page) * page, Math.ceil((to + 1) / page) * page);
  const asked = !isSearch && shown.every((id) => first.has(id)) ? [] : shown;
  const { loaded } = useCall('articles.rows', { ids: asked, text }, ['articles.changed', 'articles.saved']);
  const answered = useMemo(
    () => new Map(loaded.state === 'ready' ? loaded.value.map((row) => [row.id, row]) : []),
    [loaded],
  );
  useEffect(() => {
    for (const [id, row] of [...first, ...answered]) seen.current.set(id, row);
  }, [first, answered]);
  return (id) => answered.get(id) ?? first.get(id) ?? seen.current.get(id);
}
