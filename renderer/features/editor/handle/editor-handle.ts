import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getSelection, $isNodeSelection, CLEAR_HISTORY_COMMAND, HISTORY_PUSH_TAG } from 'lexical';
import { type RefObject, useEffect } from 'react';
import type { Body } from '#shared/body/body.schema.ts';
import { ChangesExtension } from '../changes-extension.ts';
import { $blockOf } from '../nodes/carets.ts';
import { $verbatimAround } from '../nodes/verbatim/verbatim-extension.ts';
import { selectNextPlaceholder } from '../placeholders/select-next-placeholder.ts';
import { replaceBody } from './replace-body.ts';
import { $nodeAtPath, $replaceText } from './replace-text.ts';
import { $setBlocks } from './set-blocks.ts';
import { $markStep, markOf } from './step-mark.ts';

/** What the window around may do in the text. Each is one step of the editor's history. */
export interface EditorHandle {
  readonly body: () => Body;
  /**
   * Another text in the place of this one. Blocks that are alike stay, and with them the caret where it can. With a `mark` it is
   * a step of its own even where nothing differs.
   */
  readonly setBody: (body: Body, mark?: number) => void;
  /** The mark of the text as it is: undo and redo bring it back. 0 where none was set. */
  readonly mark: () => number;
  /** The place of the block that is selected as a whole, or has the caret in text that is no sentence (code, HTML). */
  readonly wholeBlock: () => number | null;
  /** The elements of the blocks, in order. */
  readonly blocks: () => readonly Element[];
  /** `put` instead of `find`, which starts near `at` in the text of the node at `path` (`body/3/list/0/listitem`). */
  readonly replaceText: (path: string, at: number, find: string, put: string) => boolean;
  /** Selects the next "TK" in the text, from its start or after the keyboard's place in it; `false` where there is none. */
  readonly selectPlaceholder: (from: 'start' | 'caret') => boolean;
  /** Another hand's text, block by block: the caret stays, and none of it is a change of this window's. */
  readonly replaceBody: (body: Body) => void;
  /** No undo leads back past this moment. */
  readonly forgetSteps: () => void;
}

export function EditorHandleBinding({ handle }: { readonly handle: RefObject<EditorHandle | null> }): null {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const saved = getExtensionDependencyFromEditor(editor, ChangesExtension).output;
    const own: EditorHandle = {
      body: () => saved.read(editor.getEditorState()),
      setBody: (body, mark) =>
        editor.update(
          () => {
            $setBlocks(body);
            if (mark !== undefined) $markStep(mark);
          },
          { discrete: true, tag: HISTORY_PUSH_TAG },
        ),
      mark: () => markOf(editor.getEditorState()),
      wholeBlock: () => editor.read($wholeBlock),
      blocks: () => [...(editor.getRootElement()?.children ?? [])],
      replaceText: (path, at, find, put) => {
        let isDone = false;
        editor.update(
          () => {
            const node = $nodeAtPath(path);
            isDone = node !== null && $replaceText(node, at, find, put);
          },
          { discrete: true },
        );
        return isDone;
      },
      selectPlaceholder: (from) => selectNextPlaceholder(editor, from),
      replaceBody: (body) => replaceBody(editor, body),
      forgetSteps: () => void editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined),
    };
    handle.current = own;
    return () => {
      if (handle.current === own) handle.current = null;
    };
  }, [editor, handle]);
  return null;
}

function $wholeBlock(): number | null {
  const selection = $getSelection();
  const [node] = selection?.getNodes() ?? [];
  if (node === undefined || ($verbatimAround(selection) === null && !$isNodeSelection(selection)))
    return null;
  return $blockOf(node)?.getIndexWithinParent() ?? null;
}
