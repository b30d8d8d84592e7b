import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { type CSSProperties, memo, type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import { type Body, emptyBody } from '#shared/body/body.schema.ts';
import { migrateBody } from '#shared/body/migrate-body.ts';
import { readBody } from '#shared/body/walk-body.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';
import { directionOf } from '#shared/site/direction.ts';
import { EditorSettings } from './EditorSettings.tsx';
import './direction/direction.css';
import './nodes/block-frame.css';
import './nodes/quote/quote.css';
import { useLatest } from '../../ui/use-latest.ts';
import { articleEditorExtension } from './editor-extensions.ts';
import {
  type EditorHost,
  noOtherArticles,
  noSnippets,
  type OtherArticles,
  type OtherFields,
  type Snippets,
} from './editor-host.ts';
import type { TextFacts } from './facts/text-facts.ts';
import { FindBar } from './find/FindBar.tsx';
import { BlockGutter } from './gutter/BlockGutter.tsx';
import { type EditorHandle, EditorHandleBinding } from './handle/editor-handle.ts';
import { type ItemOf, ItemOfContext, unknownItem } from './nodes/media-block/item-of.ts';
import { SpellingMenu } from './spelling/SpellingMenu.tsx';
import { noSpelling, type Spelling } from './spelling/spelling-host.ts';
import { EditorToolbar } from './toolbar/EditorToolbar.tsx';
import { UnreadableBody } from './UnreadableBody.tsx';
import { useEditorMessages } from './use-editor-messages.ts';
import { useBarsHeight } from './view/use-bars-height.ts';
import './article-editor.css';

export interface ArticleEditorProps {
  /** Read once: another article is another editor (`key`). */
  readonly initialBody: Body;
  /** Main has read the body without a problem: it needs no second look, which costs a long text a part of its opening. */
  readonly isKnown?: boolean;
  readonly readOnly: boolean;
  /** BCP 47, of the article. */
  readonly language: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  /** Quotes, dashes and dots as the language prints them; on unless switched off. */
  readonly smartTyping?: boolean;
  /** What looks words up; without, none is said to be wrong. */
  readonly spelling?: Spelling;
  /** The line that is typed in stays in the middle. */
  readonly typewriter?: boolean;
  /** Called after each change of the document (never for the selection only); `read` serialises when it is called. */
  readonly onChange: (read: () => Body) => void;
  readonly chooseMedia: EditorHost['chooseMedia'];
  /** For recordings and documents; without, there are none. */
  readonly files?: Pick<EditorHost, 'chooseFile' | 'openFile'>;
  readonly chooseSeveral: () => Promise<readonly PictureItem[]>;
  readonly cropPicture: EditorHost['cropPicture'];
  readonly keepWords?: EditorHost['keepWords'];
  /** For the place that a picture takes before it is loaded, and the name of a document. */
  readonly itemOf?: ItemOf;
  /** Files that were dropped or pasted. Those it doesn't return don't get into the text. */
  readonly importFiles: EditorHost['importFiles'];
  /** For links to them; without, there are none. */
  readonly articles?: OtherArticles;
  /** Pictures of other sites that are to come into the library; without, links to them stay. */
  readonly takeRemote?: EditorHost['takeRemote'];
  /** Told of how many tracked deletions of a pasted text stayed behind. */
  readonly onDeletionsLeft?: (number: number) => void;
  /** Finding says what it finds there; without, it knows the text only. */
  readonly fields?: OtherFields;
  /** Without, there are none. */
  readonly snippets?: Snippets;
  /** How the window acts on the text from outside of it. */
  readonly handle?: RefObject<EditorHandle | null>;
  /** On the words that are selected, or on a block (its place in the body); not offered where it isn't given. */
  readonly onComment?: (block?: number) => void;
  /** Marks the sentence as a claim to check. */
  readonly onClaim?: () => void;
  /** Drafts what a note of a correction says; not offered where it isn't given. */
  readonly draftChanges?: () => Promise<readonly string[] | null>;
  /** Words, headings and reminders, found out while nobody types. */
  readonly onFacts?: (facts: TextFacts) => void;
}

/** The article's text, written in place. What this version can't read whole is shown, and never saved over. */
export function ArticleEditor(props: ArticleEditorProps): ReactNode {
  const [{ body, isReadable }] = useState(() => {
    if (props.isKnown === true) return { body: props.initialBody, isReadable: true };
    const { body: migrated, problem } = migrateBody(props.initialBody);
    return { body: migrated, isReadable: problem === null && readBody(migrated).problems.length === 0 };
  });
  return isReadable ? (
    <ReadableEditor {...props} initialBody={body.root.children.length === 0 ? emptyBody() : body} />
  ) : (
    <UnreadableBody body={body} language={props.language} />
  );
}

function ReadableEditor(props: ArticleEditorProps): ReactNode {
  const latest = useLatest(props);
  const [extension] = useState(() =>
    articleEditorExtension({
      body: props.initialBody,
      readOnly: props.readOnly,
      host: hostOf(latest),
    }),
  );
  const { readOnly, direction, language, handle, itemOf = unknownItem } = props;
  const spelling = props.spelling?.version ?? '';
  return (
    <ItemOfContext value={itemOf}>
      <EditorFrame {...{ extension, readOnly, direction, language, spelling, handle }} />
    </ItemOfContext>
  );
}

interface EditorFrameProps extends Required<Pick<ArticleEditorProps, 'readOnly' | 'direction' | 'language'>> {
  readonly extension: ReturnType<typeof articleEditorExtension>;
  /** The version of what looks words up. */
  readonly spelling: string;
  readonly handle: ArticleEditorProps['handle'];
}

/** Drawn anew only for what it shows: the window around it is drawn with every change of a field, a count or a save. */
const EditorFrame = memo(function EditorFrame({
  extension,
  readOnly,
  direction,
  language,
  spelling,
  handle,
}: EditorFrameProps): ReactNode {
  const messages = useEditorMessages();
  const textId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const bars = useRef<HTMLDivElement>(null);
  useBarsHeight(bars);
  const words = {
    '--text-placeholder': cssString(messages.placeholder),
    '--quotation-placeholder': cssString(messages.pullQuote.quotation),
    '--speaker-placeholder': cssString(messages.pullQuote.speaker),
    '--caption-placeholder': cssString(messages.figure.caption),
    '--gallery-caption-placeholder': cssString(messages.blocks.gallery.caption),
    '--table-caption-placeholder': cssString(messages.blocks.table.caption),
    '--fact-box-placeholder': cssString(messages.boxes.factBox.title),
    '--summary-placeholder': cssString(messages.boxes.details.summary),
  } as CSSProperties;

  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      {handle !== undefined && <EditorHandleBinding handle={handle} />}
      <EditorSettings {...{ readOnly, direction, language, spelling }} />
      {!readOnly && <SpellingMenu />}
      <div className="article-editor" style={words}>
        <div ref={bars} className="editor-bars">
          {!readOnly && <EditorToolbar controls={textId} />}
          <FindBar />
        </div>
        <div ref={frame} className="article-text-frame">
          {!readOnly && <BlockGutter frame={frame} />}
          <div dir={directionOf(direction, language)}>
            <ContentEditable
              id={textId}
              className="article-text"
              ariaLabel={messages.articleText}
              ariaMultiline
              lang={language}
              // By the system's own checker; where there is none, the window has it off (main/electron/window-options.ts).
              spellCheck
            />
          </div>
        </div>
      </div>
    </LexicalExtensionComposer>
  );
});

