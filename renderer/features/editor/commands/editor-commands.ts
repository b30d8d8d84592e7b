import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND } from '@lexical/list';
import {
  $getSelection,
  createCommand,
  FORMAT_TEXT_COMMAND,
  HISTORY_PUSH_TAG,
  type LexicalCommand,
  type LexicalEditor,
  REDO_COMMAND,
  type TextFormatType,
  UNDO_COMMAND,
} from 'lexical';
import { editorHost } from '../editor-host.ts';
import { FIND_COMMAND } from '../find/find-extension.ts';
import { ARTICLE_CARD_COMMAND } from '../nodes/article-card/insert-article-card.ts';
import { $isCodeBlockNode } from '../nodes/code-block/CodeBlockNode.ts';
import { EMBED_COMMAND } from '../nodes/embed/insert-embed.ts';
import { ADD_FOOTNOTE_COMMAND } from '../nodes/footnote/FootnotePopover.tsx';
import { insertGallery } from '../nodes/gallery/insert-gallery.ts';
import { $dissolvePullQuote } from '../nodes/pull-quote/pull-quote-extension.ts';
import { $dissolveVerbatim, $verbatimAround } from '../nodes/verbatim/verbatim-extension.ts';
import { INSERT_SNIPPET_COMMAND, SAVE_SNIPPET_COMMAND } from '../snippets/snippet-commands.ts';
import { NEXT_MISSPELLING_COMMAND } from '../spelling/spelling-extension.ts';
import { $transformSelection, type TextTransform, textTransforms } from '../typing/text-transforms.ts';
import { $deleteBlocks, $duplicateBlocks, $moveBlocks } from './block-commands.ts';
import {
  $blockKindAt,
  $pullQuoteAround,
  $setBlockStyle,
  $touchesPart,
  type BlockStyle,
} from './block-style.ts';
import { $clearMarks } from './clear-marks.ts';
import { $insertDivider, $insertFigures, $insertTable } from './insert-block.ts';
import { $insertCorrection, $insertDetails, $insertFactBox } from './insert-box.ts';
import { chooseFile } from './insert-media.ts';
import { $insertPullQuote } from './insert-pull-quote.ts';
import { $insertCode, $insertRawHtml } from './insert-verbatim.ts';
import { $pullBackEnd } from './pull-back-end.ts';

export const EDIT_LINK_COMMAND: LexicalCommand<void> = createCommand('galley/edit-link');
export const EDIT_LANGUAGE_COMMAND: LexicalCommand<void> = createCommand('galley/edit-language');
export const FOCUS_TOOLBAR_COMMAND: LexicalCommand<void> = createCommand('galley/focus-toolbar');

/** `argument` is what was typed behind the command's name in the slash menu, of commands that take one. */
type Run = (editor: LexicalEditor, argument?: string) => void;

