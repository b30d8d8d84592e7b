import { type ReactNode, type RefObject, useCallback, useMemo } from 'react';
import { fieldTexts } from '#shared/articles/field-texts.ts';
import type { Body } from '#shared/body/body.schema.ts';
import type { ArticleId, MediaId } from '#shared/library/ids.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useFocusField } from '../app/use-focus-field.ts';
import {
  ArticleEditor,
  type EditorHandle,
  type OtherArticles,
  type Snippets,
  type TextFacts,
} from '../editor/index.ts';
import { useCropPicture } from '../media/crop/crop-picture.tsx';
import { usePickFile, usePickMedia, usePickSeveral } from '../media/MediaPicker.tsx';
import { useMedia } from '../media/media-library.tsx';
import { useTakeRemote } from '../media/RemotePictures.tsx';
import { useKeepWords } from '../media/use-keep-words.ts';
import { useNotices } from '../notices/notices.tsx';
import { useSettings } from '../settings/settings.tsx';
import { useArticleWords } from '../spelling/index.ts';
import { SheetHead } from './SheetHead.tsx';
import type { ArticleSession } from './use-article-session.ts';

interface SheetProps {
  readonly id: ArticleId;
  readonly session: ArticleSession;
  readonly initialBody: Body;
  /** Main found nothing in it that keeps it from being edited. */
  readonly isKnown: boolean;
  readonly readOnly: boolean;
  readonly hidden: boolean;
  readonly onFacts: (facts: TextFacts) => void;
  /** On the words that are selected, or on a block (its place in the body). */
  readonly onComment: (block?: number) => void;
  readonly onClaim: () => void;
  readonly editor: RefObject<EditorHandle | null>;
}

/** The article as a page: what is typed stands where readers will find it, in the page's own type. */
export function Sheet({
  id,
  session,
  initialBody,
  isKnown,
  readOnly,
  hidden,
  onFacts,
  onComment,
  onClaim,
  editor,
}: SheetProps): ReactNode {
  const { pieces, editor: editorWords } = useMessages();
  const { importFiles, pictureOf, itemOf } = useMedia();
  const { fail, say } = useNotices();
  const { settings } = useSettings();
  const { spelling, language } = useArticleWords();
  const focusField = useFocusField();
  const takeRemote = useTakeRemote();
  const pick = usePickMedia();
  const pickFile = usePickFile();
  const pickSeveral = usePickSeveral();
  const cropPicture = useCropPicture();
  const keepWords = useKeepWords();
  const { fields, change, changeBody } = session;

  const files = useMemo(
    () => ({
      chooseFile: pickFile,
      openFile: (media: MediaId) => void call('media.open', { id: media }).catch(fail),
    }),
    [pickFile, fail],
  );

  const importInto = useCallback(
    async (files: readonly File[]) => {
      try {
        return await importFiles(files);
      } catch (error) {
        fail(error);
        return [];
      }
    },
    [importFiles, fail],
  );

  const { flush } = session;
  const draftChanges = useCallback(async () => {
    try {
      // What was typed a moment ago counts too.
      return (await flush()) ? (await call('review.draftChanges', { id })).changes : null;
    } catch (error) {
      fail(error);
      return null;
    }
  }, [flush, id, fail]);

  const otherArticles = useMemo(
    (): OtherArticles => ({
      find: (text) => call('links.find', { text, except: id }),
      get: (ids) => call('links.get', { ids: [...ids] }),
      at: (addresses) => call('links.at', { addresses: [...addresses] }),
    }),
    [id],
  );

  const snippets = useMemo(
    (): Snippets => ({
      list: () => call('snippets.list', null),
      save: (name, body) =>
        call('snippets.save', { slug: null, name, body }).then(() => say(pieces.snippetSaved(name)), fail),
    }),
    [say, fail, pieces],
  );

  const others = useMemo(() => ({ texts: () => fieldTexts(fields), goTo: focusField }), [fields, focusField]);

  return (
    <div className="sheet" hidden={hidden}>
      <article className="sheet-column">
        <SheetHead
          fields={fields}
          change={change}
          problems={session.problems}
          readOnly={readOnly}
          language={language}
        />
        <div data-field="body" className="sheet-body">
          <ArticleEditor
            key={id}
            initialBody={initialBody}
            isKnown={isKnown}
            readOnly={readOnly}
            language={language}
            direction={fields.direction}
            smartTyping={settings.smartTyping}
            spelling={spelling}
            typewriter={settings.typewriter}
            onChange={changeBody}
            chooseMedia={(purpose = 'figure') => pick(purpose)}
            files={files}
            chooseSeveral={pickSeveral}
            itemOf={itemOf}
            cropPicture={async (media, crop) => {
              const item = pictureOf(media);
              return item === null ? null : cropPicture.ofUse(item, 'figure', { crop, focalPoint: null });
            }}
            keepWords={keepWords}
            draftChanges={draftChanges}
            importFiles={importInto}
            articles={otherArticles}
            snippets={snippets}
            fields={others}
            takeRemote={takeRemote}
            onDeletionsLeft={(number) => say(editorWords.deletionsLeft(number))}
            onFacts={onFacts}
            onComment={onComment}
            onClaim={onClaim}
            handle={editor}
          />
        </div>
      </article>
    </div>
  );
}
