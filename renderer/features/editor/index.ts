export { ArticleEditor, type ArticleEditorProps } from './ArticleEditor.tsx';
export { createAutosave, usualDelay } from './autosave.ts';
export { type CaretPlace, caretPlace, goToCaret, selectInText, startOf } from './caret-place.ts';
export { commandTable } from './commands/command-table.ts';
export type { EditorCommandName } from './commands/editor-commands.ts';
export type { OtherArticles, Snippets } from './editor-host.ts';
export type { TextFacts } from './facts/text-facts.ts';
export type { EditorHandle } from './handle/editor-handle.ts';
export { rangeIn, setHighlight, shownText } from './highlights/highlights.ts';
export {
  areWordsSelected,
  canRunEditorCommands,
  returnToText,
  runEditorCommand,
  showBlock,
} from './open-editor.ts';
export { commandOf, editorShortcuts, shortcutText } from './shortcuts/shortcuts.ts';
export { createKnownWords, type KnownWords, type WordLookUp } from './spelling/known-words.ts';
export { goToNextMisspelling, type Spelling } from './spelling/spelling-host.ts';
export { createSpellingRound } from './spelling/spelling-round.ts';
export { WordMenu } from './spelling/WordMenu.tsx';
