import { COMMAND_PRIORITY_CRITICAL, KEY_DOWN_COMMAND, type LexicalEditor } from 'lexical';

/** Editors whose last key was the one that pastes without looks. The paste itself doesn't say by which key it came. */
const plain = new WeakSet<LexicalEditor>();

export function isPlainPaste(editor: LexicalEditor): boolean {
  return plain.has(editor);
}

/** Ctrl+Shift+V, on macOS Command+Shift+V with Option or without. */
export function registerPlainPaste(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    ({ key, shiftKey, ctrlKey, metaKey }) => {
      if (shiftKey && (ctrlKey || metaKey) && key.toLowerCase() === 'v') plain.add(editor);
      else plain.delete(editor);
      return false;
    },
    COMMAND_PRIORITY_CRITICAL,
  );
}
