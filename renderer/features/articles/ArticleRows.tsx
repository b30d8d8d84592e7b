import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { useMessages } from '../../messages/index.ts';
import { cellBeside } from '../../ui/cell-beside.ts';
import { Grid, GridRow } from '../../ui/Grid.tsx';
import { useNavigation } from '../app/navigation.tsx';
import { useSettings } from '../settings/settings.tsx';
import { ArticleRow, type RowPress } from './ArticleRow.tsx';
import { useActionsBeside } from './use-actions-beside.ts';
import type { ArticleActions } from './use-article-actions.ts';
import { type BrowsedArticles, useRows } from './use-rows.ts';
import type { Selection } from './use-selection.ts';

interface ArticleRowsProps {
  readonly list: BrowsedArticles;
  /** What is looked for; '' for nothing. */
  readonly text: string;
  readonly selection: Selection;
  readonly trashed: boolean;
  readonly actions: ArticleActions;
  readonly readOnly: boolean;
  /** Asks before articles of the trash go for good. */
  readonly onDelete: (ids: readonly ArticleId[]) => void;
  /** Gives the keyboard to a row. */
  readonly toRow: RefObject<((id: ArticleId) => void) | null>;
}

/** In CSS pixels; articles.css sets the same heights. */
const rowHeights = { comfortable: 78, compact: 52 } as const;
/** More where the words that were found are shown. */
const foundHeights = { comfortable: 98, compact: 84 } as const;

/** What has the keyboard in a row, each in a cell of its own. */
const columns = { check: '.article-row-check', open: '.article-row-open', menu: '.article-row-menu' };