/** The editor outlives many renders of its parent: each question goes to the newest props. */
function hostOf(latest: { readonly current: ArticleEditorProps }): EditorHost {
  return {
    ...(latest.current.onClaim && { claim: () => latest.current.onClaim?.() }),
    ...(latest.current.onComment && { comment: (block) => latest.current.onComment?.(block) }),
    ...(latest.current.draftChanges && {
      draftChanges: async () => latest.current.draftChanges?.() ?? null,
    }),
    ...(latest.current.keepWords && {
      keepWords: async (media, use) => latest.current.keepWords?.(media, use),
    }),
    fields: {
      texts: () => latest.current.fields?.texts() ?? {},
      goTo: (field, words) => latest.current.fields?.goTo(field, words),
    },
    changed: (read) => latest.current.onChange(read),
    writing: () => ({
      language: latest.current.language,
      smartTyping: latest.current.smartTyping ?? true,
      typewriter: latest.current.typewriter ?? false,
    }),
    spelling: () => latest.current.spelling ?? noSpelling,
    learned: (facts) => latest.current.onFacts?.(facts),
    chooseMedia: (purpose) => latest.current.chooseMedia(purpose),
    chooseFile: async (purpose) => (await latest.current.files?.chooseFile(purpose)) ?? null,
    openFile: (media) => latest.current.files?.openFile(media),
    chooseSeveral: () => latest.current.chooseSeveral(),
    cropPicture: (media, crop) => latest.current.cropPicture(media, crop),
    importFiles: (files) => latest.current.importFiles(files),
    takeRemote: async (pictures) => (await latest.current.takeRemote?.(pictures)) ?? new Map(),
    deletionsLeft: (number) => latest.current.onDeletionsLeft?.(number),
    snippets: {
      list: () => (latest.current.snippets ?? noSnippets).list(),
      save: (name, body) => (latest.current.snippets ?? noSnippets).save(name, body),
    },
    articles: {
      find: (words) => (latest.current.articles ?? noOtherArticles).find(words),
      get: (ids) => (latest.current.articles ?? noOtherArticles).get(ids),
      at: (addresses) => (latest.current.articles ?? noOtherArticles).at(addresses),
    },
  };
}

function cssString(text: string): string {
  return JSON.stringify(text);
}
