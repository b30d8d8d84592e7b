import { TEXT_TYPE_TO_FORMAT, type TextFormatType } from 'lexical';
import {
  ALargeSmall,
  ArrowDown,
  ArrowUp,
  Asterisk,
  Bold,
  BookmarkPlus,
  CaseLower,
  CaseSensitive,
  CaseUpper,
  ChevronDown,
  ChevronsUpDown,
  ChevronUp,
  Clapperboard,
  Code,
  CopyPlus,
  FileCode2,
  FilePenLine,
  Film,
  Heading2,
  Heading3,
  Heading4,
  Highlighter,
  Image,
  Images,
  Italic,
  Languages,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquareQuote,
  Minus,
  Newspaper,
  PanelTop,
  Paperclip,
  Pilcrow,
  Quote,
  Redo2,
  RemoveFormatting,
  Replace,
  Search,
  SpellCheck,
  SquareCode,
  StickyNote,
  Strikethrough,
  Subscript,
  Superscript,
  Table,
  TextQuote,
  Trash2,
  Underline,
  Undo2,
} from 'lucide-react';
import type { ToolbarState } from '../toolbar/toolbar-state.ts';
import type { EditorCommandName } from './editor-commands.ts';

/** Where the fixed toolbar has its button, left to right; a line stands between the groups. */
export type ToolbarGroup = 'history' | 'marks' | 'lists' | 'blocks';

/** The headings of the menus that offer blocks: at a slash, at the plus button, in the toolbar. */
type InsertGroup = 'text' | 'media' | 'parts';

export interface CommandRow {
  readonly command: EditorCommandName;
  readonly icon: LucideIcon;
  /** Only what is used all the time; everything that can be inserted is in the toolbar's menu anyhow. */
  readonly toolbar?: ToolbarGroup;
  /** On the toolbar that stands over selected words. */
  readonly onSelection?: true;
  /** In the toolbar's menu of marks. */
  readonly isMark?: true;
  readonly insert?: InsertGroup;
  /** What can be typed after a slash beside the command's name and its words in the messages, in small letters. */
  readonly slash?: readonly [string, ...string[]];
  /** In the menu of a block's handle. */
  readonly onBlock?: true;
  /** The command takes what stands behind its name: `/embed https://…`. */
  readonly takesArgument?: true;
  /** Present on buttons that show whether their command is in force where the caret is. */
  readonly isPressed?: (state: ToolbarState) => boolean;
  readonly isDisabled?: (state: ToolbarState) => boolean;
}

function hasMark(mark: TextFormatType): (state: ToolbarState) => boolean {
  return (state) => (state.format & (TEXT_TYPE_TO_FORMAT[mark] ?? 0)) !== 0;
}

/**
 * THE table of what a writer can do to the text by hand: toolbar, floating toolbar, slash menu, plus button and palette
 * show its rows in this order. A new block is one row here, one function in `editorCommands`, one label in the messages.
 */
