import { type ReactNode, useState } from 'react';
import { count } from '../../messages/format.ts';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { KeepGoing } from '../../ui/KeepGoing.tsx';
import { whenShown } from '../../ui/when-shown.tsx';
import { ArticleView } from '../article/ArticleView.tsx';
import { ArticleListPane } from '../articles/ArticleListPane.tsx';
import { useArticleActions } from '../articles/use-article-actions.ts';
import { useCommand, useCommands } from '../commands/commands.tsx';
import { ExchangeProvider } from '../exchange/index.ts';
import { ImportProvider } from '../import/index.ts';
import { useLibrary } from '../library/library.tsx';
import { DropTarget } from '../media/DropTarget.tsx';
import { useMedia } from '../media/media-library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { NewFromTemplateDialog, PiecesDialog } from '../pieces/index.ts';
import { PublishDialogs } from '../publish/index.ts';
import { useBuild } from '../site/build.tsx';
import { ProblemList } from '../site/ProblemList.tsx';
import { FrameStatus } from './FrameStatus.tsx';
import { IndexStatus } from './IndexStatus.tsx';
import { useLayout } from './layout.tsx';
import { useNavigation } from './navigation.tsx';
import { Rail } from './Rail.tsx';
import { StatusBarProvider } from './StatusBar.tsx';
import { useClosing } from './use-closing.ts';
import { useRecovered } from './use-recovered.ts';
import { useViewKeyboard } from './use-view-keyboard.ts';
import { useWritingModes } from './writing-modes.ts';
import './frame.css';
import './writing-modes.css';

const DeskView = whenShown(async () => (await import('../desk/index.ts')).DeskView);
const AuthorsView = whenShown(async () => (await import('../authors/AuthorsView.tsx')).AuthorsView);
const MediaView = whenShown(async () => (await import('../media/MediaView.tsx')).MediaView);
const SiteView = whenShown(async () => (await import('../site/SiteView.tsx')).SiteView);
const BuildDialog = whenShown(async () => (await import('../site/BuildDialog.tsx')).BuildDialog);
const TagsDialog = whenShown(async () => (await import('../tags/index.ts')).TagsDialog);

/** The window of an open newsroom: the rail, a list, the view in front, the status bar. */
export function AppFrame(): ReactNode {
  const { app } = useMessages();
  const library = useLibrary();
  const { place } = useNavigation();
  const { isListShown } = useLayout();
  const { isOpen: isBuildOpen } = useBuild();
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const [isTagging, setTagging] = useState(false);
  useCommand('tags.manage', () => setTagging(true));
  const [pieces, setPieces] = useState<'new' | 'manage' | null>(null);
  const { create } = useArticleActions();
  useCommand('pieces.manage', () => setPieces('manage'));
  useCommand('article.newFrom', library.readOnly === null ? () => setPieces('new') : null);
  useFrameCommands();
  useViewKeyboard();
  useClosing();
  const { isDistractionFree, leaveDistractionFree } = useWritingModes();
  useRecovered();

  return (
    <StatusBarProvider bar={bar}>
      <div className="frame">
        <Rail />
        <div className="frame-main">
          {library.readOnly !== null && (
            <Banner kind="locked">{app.readOnlyLibrary(library.readOnly)}</Banner>
          )}
          <UnreadableFiles />
          {place.view === 'articles' && (
            <div className="view">
              {isListShown && (
                <KeepGoing>
                  <ArticleListPane />
                </KeepGoing>
              )}
              <KeepGoing part={place.article ?? ''}>
                <ArticleView id={place.article} />
              </KeepGoing>
            </div>
          )}
          {place.view !== 'articles' && (
            <KeepGoing part={place.view}>
              {place.view === 'desk' && <DeskView />}
              {place.view === 'media' && <MediaView />}
              {place.view === 'authors' && <AuthorsView />}
              {place.view === 'site' && <SiteView />}
            </KeepGoing>
          )}
        </div>
        <footer className="status-bar">
          <div className="status-view" ref={setBar} />
          {isDistractionFree && (
            <button type="button" className="status-button" onClick={leaveDistractionFree}>
              {app.leaveDistractionFree}
            </button>
          )}
          <IndexStatus />
          <FrameStatus />
        </footer>
      </div>
      {isBuildOpen && <BuildDialog />}
      <PublishDialogs />
      {pieces === 'manage' && <PiecesDialog onClose={() => setPieces(null)} />}
      {pieces === 'new' && (
        <NewFromTemplateDialog
          onChoose={(template) => void create(template)}
          onClose={() => setPieces(null)}
        />
      )}
      {isTagging && <TagsDialog onClose={() => setTagging(false)} />}
      <ImportProvider>
        <ExchangeProvider>
          <DropTarget />
        </ExchangeProvider>
      </ImportProvider>
    </StatusBarProvider>
  );
}

/** What can be done wherever one is. Views add to it, or do it their own way. */
function useFrameCommands(): void {
  const { goToView, go } = useNavigation();
  const { readOnly } = useLibrary();
  const { setOpen } = useBuild();
  const { chooseFiles } = useMedia();
  const { fail } = useNotices();
  const { create } = useArticleActions();
  const canChange = readOnly === null;

  useCommand('article.new', canChange ? () => void create() : null);
  useCommand(
    'media.add',
    canChange
      ? () =>
          void chooseFiles(true).then(([first]) => {
            if (first !== undefined) void go({ view: 'media', media: first.id });
          }, fail)
      : null,
  );
  useCommand('view.articles', () => void goToView('articles'));
  useCommand('view.desk', () => void goToView('desk'));
  useCommand('desk.stages', () => void go({ view: 'site', field: 'workflow' }));
  useCommand('view.media', () => void goToView('media'));
  useCommand('view.authors', () => void goToView('authors'));
  useCommand('view.site', () => void goToView('site'));
  useCommand('site.build', () => setOpen(true));
  useCommand('site.check', () => void go({ view: 'site' }));
}

/** Files that main could not read are never touched; here is which, and why. */
function UnreadableFiles(): ReactNode {
  const { app } = useMessages();
  const { problems } = useLibrary();
  const { run } = useCommands();
  const [isShown, setShown] = useState(false);
  if (problems.length === 0) return null;
  const words = app.unreadableFiles;
  return (
    <Banner kind="warning" action={<Button onClick={() => setShown(true)}>{words.show}</Button>}>
      {count(problems.length, words.one, words.other)}
      {isShown && (
        <Dialog title={words.title} onClose={() => setShown(false)}>
          <ProblemList problems={problems} onGone={() => setShown(false)} />
          <p className="field-hint">{words.hint}</p>
          <Button
            onClick={() => {
              setShown(false);
              run('newsroom.checkFiles');
            }}
          >
            {words.check}
          </Button>
        </Dialog>
      )}
    </Banner>
  );
}