/** A grid of which only the rows on screen exist. One row of it is a stop for Tab; the arrows move inside. */
export function ArticleRows({
  list,
  text,
  selection,
  trashed,
  actions,
  readOnly,
  toRow,
  onDelete,
}: ArticleRowsProps): ReactNode {
  const messages = useMessages();
  const { place, go } = useNavigation();
  const { settings } = useSettings();
  const scroller = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(0);
  const heading = useRef<ArticleId | null>(null);
  const open = place.view === 'articles' ? place.article : null;
  const { ids } = list;
  const isSearch = text.trim() !== '';
  const height = (isSearch ? foundHeights : rowHeights)[settings.density];
  // Where this is another function, every row is measured anew.
  const keyOf = useCallback((index: number) => ids[index] ?? index, [ids]);
  const rows = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: keyOf,
    overscan: 4,
  });

  const onScreen = rows.getVirtualItems();
  const rowOf = useRows(list, text, onScreen[0]?.index ?? 0, onScreen.at(-1)?.index ?? 0);

  useEffect(() => {
    if (height > 0) rows.measure();
  }, [height, rows]);

  // What is opened from elsewhere (the palette, a problem) comes into sight.
  const openIndex = open === null ? -1 : ids.indexOf(open);
  useEffect(() => {
    if (openIndex < 0) return;
    setFocused(openIndex);
    rows.scrollToIndex(openIndex, { align: 'auto' });
  }, [openIndex, rows]);

  // A list that is sorted anew takes the row that has the keyboard along.
  useLayoutEffect(() => {
    const row = scroller.current?.contains(document.activeElement) ? rowAt(document.activeElement) : null;
    if (row !== null && ids.length > 0) setFocused(row);
  }, [ids]);

  const focusRow = (id: ArticleId | undefined, column = columns.open): void => {
    if (id === undefined) return;
    const next = ids.indexOf(id);
    setFocused(next);
    rows.scrollToIndex(next, { align: 'auto' });
    const focus = (): boolean => {
      const control = scroller.current?.querySelector<HTMLElement>(`[data-article="${id}"] ${column}`);
      control?.focus();
      return control != null;
    };
    // At once, as the next key is for that row already; one that isn't drawn yet gets the keyboard with the next frame, and the keys until then.
    if (focus()) return;
    heading.current = id;
    requestAnimationFrame(() => {
      heading.current = null;
      focus();
    });
  };
  useImperativeHandle(toRow, () => (id) => focusRow(id));
  const rowActions = useActionsBeside(actions, ids, focusRow);

  const onOpen = useCallback(
    (press: RowPress, id: ArticleId, index: number): void => {
      setFocused(index);
      if (!readOnly && press.shiftKey) selection.extend(null, id);
      else if (!readOnly && (press.ctrlKey || press.metaKey)) selection.toggle(id);
      else void go({ view: 'articles', article: id });
    },
    [readOnly, selection, go],
  );

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    const control = event.target instanceof HTMLElement ? event.target : null;
    const column = Object.values(columns).find((one) => control?.matches(one));
    if (control === null || column === undefined) return;
    const isMenu = column === columns.menu;
    const isWithMod = event.ctrlKey || event.metaKey;
    if (isWithMod && key === 'a' && !readOnly && !isMenu) {
      event.preventDefault();
      selection.selectAll();
    } else if (key === 'Escape' && !isMenu) selection.clear();
    // The row that has the keyboard, wherever the list has put it meanwhile.
    const at = heading.current === null ? (rowAt(control) ?? focused) : ids.indexOf(heading.current);
    const id = ids[at];
    if (id === undefined || event.altKey) return;
    const article = rowOf(id);
    if (column === columns.open && (key === 'Enter' || key === ' ')) {
      event.preventDefault();
      // To write in it; Space and the pointer leave the keyboard in the list.
      if (key === 'Enter' && !shiftKey && !isWithMod && !trashed && !readOnly)
        void go({ view: 'articles', article: id, field: fieldToWriteIn(article) });
      else onOpen(event, id, at);
      return;
    }
    if (isWithMod) return;
    const beside = shiftKey ? null : cellBeside(control, key);
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 1);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: ids.length - 1,
    };
    // With the arrows a menu's button opens its menu.
    const target = isMenu ? undefined : targets[key];
    if (beside !== null) {
      event.preventDefault();
      beside.focus();
    } else if (target !== undefined) {
      event.preventDefault();
      const reached = ids[Math.min(ids.length - 1, Math.max(0, target))];
      if (shiftKey && !readOnly && reached !== undefined) selection.extend(id, reached);
      focusRow(reached, column);
    } else if (key === 'Delete' && column === columns.open && article !== undefined && !readOnly) {
      event.preventDefault();
      if (trashed) onDelete([article.id]);
      else void rowActions.trash(article);
    }
  };

  return (
    <div
      className="article-rows"
      ref={scroller}
      data-search={isSearch}
      data-selecting={selection.ids.length > 0}
    >
      <Grid
        aria-rowcount={ids.length}
        aria-multiselectable={!readOnly}
        onKeyDown={onKeyDown}
        aria-label={trashed ? messages.articles.trashList : messages.articles.list}
        style={{ blockSize: rows.getTotalSize() }}
      >
        {onScreen.map((row) => {
          const id = ids[row.index];
          const article = id === undefined ? undefined : rowOf(id);
          if (article === undefined) {
            return (
              <GridRow
                key={row.key}
                aria-rowindex={row.index + 1}
                aria-busy
                className="article-row"
                style={{ transform: `translateY(${row.start}px)` }}
              />
            );
          }
          return (
            <ArticleRow
              key={row.key}
              article={article}
              index={row.index}
              start={row.start}
              isOpen={article.id === open}
              isTabStop={row.index === Math.min(focused, ids.length - 1)}
              readOnly={readOnly}
              actions={rowActions}
              isSelected={selection.ids.length > 0 ? selection.has(article.id) : null}
              onSelect={selection.toggle}
              onOpen={onOpen}
              onDelete={onDelete}
            />
          );
        })}
      </Grid>
    </div>
  );
}

/** Of an article without a headline that is what one writes first. */
export function fieldToWriteIn(article: { readonly headline: string } | undefined): 'headline' | 'body' {
  return article?.headline.trim() === '' ? 'headline' : 'body';
}

/** The place in the list of the row that an element is in. */
function rowAt(element: EventTarget | null): number | null {
  const row = element instanceof Element ? element.closest<HTMLElement>('[data-index]') : null;
  return row === null ? null : Number(row.dataset['index']);
}
