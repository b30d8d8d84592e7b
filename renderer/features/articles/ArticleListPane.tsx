import { ArchiveRestore, FileText, SquarePen, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LoadFailed } from '../../ui/LoadFailed.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useSayFound } from '../../ui/use-say-found.ts';
import { whenKeyboardIsLost } from '../../ui/when-keyboard-is-lost.ts';
import { useNavigation } from '../app/navigation.tsx';
import { ViewHead } from '../app/View.tsx';
import { keysOf } from '../commands/commands.tsx';
import { useLibrary } from '../library/library.tsx';
import { ArticleFilters } from './ArticleFilters.tsx';
import { ArticleRows, fieldToWriteIn } from './ArticleRows.tsx';
import { BulkBar } from './BulkBar.tsx';
import { DeleteDialog } from './DeleteDialog.tsx';
import { FilterChips } from './FilterChips.tsx';
import { useArticleActions } from './use-article-actions.ts';
import { countFilters, noFilters, useArticleList } from './use-article-list.ts';
import { useOpenNewest } from './use-open-newest.ts';
import type { BrowsedArticles } from './use-rows.ts';
import { useSearchKeys } from './use-search-keys.ts';
import { useSelection } from './use-selection.ts';
import './articles.css';

const none: BrowsedArticles = { ids: [], rows: [] };

/** The newsroom's articles, or its trash. */
export function ArticleListPane(): ReactNode {
  const { articles: words, app } = useMessages();
  const { query, change, loaded, isCurrent, reload } = useArticleList();
  const { place, go } = useNavigation();
  const actions = useArticleActions();
  const readOnly = useLibrary().readOnly !== null;
  const author = place.view === 'articles' ? place.author : undefined;

  // From an author's page: that author's articles.
  useEffect(() => {
    if (author !== undefined) change({ ...noFilters, author, trashed: false });
  }, [author, change]);

  useOpenNewest(loaded);

  const create = (): void => {
    change({ trashed: false });
    void actions.create();
  };
  const found = loaded.state === 'ready' ? loaded.value : none;
  const foundWords = found.ids.length === 0 ? words.nothingMatches : words.count(found.ids.length);
  useSayFound(JSON.stringify(query), loaded.state === 'ready' && isCurrent ? foundWords : null);
  const selection = useSelection(found.ids);
  /** Those of the trash of which it is asked whether they are to go for good. */
  const [deleting, setDeleting] = useState<readonly ArticleId[]>([]);
  const isSearch = query.text.trim() !== '';
  const isFiltered = countFilters(query) > 0;
  const toRow = useRef<((id: ArticleId) => void) | null>(null);
  const onSearchKey = useSearchKeys({
    text: query.text,
    ids: found.ids,
    isCurrent,
    take: (key, first) => {
      toRow.current?.(first);
      if (key === 'ArrowDown') return;
      const field = fieldToWriteIn(found.rows.find(({ id }) => id === first));
      void go({ view: 'articles', article: first, ...(!query.trashed && !readOnly && { field }) });
    },
  });
  const clear = (): void => {
    whenKeyboardIsLost(() => document.querySelector<HTMLElement>('.side-list input')?.focus());
    change({ text: '', ...noFilters });
  };

  return (
    <section className="side-list" aria-label={query.trashed ? words.trashTitle : words.title}>
      <ViewHead
        title={query.trashed ? words.trashTitle : words.title}
        {...(loaded.state === 'ready' && found.ids.length > 0 ? { count: String(found.ids.length) } : {})}
      >
        <IconButton
          label={words.new}
          keys={keysOf('article.new')}
          icon={<SquarePen aria-hidden />}
          disabled={readOnly}
          onClick={create}
        />
      </ViewHead>
      <div className="side-tools">
        <SearchBox
          label={words.search}
          placeholder={words.searchPlaceholder}
          hint={words.searchHint}
          value={query.text}
          onChange={(text) => change({ text })}
          onKeyDown={onSearchKey}
        />
        <ArticleFilters query={query} onChange={change} />
      </div>
      {selection.ids.length > 0 && !readOnly && (
        <BulkBar selection={selection} trashed={query.trashed} onDelete={setDeleting} />
      )}
      {deleting.length > 0 && <DeleteDialog ids={deleting} onClose={() => setDeleting([])} />}
      <FilterChips query={query} onChange={change} />
      {loaded.state === 'loading' && <Spinner label={app.loading} />}
      {loaded.state === 'failed' && <LoadFailed message={loaded.message} onRetry={() => void reload()} />}
      {loaded.state === 'ready' &&
        (found.ids.length > 0 ? (
          <ArticleRows
            selection={selection}
            list={found}
            text={query.text}
            trashed={query.trashed}
            actions={actions}
            readOnly={readOnly}
            toRow={toRow}
            onDelete={setDeleting}
          />
        ) : isSearch || isFiltered ? (
          <EmptyState
            title={words.nothingMatches}
            action={
              <Button onClick={clear}>
                {isSearch ? words.filters.clearSearch(isFiltered) : words.filters.clear}
              </Button>
            }
          >
            {words.nothingMatchesText}
          </EmptyState>
        ) : query.trashed ? (
          <EmptyState icon={<Trash2 aria-hidden />} title={words.trashEmpty} />
        ) : (
          <EmptyState
            icon={<FileText aria-hidden />}
            title={words.none}
            action={readOnly ? undefined : <Button onClick={create}>{words.first}</Button>}
          >
            {words.noneText}
          </EmptyState>
        ))}
      <footer className="list-foot">
        <Button
          look="quiet"
          icon={query.trashed ? <ArchiveRestore aria-hidden /> : <Trash2 aria-hidden />}
          onClick={() => change({ trashed: !query.trashed })}
        >
          {query.trashed ? words.closeTrash : words.openTrash}
        </Button>
        {/* Of what a search leaves nobody would see what else goes, nor of a list that is still that of a search. */}
        {query.trashed && isCurrent && !isSearch && !isFiltered && !readOnly && found.ids.length > 0 && (
          <Button look="quiet" onClick={() => setDeleting(found.ids)}>
            {words.emptyTrash}
          </Button>
        )}
      </footer>
    </section>
  );
}
