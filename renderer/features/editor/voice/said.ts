import { $getEditor, createCommand, type LexicalCommand } from 'lexical';
import type { BlockKind } from '../commands/block-style.ts';

/** What was done to the text that neither the caret's place nor the marks at it tell. */
export type Said =
  | {
      readonly is: 'moved';
      readonly direction: 'up' | 'down';
      /** What it was moved past. */
      readonly beside: { readonly kind: BlockKind | null; readonly words: string };
      /** Counted from 1. */
      readonly place: number;
      readonly of: number;
    }
  | { readonly is: 'at-edge'; readonly direction: 'up' | 'down' }
  | { readonly is: 'deleted' | 'duplicated'; readonly blocks: number }
  | { readonly is: 'inserted'; readonly kind: BlockKind }
  | { readonly is: 'footnote-added' | 'snippet-inserted' }
  | { readonly is: 'link'; readonly change: 'added' | 'changed' | 'removed' }
  | { readonly is: 'marks-cleared' };

export const SAID_COMMAND: LexicalCommand<Said> = createCommand('galley/said');

/** Says to a screen reader what is being done. Within an update. */
export function $say(said: Said): void {
  $getEditor().dispatchCommand(SAID_COMMAND, said);
}
