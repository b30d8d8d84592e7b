import { ClickAfterLastBlockExtension } from '@lexical/extension';
import { HistoryExtension } from '@lexical/history';
import { RichTextExtension } from '@lexical/rich-text';
import { type AnyLexicalExtension, configExtension, defineExtension } from 'lexical';
import type { Body } from '#shared/body/body.schema.ts';
import { ChangesExtension } from './changes-extension.ts';
import { LetterlessExtension } from './direction/letterless-extension.ts';
import { type EditorHost, EditorHostExtension } from './editor-host.ts';
import { editorTheme } from './editor-theme.ts';
import { FactsExtension } from './facts/facts-extension.ts';
import { FindExtension } from './find/find-extension.ts';
import { FloatingToolbarExtension } from './floating/floating-extension.ts';
import { ArticleCardExtension } from './nodes/article-card/article-card-extension.ts';
import { BlockEdgesExtension } from './nodes/block-edges-extension.ts';
import { CodeBlockExtension } from './nodes/code-block/code-block-extension.ts';
import { completeParts } from './nodes/complete-parts.ts';
import { CorrectionExtension } from './nodes/correction/correction-extension.ts';
import { DetailsExtension } from './nodes/details/details-extension.ts';
import { DividerExtension } from './nodes/divider/divider-extension.ts';
import { DocumentEdgesExtension } from './nodes/document-edges-extension.ts';
import { EmbedExtension } from './nodes/embed/embed-extension.ts';
import { FactBoxExtension } from './nodes/fact-box/fact-box-extension.ts';
import { FigureExtension } from './nodes/figure/figure-extension.ts';
import { FileExtension } from './nodes/file/file-extension.ts';
import { FootnoteExtension } from './nodes/footnote/footnote-extension.ts';
import { GalleryExtension } from './nodes/gallery/gallery-extension.ts';
import { HeadingExtension } from './nodes/heading/heading-extension.ts';
import { LanguageExtension } from './nodes/language/language-extension.ts';
import { LinkExtension } from './nodes/link/link-extension.ts';
import { ListExtension } from './nodes/list/list-extension.ts';
import { PullQuoteExtension } from './nodes/pull-quote/pull-quote-extension.ts';
import { RawHtmlExtension } from './nodes/raw-html/raw-html-extension.ts';
import { RecordingExtension } from './nodes/recording/recording-extension.ts';
import { TableExtension } from './nodes/table/table-extension.ts';
import { OpenEditorExtension } from './open-editor.ts';
import { ClipboardExtension } from './paste/clipboard-extension.ts';
import { ShortcutsExtension } from './shortcuts/shortcuts-extension.ts';
import { SlashExtension } from './slash/slash-extension.ts';
import { SnippetsExtension } from './snippets/snippets-extension.ts';
import { SpellingExtension } from './spelling/spelling-extension.ts';
import { TypewriterExtension } from './typewriter/typewriter-extension.ts';
import { LateSelectionExtension } from './typing/late-selection-extension.ts';
import { MarkdownExtension } from './typing/markdown-extension.ts';
import { SmartTypingExtension } from './typing/smart-typing-extension.ts';
import { CaretInViewExtension } from './view/caret-in-view-extension.ts';
import { VoiceExtension } from './voice/voice-extension.ts';

interface EditorOptions {
  /** Must be without problems (`readBody`): Lexical would drop what it doesn't know. */
  readonly body: Body;
  readonly readOnly: boolean;
  readonly host: EditorHost;
}

/** The editor at a glance: what it knows, each with its own folder. A new kind of node is one line here. */
export function articleEditorExtension({ body, readOnly, host }: EditorOptions): AnyLexicalExtension {
  return defineExtension({
    name: 'galley/article-editor',
    namespace: 'galley',
    theme: editorTheme,
    editable: !readOnly,
    $initialEditorState: JSON.stringify({ root: completeParts(body).root }),
    onError: (error) => {
      throw error;
    },
    dependencies: [
      configExtension(EditorHostExtension, { host }),
      RichTextExtension,
      configExtension(HistoryExtension, { delay: 500, maxDepth: 200 }),

      HeadingExtension,
      ListExtension,
      LinkExtension,
      LanguageExtension,
      FootnoteExtension,
      PullQuoteExtension,
      FigureExtension,
      GalleryExtension,
      RecordingExtension,
      FileExtension,
      TableExtension,
      EmbedExtension,
      ArticleCardExtension,
      DividerExtension,
      CodeBlockExtension,
      FactBoxExtension,
      DetailsExtension,
      CorrectionExtension,
      RawHtmlExtension,
      BlockEdgesExtension,
      DocumentEdgesExtension,
      ClickAfterLastBlockExtension,

      ClipboardExtension,
      LetterlessExtension,
      LateSelectionExtension,
      ShortcutsExtension,
      SlashExtension,
      SnippetsExtension,
      MarkdownExtension,
      SmartTypingExtension,
      FindExtension,
      SpellingExtension,
      TypewriterExtension,
      CaretInViewExtension,
      FloatingToolbarExtension,
      OpenEditorExtension,
      ChangesExtension,
      FactsExtension,
      VoiceExtension,
    ],
  });
}
