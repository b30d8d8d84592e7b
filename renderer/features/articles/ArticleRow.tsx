import { Copy, Ellipsis, Trash2, Undo2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { ArticleSummary } from '#shared/articles/article-query.ts';
import { formatMoment } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { useAuthors } from '../authors/author-list.tsx';
import { useLibrary } from '../library/library.tsx';
import { PublicationMark } from '../publish/index.ts';
import type { ArticleActions } from './use-article-actions.ts';
import { useStages } from './use-stages.ts';

interface ArticleRowProps {
  readonly article: ArticleSummary;
  readonly index: number;
  readonly total: number;
  /** In CSS pixels from the top of the list. */
  readonly start: number;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  readonly readOnly: boolean;
  readonly actions: ArticleActions;
  readonly onOpen: () => void;
}

export function ArticleRow(props: ArticleRowProps): ReactNode {
  const { article, index, total, start, isOpen, isTabStop, readOnly, actions, onOpen } = props;
  const { articles: words } = useMessages();
  const { config } = useLibrary();
  const { nameOf } = useAuthors();
  const { nameOf: stageName } = useStages();
  const id = useId();
  const headline = article.headline.trim() === '' ? words.untitled : article.headline;
  const section = config.sections.find(({ slug }) => slug === article.section)?.name ?? article.section;
  const [first] = article.authors;
  const author = first === undefined ? null : (nameOf(first) ?? first);
  const details = [section, author].filter((part) => part !== null).join(' · ');

  return (
    <li
      className="article-row"
      data-index={index}
      aria-setsize={total}
      aria-posinset={index + 1}
      style={{ transform: `translateY(${start}px)` }}
    >
      <button
        type="button"
        className="article-row-open"
        aria-labelledby={`${id}-headline`}
        aria-describedby={`${id}-status ${id}-readers ${id}-details`}
        aria-current={isOpen}
        tabIndex={isTabStop ? 0 : -1}
        onClick={onOpen}
      >
        <span id={`${id}-headline`} className="article-row-headline" dir="auto">
          {headline}
        </span>
        <span className="article-row-meta">
          <span id={`${id}-status`} className="status" data-status={article.status}>
            {stageName(article.status)}
          </span>
          <PublicationMark id={article.id} elementId={`${id}-readers`} />
          <span id={`${id}-details`} className="article-row-details">
            {details}
          </span>
          <time dateTime={article.updatedAt}>{formatMoment(article.updatedAt)}</time>
        </span>
      </button>
      {!readOnly && (
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
            <MenuItem icon={<Undo2 aria-hidden />} onSelect={() => void actions.restore(article)}>
              {words.restore}
            </MenuItem>
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
      )}
    </li>
  );
}
