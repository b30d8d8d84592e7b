import {
  COMMAND_PRIORITY_LOW,
  type CommandListenerPriority,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';

/** Deleting a character, a word or a line: at the edge of a block all three mean the same. */
export function onDelete(
  editor: LexicalEditor,
  $delete: (isBackward: boolean) => boolean,
  priority: CommandListenerPriority = COMMAND_PRIORITY_LOW,
): () => void {
  return mergeRegister(
    ...[DELETE_CHARACTER_COMMAND, DELETE_WORD_COMMAND, DELETE_LINE_COMMAND].map((command) =>
      editor.registerCommand(command, $delete, priority),
    ),
  );
}
