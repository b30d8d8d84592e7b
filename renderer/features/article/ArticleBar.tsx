import { Eye, History, PanelLeft, PanelRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ArticleId } from '#shared/library/ids.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { tooltip } from '../../ui/TooltipLayer.tsx';
import { useLayout } from '../app/layout.tsx';
import { keysOf, useCommands } from '../commands/commands.tsx';
import { useLibrary } from '../library/library.tsx';
import { PublicationMark } from '../publish/index.ts';
import { SuggestButton, type Suggesting } from '../suggestions/index.ts';
import { ArticleMenu } from './ArticleMenu.tsx';

interface ArticleBarProps {
  readonly id: ArticleId;
  readonly isTrashed: boolean;
  readonly isReadOnly: boolean;
  readonly previewShown: boolean;
  readonly onTogglePreview: () => void;
  readonly suggesting: Suggesting;
}

export function ArticleBar(props: ArticleBarProps): ReactNode {
  const { id, isTrashed, isReadOnly, previewShown, onTogglePreview, suggesting } = props;
  const { article: words, history } = useMessages();
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
        <PublicationMark id={id} inFull />
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
        <ArticleMenu />
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
