import {
  COMMAND_PRIORITY_NORMAL,
  defineExtension,
  IS_APPLE,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
} from 'lexical';
import { editorCommands } from '../commands/editor-commands.ts';
import { commandOf } from './shortcuts.ts';

/** Runs the command of a key. AltGr types characters on many keyboards and reports itself as Ctrl+Alt: it is never one. */
export const ShortcutsExtension = defineExtension({
  name: 'galley/shortcuts',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          if (event.isComposing || event.getModifierState('AltGraph')) return false;
          const name = commandOf(event, IS_APPLE);
          if (name === null) return false;
          event.preventDefault();
          editorCommands[name](editor);
          return true;
        },
        COMMAND_PRIORITY_NORMAL,
      ),
      // Lexical takes the focus away at Escape; a writer who closes a menu with it would lose the caret.
      editor.registerCommand(KEY_ESCAPE_COMMAND, () => true, COMMAND_PRIORITY_NORMAL),
    ),
});