/** Everything a writer can do to the text, by name. Toolbar, keyboard, palette and menus call the same functions. */
export const editorCommands = {
  undo: (editor) => void editor.dispatchCommand(UNDO_COMMAND, undefined),
  redo: (editor) => void editor.dispatchCommand(REDO_COMMAND, undefined),
  bold: format('bold'),
  italic: format('italic'),
  underline: format('underline'),
  strikethrough: format('strikethrough'),
  highlight: format('highlight'),
  code: format('code'),
  subscript: format('subscript'),
  superscript: format('superscript'),
  language: (editor) => void editor.dispatchCommand(EDIT_LANGUAGE_COMMAND, undefined),
  footnote: (editor) => void editor.dispatchCommand(ADD_FOOTNOTE_COMMAND, undefined),
  clearMarks: (editor) => editor.update($clearMarks),
  link: (editor) => void editor.dispatchCommand(EDIT_LINK_COMMAND, undefined),
  paragraph: setStyle('paragraph'),
  heading2: setStyle('h2'),
  heading3: setStyle('h3'),
  heading4: setStyle('h4'),
  bulletedList: toggleList('bullet'),
  numberedList: toggleList('number'),
  quote: (editor) =>
    editor.update(() => $setBlockStyle($blockKindAt($getSelection()) === 'quote' ? 'paragraph' : 'quote')),
  pullQuote: (editor) =>
    editor.update(() => {
      const around = $pullQuoteAround($getSelection());
      if (around === null) $insertPullQuote();
      else $dissolvePullQuote(around);
    }),
  figure: (editor) => void chooseFigure(editor),
  gallery: (editor) => void insertGallery(editor),
  recording: (editor) => void chooseFile(editor, 'recording'),
  file: (editor) => void chooseFile(editor, 'document'),
  embed: (editor, address = '') => void editor.dispatchCommand(EMBED_COMMAND, address.trim()),
  articleCard: (editor, words = '') => void editor.dispatchCommand(ARTICLE_CARD_COMMAND, words.trim()),
  table: (editor) => editor.update($insertTable),
  divider: (editor) => editor.update($insertDivider),
  snippet: (editor, words = '') => void editor.dispatchCommand(INSERT_SNIPPET_COMMAND, words.trim()),
  saveSnippet: (editor) => void editor.dispatchCommand(SAVE_SNIPPET_COMMAND, undefined),
  upperCase: transform(textTransforms.upperCase),
  lowerCase: transform(textTransforms.lowerCase),
  sentenceCase: transform(textTransforms.sentenceCase),
  titleCase: transform(textTransforms.titleCase),
  straightenQuotes: transform(textTransforms.straightenQuotes),
  smartenQuotes: transform(textTransforms.smartenQuotes),
  find: (editor) => void editor.dispatchCommand(FIND_COMMAND, 'find'),
  replace: (editor) => void editor.dispatchCommand(FIND_COMMAND, 'replace'),
  findNext: (editor) => void editor.dispatchCommand(FIND_COMMAND, 'next'),
  findPrevious: (editor) => void editor.dispatchCommand(FIND_COMMAND, 'previous'),
  spelling: (editor) => void editor.dispatchCommand(NEXT_MISSPELLING_COMMAND, undefined),
  moveUp: (editor) => editor.update(() => $moveBlocks('up'), { tag: HISTORY_PUSH_TAG }),
  moveDown: (editor) => editor.update(() => $moveBlocks('down'), { tag: HISTORY_PUSH_TAG }),
  duplicate: (editor) => editor.update(() => $duplicateBlocks(), { tag: HISTORY_PUSH_TAG }),
  deleteBlock: (editor) => editor.update(() => $deleteBlocks(), { tag: HISTORY_PUSH_TAG }),
  codeBlock: (editor) =>
    editor.update(() => {
      const around = $verbatimAround($getSelection());
      if ($isCodeBlockNode(around)) $dissolveVerbatim(around);
      else if (around === null) $insertCode();
    }),
  factBox: (editor) => editor.update($insertFactBox),
  details: (editor) => editor.update($insertDetails),
  correction: (editor) => editor.update($insertCorrection),
  rawHtml: (editor) => editor.update($insertRawHtml),
  focusToolbar: (editor) => void editor.dispatchCommand(FOCUS_TOOLBAR_COMMAND, undefined),
} satisfies Record<string, Run>;

export type EditorCommandName = keyof typeof editorCommands;

function format(mark: TextFormatType): Run {
  return (editor) => void editor.dispatchCommand(FORMAT_TEXT_COMMAND, mark);
}

function setStyle(style: BlockStyle): Run {
  return (editor) => editor.update(() => $setBlockStyle(style));
}

function transform(to: TextTransform): Run {
  return (editor) => editor.update(() => $transformSelection(to, editorHost(editor).writing().language));
}

function toggleList(type: 'bullet' | 'number'): Run {
  return (editor) =>
    editor.update(() => {
      $pullBackEnd();
      const selection = $getSelection();
      if ($blockKindAt(selection) === type) $setBlockStyle('paragraph');
      else if (!$touchesPart(selection)) {
        const insert = type === 'number' ? INSERT_ORDERED_LIST_COMMAND : INSERT_UNORDERED_LIST_COMMAND;
        editor.dispatchCommand(insert, undefined);
      }
    });
}

async function chooseFigure(editor: LexicalEditor): Promise<void> {
  const item = await editorHost(editor).chooseMedia();
  if (item !== null) editor.update(() => $insertFigures([item]));
  editor.focus();
}
