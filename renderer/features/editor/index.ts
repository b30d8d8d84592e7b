export { ArticleEditor, type ArticleEditorProps } from './ArticleEditor.tsx';
export { type Autosave, type AutosaveOptions, type AutosaveState, createAutosave } from './autosave.ts';
export { commandTable } from './commands/command-table.ts';
export type { EditorCommandName } from './commands/editor-commands.ts';
export { createWordCounter } from './counting/count-words.ts';
export type { EditorHandle } from './handle/editor-handle.ts';
export { canRunEditorCommands, runEditorCommand } from './open-editor.ts';
export { editorShortcuts, type Shortcut, shortcutText } from './shortcuts/shortcuts.ts';
