import { createCommand, type LexicalCommand } from 'lexical';

/** With the words to begin the search with. */
export const INSERT_SNIPPET_COMMAND: LexicalCommand<string> = createCommand('galley/insert-snippet');
/** Of what is selected. */
export const SAVE_SNIPPET_COMMAND: LexicalCommand<void> = createCommand('galley/save-snippet');
