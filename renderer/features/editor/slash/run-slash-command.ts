import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from 'lexical';
import { editorCommands } from '../commands/editor-commands.ts';
import type { SlashMatch } from './slash-matches.ts';
import { $slashQuery } from './slash-query.ts';

/** Takes away what was typed, except the text behind the name of a text style, and runs the command: one step of undo. */
export function runSlashCommand(editor: LexicalEditor, { row, argument }: SlashMatch): void {
  editor.update(() => {
    const typed = $slashQuery();
    const selection = $getSelection();
    if (typed === null || !$isRangeSelection(selection)) return;
    const node = selection.anchor.getNode();
    if (!$isTextNode(node)) return;
    $addUpdateTag(HISTORY_PUSH_TAG);
    const keepsWords = row.takesArgument !== true && argument !== '';
    if (keepsWords || node.getTextContentSize() > typed.length + 1)
      node.spliceText(0, typed.length + 1, keepsWords ? argument : '', true);
    // An empty text would stay until the end of the update, and the command would find a paragraph that isn't empty.
    else node.remove();
    editorCommands[row.command](editor, row.takesArgument === true ? argument : undefined);
  });
}
