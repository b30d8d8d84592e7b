import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { lastStatus } from '#shared/articles/workflow.ts';
import type { VersionId } from '#shared/history/version.schema.ts';
import type { OpenSuggestions } from '#shared/ipc/review.contract.ts';
import { useMessages } from '../../messages/index.ts';
import { announce } from '../../ui/announce.ts';
import { isKeyboardNowhere } from '../../ui/watch-page.ts';
import { whenShown } from '../../ui/when-shown.tsx';
import { useLayout } from '../app/layout.tsx';
import { useNavigation } from '../app/navigation.tsx';
import { StatusBar } from '../app/StatusBar.tsx';
import { handOverTyping } from '../app/type-ahead.ts';
import { useFocusField } from '../app/use-focus-field.ts';
import { useWindowTitle } from '../app/use-window-title.ts';
import { useActionsHere } from '../articles/use-actions-here.ts';
import { useTitleOf } from '../articles/use-title-of.ts';
import { useCommand } from '../commands/commands.tsx';
import { CopyDialog, useCopying } from '../copy/index.ts';
import { type EditorHandle, returnToText, type TextFacts } from '../editor/index.ts';
import { ExportDialog } from '../export/index.ts';
import { ElsewhereBanner, HistoryPane, KeepVersionDialog, useKeepVersion } from '../history/index.ts';
import { useLibrary } from '../library/library.tsx';
import { SaveTemplateDialog } from '../pieces/index.ts';
import type { PreviewShown } from '../preview/PreviewPane.tsx';
import { ReviewProvider, useClaim, useComment, usePaintedWords } from '../review/index.ts';
import { SpelledArticle } from '../spelling/index.ts';
import {
  isWritten,
  MarkupView,
  SuggestionBar,
  type SuggestionView,
  useRoomForDeleted,
  useSteadyText,
  useSuggesting,
  useSuggestionMarks,
  useSuggestionSteps,
} from '../suggestions/index.ts';
import { ArticleBanners } from './ArticleBanners.tsx';
import { ArticleBar } from './ArticleBar.tsx';
import { ArticleStatus } from './ArticleStatus.tsx';
import { useNextReminder } from './aids/use-next-reminder.ts';
import { GoneBanner } from './GoneBanner.tsx';
import { Inspector } from './inspector/Inspector.tsx';
import { Sheet } from './Sheet.tsx';
import { type OpenedArticle, type TakeReplaced, useArticleSession } from './use-article-session.ts';
import { useFieldTyping } from './use-field-typing.ts';

const PreviewPane = whenShown(async () => (await import('../preview/PreviewPane.tsx')).PreviewPane);

export interface OpenArticleProps {
  readonly opened: OpenedArticle;
  readonly suggested: OpenSuggestions;
  /** Whether the session hears of what other hands do. */
  readonly isListening: RefObject<boolean>;
  /** It was opened anew, and whoever had the keyboard in it may have lost it. */
  readonly isAnew: boolean;
  /** Main has put suggestions beside the article: it is opened anew. */
  readonly onSuggested: () => Promise<void>;
}

/** The sheet, the page beside it, the inspector, and the line that says what is saved. */
export function OpenArticle(props: OpenArticleProps): ReactNode {
  return (
    <ReviewProvider id={props.opened.article.id}>
      <ArticlePanes {...props} />
    </ReviewProvider>
  );
}

