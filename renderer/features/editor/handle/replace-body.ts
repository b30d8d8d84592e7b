import { diffArrays } from 'diff';
import {
  $getRoot,
  $parseSerializedNode,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical';
import { type Body, emptyBody } from '#shared/body/body.schema.ts';
import { stableJson } from '#shared/compare/stable-json.ts';
import { NOT_A_CHANGE_TAG } from '../changes-extension.ts';
import { completeParts } from '../nodes/complete-parts.ts';
import { readBodyOf } from '../saved-body.ts';
import { $keptCaret } from './kept-caret.ts';

/**
 * Makes the editor's text another one, touching only the blocks that differ: the caret stays among the words where it is, and one
 * undo takes it back. The body must be one that this editor can hold (`readBody` finds no problem).
 */
export function replaceBody(editor: LexicalEditor, body: Body): void {
  // An editor needs a block to put the caret in.
  const filled = body.root.children.length === 0 ? emptyBody() : body;
  const wanted = completeParts(filled).root.children as readonly SerializedLexicalNode[];
  const current = readBodyOf(editor.getEditorState()).root.children;
  const changes = diffArrays(current.map(stableJson), wanted.map(stableJson));
  // Whoever writes somewhere else goes on there.
  const isHere = editor.getRootElement()?.contains(document.activeElement) ?? false;
  editor.update(
    () => {
      const putCaretBack = $keptCaret();
      const blocks = $getRoot().getChildren();
      const removed: LexicalNode[] = [];
      const replaced = new Map<NodeKey, LexicalNode>();
      /** Between two stretches that stay: the blocks that go, and those that come instead. */
      let [going, coming]: [LexicalNode[], LexicalNode[]] = [[], []];
      const endStretch = (): void => {
        for (const [at, block] of going.entries()) {
          const instead = coming[at] ?? coming.at(-1);
          if (instead !== undefined) replaced.set(block.getKey(), instead);
        }
        removed.push(...going);
        [going, coming] = [[], []];
      };
      let [from, to] = [0, 0];
      let last: LexicalNode | null = null;
      for (const change of changes) {
        if (change.added) {
          for (const json of wanted.slice(to, to + change.count)) {
            last = $insertAfter(last, $parseSerializedNode(json));
            coming.push(last);
          }
        } else {
          const run = blocks.slice(from, from + change.count);
          if (change.removed) going.push(...run);
          else endStretch();
          last = run.at(-1) ?? last;
          from += change.count;
        }
        if (!change.removed) to += change.count;
      }
      endStretch();
      putCaretBack(replaced);
      for (const block of removed) block.remove();
    },
    { discrete: true, tag: isHere ? NOT_A_CHANGE_TAG : [NOT_A_CHANGE_TAG, SKIP_DOM_SELECTION_TAG] },
  );
}

function $insertAfter(last: LexicalNode | null, block: LexicalNode): LexicalNode {
  if (last !== null) return last.insertAfter(block);
  $getRoot().splice(0, 0, [block]);
  return block;
}
