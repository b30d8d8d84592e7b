import { Copy, Ellipsis, Eye, History, PanelLeft, PanelRight, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { tooltip } from '../../ui/TooltipLayer.tsx';
import { useLayout } from '../app/layout.tsx';
import type { ArticleActions, NamedArticle } from '../articles/use-article-actions.ts';
import { keysOf, useCommands } from '../commands/commands.tsx';
import { useLibrary } from '../library/library.tsx';
import { PublicationMark } from '../publish/index.ts';
import { SuggestButton, type Suggesting } from '../suggestions/index.ts';

interface ArticleBarProps {
  readonly article: NamedArticle;
  readonly isTrashed: boolean;
  readonly isReadOnly: boolean;
  readonly actions: ArticleActions;
  readonly previewShown: boolean;
  readonly onTogglePreview: () => void;
  readonly suggesting: Suggesting;
}

export function ArticleBar(props: ArticleBarProps): ReactNode {
  const { article, isTrashed, isReadOnly, actions, previewShown, onTogglePreview, suggesting } = props;
  const { article: words, articles, history } = useMessages();
  const { isListShown, isInspectorShown } = useLayout();
  const { run } = useCommands();
  const canAct = useLibrary().readOnly === null && !isTrashed;

  return (
    <section className="article-bar-frame" aria-label={words.bar}>
      <div className="article-bar" role="toolbar" aria-label={words.bar}>
        <IconButton
          label={isListShown ? words.hideList : words.showList}
          keys={keysOf('view.toggleList')}
          icon={<PanelLeft aria-hidden className="mirrored" />}
          onClick={() => run('view.toggleList')}
        />
        <PublicationMark id={article.id} inFull />
        <span className="article-bar-space" />
        {canAct && !isReadOnly && <SuggestButton suggesting={suggesting} />}
        <Button
          look="quiet"
          icon={<Eye aria-hidden />}
          aria-pressed={previewShown}
          onClick={onTogglePreview}
          {...tooltip(words.preview, keysOf('view.togglePreview'))}
        >
          <span className="article-bar-words">{words.preview}</span>
        </Button>
        <IconButton
          label={history.show}
          keys={keysOf('article.history')}
          icon={<History aria-hidden />}
          onClick={() => run('article.history')}
        />
        {canAct && (
          <Menu
            trigger={
              <button
                type="button"
                className="icon-button"
                aria-label={words.actions}
                {...tooltip(words.actions)}
              >
                <Ellipsis aria-hidden />
              </button>
            }
          >
            <MenuItem
              icon={<Copy aria-hidden />}
              keys={keysOf('article.duplicate')}
              onSelect={() => void actions.duplicate(article)}
            >
              {articles.duplicate}
            </MenuItem>
            <MenuItem
              icon={<Trash2 aria-hidden />}
              danger
              disabled={isReadOnly}
              onSelect={() => void actions.trash(article)}
            >
              {articles.trash}
            </MenuItem>
          </Menu>
        )}
        <IconButton
          label={isInspectorShown ? words.hideInspector : words.showInspector}
          keys={keysOf('view.toggleInspector')}
          icon={<PanelRight aria-hidden className="mirrored" />}
          onClick={() => run('view.toggleInspector')}
        />
      </div>
    </section>
  );
}
