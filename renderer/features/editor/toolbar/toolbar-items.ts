import {
  Bold,
  Image,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquareQuote,
  Minus,
  Quote,
  Redo2,
  Undo2,
} from 'lucide-react';
import type { EditorCommandName } from '../commands/editor-commands.ts';
import type { ToolbarState } from './toolbar-state.ts';

export interface ToolbarButtonItem {
  readonly command: EditorCommandName;
  readonly icon: LucideIcon;
  /** Present on buttons that show whether their command is in force where the caret is. */
  readonly isPressed?: (state: ToolbarState) => boolean;
  readonly isDisabled?: (state: ToolbarState) => boolean;
}

/** The toolbar in order; a line stands between the groups, the text style after the first. */
export const toolbarGroups: readonly (readonly ToolbarButtonItem[])[] = [
  [
    { command: 'undo', icon: Undo2, isDisabled: (state) => !state.canUndo },
    { command: 'redo', icon: Redo2, isDisabled: (state) => !state.canRedo },
  ],
  [
    { command: 'bold', icon: Bold, isPressed: (state) => state.isBold },
    { command: 'italic', icon: Italic, isPressed: (state) => state.isItalic },
    { command: 'link', icon: Link, isPressed: (state) => state.isLink },
  ],
  [
    { command: 'bulletedList', icon: List, isPressed: (state) => state.block === 'bullet' },
    { command: 'numberedList', icon: ListOrdered, isPressed: (state) => state.block === 'number' },
    { command: 'quote', icon: Quote, isPressed: (state) => state.block === 'quote' },
  ],
  [
    { command: 'pullQuote', icon: MessageSquareQuote, isPressed: (state) => state.block === 'pull-quote' },
    { command: 'figure', icon: Image },
    { command: 'divider', icon: Minus },
  ],
];