export const commandTable: readonly CommandRow[] = [
  { command: 'undo', icon: Undo2, toolbar: 'history', isDisabled: (state) => !state.canUndo },
  { command: 'redo', icon: Redo2, toolbar: 'history', isDisabled: (state) => !state.canRedo },

  {
    command: 'bold',
    icon: Bold,
    toolbar: 'marks',
    onSelection: true,
    isPressed: (state) => state.isBold,
  },
  {
    command: 'italic',
    icon: Italic,
    toolbar: 'marks',
    onSelection: true,
    isPressed: (state) => state.isItalic,
  },
  {
    command: 'link',
    icon: Link,
    toolbar: 'marks',
    onSelection: true,
    isPressed: (state) => state.isLink,
  },

  { command: 'underline', icon: Underline, isMark: true, isPressed: hasMark('underline') },
  { command: 'strikethrough', icon: Strikethrough, isMark: true, isPressed: hasMark('strikethrough') },
  { command: 'highlight', icon: Highlighter, isMark: true, isPressed: hasMark('highlight') },
  { command: 'code', icon: Code, isMark: true, isPressed: hasMark('code') },
  { command: 'subscript', icon: Subscript, isMark: true, isPressed: hasMark('subscript') },
  { command: 'superscript', icon: Superscript, isMark: true, isPressed: hasMark('superscript') },
  { command: 'language', icon: Languages, isMark: true, isPressed: (state) => state.isOtherLanguage },
  {
    command: 'footnote',
    icon: Asterisk,
    isMark: true,
    insert: 'parts',
    slash: ['footnote', 'note'],
    isPressed: (state) => state.isFootnote,
  },
  { command: 'clearMarks', icon: RemoveFormatting, isMark: true },

  { command: 'paragraph', icon: Pilcrow, insert: 'text', slash: ['p', 'text'] },
  {
    command: 'heading2',
    icon: Heading2,
    onSelection: true,
    insert: 'text',
    slash: ['h2'],
    isPressed: (state) => state.block === 'h2',
  },
  {
    command: 'heading3',
    icon: Heading3,
    onSelection: true,
    insert: 'text',
    slash: ['h3'],
    isPressed: (state) => state.block === 'h3',
  },
  { command: 'heading4', icon: Heading4, insert: 'text', slash: ['h4'] },
  {
    command: 'bulletedList',
    icon: List,
    toolbar: 'lists',
    insert: 'text',
    slash: ['ul'],
    isPressed: (state) => state.block === 'bullet',
  },
  {
    command: 'numberedList',
    icon: ListOrdered,
    toolbar: 'lists',
    insert: 'text',
    slash: ['ol'],
    isPressed: (state) => state.block === 'number',
  },
  {
    command: 'quote',
    icon: Quote,
    toolbar: 'lists',
    onSelection: true,
    insert: 'text',
    slash: ['quote'],
    isPressed: (state) => state.block === 'quote',
  },

  {
    command: 'pullQuote',
    icon: MessageSquareQuote,
    toolbar: 'blocks',
    insert: 'parts',
    slash: ['pull'],
    isPressed: (state) => state.block === 'pull-quote',
  },
  {
    command: 'figure',
    icon: Image,
    toolbar: 'blocks',
    insert: 'media',
    slash: ['image', 'figure', 'picture'],
  },
  { command: 'gallery', icon: Images, insert: 'media', slash: ['gallery', 'pictures'] },
  { command: 'recording', icon: Film, insert: 'media', slash: ['recording', 'video', 'audio'] },
  { command: 'file', icon: Paperclip, insert: 'media', slash: ['file', 'pdf'] },
  { command: 'embed', icon: Clapperboard, insert: 'media', slash: ['embed', 'youtube'], takesArgument: true },
  {
    command: 'articleCard',
    icon: Newspaper,
    insert: 'parts',
    slash: ['article', 'card'],
    takesArgument: true,
  },
  { command: 'table', icon: Table, insert: 'parts', slash: ['table'] },
  { command: 'divider', icon: Minus, toolbar: 'blocks', insert: 'parts', slash: ['hr'] },

  { command: 'snippet', icon: StickyNote, insert: 'parts', slash: ['snippet'], takesArgument: true },
  { command: 'saveSnippet', icon: BookmarkPlus },
  { command: 'upperCase', icon: CaseUpper },
  { command: 'lowerCase', icon: CaseLower },
  { command: 'sentenceCase', icon: CaseSensitive },
  { command: 'titleCase', icon: ALargeSmall },
  { command: 'straightenQuotes', icon: Quote },
  { command: 'smartenQuotes', icon: TextQuote },

  { command: 'find', icon: Search },
  { command: 'replace', icon: Replace },
  { command: 'findNext', icon: ChevronDown },
  { command: 'findPrevious', icon: ChevronUp },
  { command: 'spelling', icon: SpellCheck },

  { command: 'moveUp', icon: ArrowUp, onBlock: true },
  { command: 'moveDown', icon: ArrowDown, onBlock: true },
  { command: 'duplicate', icon: CopyPlus, onBlock: true },
  { command: 'deleteBlock', icon: Trash2, onBlock: true },
  { command: 'factBox', icon: PanelTop, insert: 'parts', slash: ['facts', 'box'] },
  { command: 'details', icon: ChevronsUpDown, insert: 'parts', slash: ['details', 'toggle'] },
  { command: 'correction', icon: FilePenLine, insert: 'parts', slash: ['correction', 'update'] },
  { command: 'codeBlock', icon: SquareCode, insert: 'parts', slash: ['code', 'pre'] },
  { command: 'rawHtml', icon: FileCode2, insert: 'parts', slash: ['html'] },
];

export const marksMenu: readonly CommandRow[] = commandTable.filter(({ isMark }) => isMark === true);

const insertGroups: readonly InsertGroup[] = ['text', 'media', 'parts'];

/** The rows of the menus that offer blocks, under their headings. */
export const insertMenu: readonly (readonly [InsertGroup, readonly CommandRow[]])[] = insertGroups.map(
  (group) => [group, commandTable.filter(({ insert }) => insert === group)],
);
