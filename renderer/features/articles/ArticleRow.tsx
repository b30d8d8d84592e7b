import { Copy, Ellipsis, Trash2, Undo2 } from 'lucide-react';
import { memo, type ReactNode, useId } from 'react';
import type { FoundText, ListedArticle } from '#shared/articles/article-query.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { uiLanguage } from '../../messages/ui-language.ts';
import { GridCell, GridRow } from '../../ui/Grid.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { useAuthors } from '../authors/author-list.tsx';
import { useLibrary } from '../library/library.tsx';
import { PublicationMark, ScheduledMark } from '../publish/index.ts';
import type { ArticleActions } from './use-article-actions.ts';
import { useStages } from './use-stages.ts';
import { useTitleOf } from './use-title-of.ts';

interface ArticleRowProps {
  readonly article: ListedArticle;
  readonly index: number;
  /** In CSS pixels from the top of the list. */
  readonly start: number;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  readonly readOnly: boolean;
  readonly actions: ArticleActions;
  /** `null`: no article is, and none says that it isn't. */
  readonly isSelected: boolean | null;
  readonly onSelect: (id: ArticleId) => void;
  readonly onDelete: (ids: readonly ArticleId[]) => void;
  readonly onOpen: (press: RowPress, id: ArticleId, index: number) => void;
}

/** What was held while a row was clicked or pressed. */
export interface RowPress {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Drawn anew only when something of its own is another: with each letter of a search all rows together would be. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps): ReactNode {
  const { article, index, start, isOpen, isTabStop, readOnly, actions, onOpen } = props;
  const { isSelected, onSelect, onDelete } = props;
  const { articles: words } = useMessages();
  const titleOf = useTitleOf();
  const { config } = useLibrary();
  const { nameOf } = useAuthors();
  const { nameOf: stageName } = useStages();
  const id = useId();
  const headline = titleOf(article.headline);
  const section = config.sections.find(({ slug }) => slug === article.section)?.name ?? article.section;
  const [first] = article.authors;
  const author = first === undefined ? null : (nameOf(first) ?? first);
  const details = [section, author].filter((part) => part !== null).join(' · ');

  return (
    <GridRow
      className="article-row"
      data-index={index}
      data-article={article.id}
      data-selected={isSelected === true}
      aria-rowindex={index + 1}
      style={{ transform: `translateY(${start}px)` }}
    >
      {!readOnly && (
        <GridCell>
          <input
            type="checkbox"
            className="article-row-check"
            aria-label={words.select(headline)}
            checked={isSelected === true}
            tabIndex={isTabStop ? 0 : -1}
            onChange={() => onSelect(article.id)}
          />
        </GridCell>
      )}
      {/* The keys of the list press it. A button in the cell would be one in a page: the arrows would be the screen reader's. */}
      <GridCell
        className="article-row-open"
        lang={article.language ?? config.language}
        aria-labelledby={`${id}-headline`}
        aria-describedby={`${id}-status ${id}-readers ${id}-scheduled ${id}-details ${id}-found`}
        aria-current={isOpen}
        aria-selected={isSelected ?? undefined}
        tabIndex={isTabStop ? 0 : -1}
        onClick={(event) => onOpen(event, article.id, index)}
      >
        <span id={`${id}-headline`} className="article-row-headline" dir="auto">
          {headline}
        </span>
        {article.found !== null && <Found id={`${id}-found`} runs={article.found} />}
        <span className="article-row-meta" lang={uiLanguage}>
          <span id={`${id}-status`} className="status" data-status={article.status}>
            {stageName(article.status)}
          </span>
          <PublicationMark id={article.id} elementId={`${id}-readers`} />
          <ScheduledMark id={article.id} elementId={`${id}-scheduled`} />
          <span id={`${id}-details`} className="article-row-details" lang={config.language}>
            {details}
          </span>
          <time dateTime={article.updatedAt}>{formatMoment(article.updatedAt)}</time>
        </span>
      </GridCell>
      {!readOnly && (
        <GridCell>
          <Menu
            trigger={
              <button
                type="button"
                className="icon-button article-row-menu"
                tabIndex={isTabStop ? 0 : -1}
                aria-label={words.actions(headline)}
              >
                <Ellipsis aria-hidden />
              </button>
            }
          >
            {article.trashed ? (
              <>
                <MenuItem icon={<Undo2 aria-hidden />} onSelect={() => void actions.restore(article)}>
                  {words.restore}
                </MenuItem>
                <MenuItem icon={<Trash2 aria-hidden />} danger onSelect={() => onDelete([article.id])}>
                  {words.deleteForGood}
                </MenuItem>
              </>
            ) : (
              <>
                <MenuItem icon={<Copy aria-hidden />} onSelect={() => void actions.duplicate(article)}>
                  {words.duplicate}
                </MenuItem>
                <MenuItem icon={<Trash2 aria-hidden />} danger onSelect={() => void actions.trash(article)}>
                  {words.trash}
                </MenuItem>
              </>
            )}
          </Menu>
        </GridCell>
      )}
    </GridRow>
  );
});

/** Where the words are, in the article's own text. */
function Found({ id, runs }: { readonly id: string; readonly runs: FoundText }): ReactNode {
  return (
    <span id={id} className="article-row-found" dir="auto">
      {runs.map(({ text, isHit }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a text have no other name
        isHit ? <mark key={at}>{text}</mark> : text,
      )}
    </span>
  );
}