function ArticlePanes({ opened, suggested, isListening, isAnew, onSuggested }: OpenArticleProps): ReactNode {
  const { article: words } = useMessages();
  const titleOf = useTitleOf();
  const { id, trashedAt } = opened.article;
  const editor = useRef<EditorHandle | null>(null);
  const takeReplaced = useRef<TakeReplaced | null>(null);
  const { session, suggesting } = useSuggesting(useArticleSession(opened, takeReplaced, isListening), {
    article: opened.article,
    opened: suggested,
    editor,
    takeReplaced,
    onSuggested,
  });
  const [view, setView] = useState<SuggestionView>('marked');
  const library = useLibrary();
  const language = session.fields.language ?? library.config.language;
  useFieldTyping(language);
  const actions = useActionsHere();
  const { place } = useNavigation();
  const { isInspectorShown, setPreviewing } = useLayout();
  const [shown, setShown] = useState<PreviewShown>('none');
  const [facts, setFacts] = useState<TextFacts | null>(null);
  const [isExporting, setExporting] = useState(false);
  const [isKeeping, setKeeping] = useState(false);
  const [isTemplate, setTemplate] = useState(false);
  /** The version to look at first, where the history is open. */
  const [history, setHistory] = useState<{ readonly first: VersionId | null } | null>(() =>
    place.view === 'articles' && place.compare !== undefined ? { first: place.compare } : null,
  );
  const isTrashed = trashedAt !== null;
  const isReadOnly = library.readOnly !== null || opened.readOnly !== null || isTrashed;
  const isReading = suggesting.isOn && !isWritten(view);
  const isMarked = suggesting.isOn && (view === 'marked' || view === 'simple');
  useSuggestionMarks(isMarked ? suggesting.suggestions : null, editor, view);
  const frame = useRef<HTMLDivElement>(null);
  const suggestionBar = useRef<HTMLElement>(null);
  useSteadyText(suggestionBar, suggesting.isOn);
  useRoomForDeleted(frame, isMarked && view === 'marked' ? suggesting.suggestions.list : null);
  usePaintedWords(editor);
  const steps = useSuggestionSteps(suggesting, editor, () =>
    setView((now) => (isWritten(now) ? now : 'marked')),
  );
  const named = { id, headline: session.fields.headline };
  const field = place.view === 'articles' ? (place.field ?? null) : null;

  useWindowTitle(titleOf(session.fields.headline));
  const jumpTo = useFocusField();
  const focusField = useEffectEvent((name: string) => {
    // Text that can't be written has no place for the caret; the text that was written in keeps its own.
    if (name !== 'body' || !(isReadOnly || returnToText())) jumpTo(name);
  });
  // Each jump is a place of its own, so that the same problem can be gone to twice.
  useEffect(() => {
    if (field === null || place.view !== 'articles') return;
    // Once this is drawn: to reach the field the inspector may have to be drawn anew, which nothing can while effects run.
    queueMicrotask(() => handOverTyping(id, () => focusField(field)));
  }, [field, place, id]);

  useEffect(() => {
    if (isAnew && isKeyboardNowhere()) focusField('body');
  }, [isAnew]);

  useEffect(() => {
    setPreviewing(shown === 'beside');
    return () => setPreviewing(false);
  }, [shown, setPreviewing]);

  const { flush } = session;
  const togglePreview = useCallback(() => {
    announce(shown === 'none' ? words.previewShown : words.previewHidden);
    if (shown !== 'none') setShown('none');
    // The page shows what is written, not what was there a second ago.
    else void flush().then(() => setShown('beside'));
  }, [shown, flush, words]);

  const openHistory = useCallback(
    (first: VersionId | null) => void flush().then((isSafe) => isSafe && setHistory({ first })),
    [flush],
  );
  const keep = useKeepVersion(id, flush, () => setKeeping(true));

  useCommand('article.save', isReadOnly ? null : () => void keep(''));
  useCommand('article.saveNote', isReadOnly ? null : () => setKeeping(true));
  useCommand('article.saveTemplate', library.readOnly === null ? () => setTemplate(true) : null);
  useCommand('article.history', () => (history === null ? openHistory(null) : setHistory(null)));
  useCommand('article.duplicate', library.readOnly === null ? () => void actions.duplicate(named) : null);
  const comment = useComment(editor);
  useCommand('article.comment', isReadOnly ? null : () => comment());
  const claim = useClaim();
  useCommand('article.claim', isReadOnly ? null : claim);
  useCommand('article.export', () => setExporting(true));
  useNextReminder(session.fields, editor, shown !== 'only' && history === null && !isReading);
  const copying = useCopying(id);
  useCommand('article.trash', isReadOnly ? null : () => void actions.trash(named));
  useCommand('view.togglePreview', togglePreview);

  const restore = (): void => {
    void actions.restore(named);
  };

  const panes = (
    <div ref={frame} className="article" data-preview={shown}>
      {isKeeping && (
        <KeepVersionDialog onKeep={(note) => void keep(note)} onClose={() => setKeeping(false)} />
      )}
      {isTemplate && <SaveTemplateDialog article={id} settle={flush} onClose={() => setTemplate(false)} />}
      {isExporting && (
        <ExportDialog
          ids={[id]}
          isReady={session.fields.status === lastStatus}
          onClose={() => setExporting(false)}
        />
      )}
      {copying.shown !== null && (
        <CopyDialog copied={copying.shown} onCopy={copying.copy} onClose={copying.close} />
      )}
      <main className="article-middle" aria-label={words.sheet}>
        {/* The headline on the sheet is a field: this is what the page is about. */}
        <h1 className="visually-hidden" lang={language}>
          {titleOf(named.headline)}
        </h1>
        <ArticleBar
          id={id}
          isTrashed={isTrashed}
          isReadOnly={isReadOnly}
          previewShown={shown !== 'none'}
          onTogglePreview={togglePreview}
          suggesting={suggesting}
        />
        {suggesting.isOn && (
          <SuggestionBar
            suggesting={suggesting}
            steps={steps}
            view={view}
            onView={setView}
            ref={suggestionBar}
            editor={editor}
            readOnly={isReadOnly}
          />
        )}
        <ArticleBanners
          readOnly={opened.readOnly === library.readOnly ? null : opened.readOnly}
          isTrashed={isTrashed}
          onRestore={library.readOnly === null ? restore : null}
          isRecovered={opened.recovered}
        />
        <GoneBanner article={id} save={session.save} />
        {session.elsewhere !== null && (
          <ElsewhereBanner
            replaced={session.elsewhere}
            onCompare={openHistory}
            onDismiss={session.dismissElsewhere}
          />
        )}
        <div className="article-panes">
          {/* Hidden, not removed: the editor keeps its undo history while only the page is shown. */}
          <Sheet
            id={id}
            session={session}
            initialBody={suggested.proposal?.proposed.body ?? opened.article.body}
            isKnown={suggested.proposal === null && opened.readOnly === null}
            readOnly={isReadOnly}
            hidden={shown === 'only' || history !== null || isReading}
            onFacts={setFacts}
            onComment={comment}
            onClaim={claim}
            editor={editor}
          />
          {history !== null && (
            <HistoryPane
              id={id}
              key={history.first}
              first={history.first}
              readOnly={isReadOnly}
              flush={flush}
              onSuggested={onSuggested}
              onClose={() => setHistory(null)}
            />
          )}
          {isReading && shown !== 'only' && history === null && (
            <MarkupView suggestions={suggesting.suggestions} view={view} language={language} />
          )}
          {shown !== 'none' && history === null && (
            <PreviewPane key={id} id={id} version={session.savedCount} shown={shown} onShow={setShown} />
          )}
        </div>
      </main>
      {isInspectorShown && history === null && (
        <Inspector
          id={id}
          session={session}
          suggesting={suggesting}
          steps={steps}
          editor={editor}
          readOnly={isReadOnly}
          facts={facts}
          onCompare={openHistory}
        />
      )}
      <StatusBar>
        <ArticleStatus session={session} readOnly={isReadOnly} facts={facts} />
      </StatusBar>
    </div>
  );
  return <SpelledArticle language={language}>{panes}</SpelledArticle>;
}
