import {
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  type EditorState,
  HISTORIC_TAG,
  type LexicalNode,
  type NodeKey,
  type SerializedElementNode,
  type SerializedLexicalNode,
  type UpdateListenerPayload,
} from 'lexical';
import { type Body, bodySchemaVersion } from '#shared/body/body.schema.ts';

/** The document as it is saved. */
export function readBodyOf(state: EditorState): Body {
  return state.read(() => $bodyOf($getRoot().getChildren().map($saved)));
}

/** The same for one editor's states in a row: blocks that nobody changed are the same values as the time before. */
export interface SavedBody {
  /** Told of every update. */
  readonly updated: (update: UpdateListenerPayload) => void;
  readonly read: (state: EditorState) => Body;
}

export function createSavedBody(): SavedBody {
  const blocks = new Map<NodeKey, SerializedLexicalNode>();
  /** What `blocks` are of. */
  let newest: EditorState | null = null;

  const $block = (key: NodeKey): SerializedLexicalNode | null => {
    const known = blocks.get(key);
    if (known !== undefined) return known;
    const node = $getNodeByKey(key);
    if (node === null) return null;
    const saved = $saved(node);
    blocks.set(key, saved);
    return saved;
  };

  return {
    updated: ({ editorState, prevEditorState, dirtyElements, dirtyLeaves, tags }) => {
      // What a step back brings is not said block by block, nor what came from outside of an update.
      if (newest !== prevEditorState || tags.has(HISTORIC_TAG)) blocks.clear();
      for (const key of dirtyElements.keys()) blocks.delete(key);
      for (const key of dirtyLeaves) blocks.delete(key);
      newest = editorState;
    },
    read: (state) => {
      if (state !== newest) return readBodyOf(state);
      return state.read(() => {
        const keys = $getRoot().getChildrenKeys();
        const children = keys.flatMap((key) => $block(key) ?? []);
        if (blocks.size > children.length) forget(blocks, keys);
        return $bodyOf(children);
      });
    },
  };
}

function forget(blocks: Map<NodeKey, SerializedLexicalNode>, present: readonly NodeKey[]): void {
  const kept = new Set(present);
  for (const key of blocks.keys()) if (!kept.has(key)) blocks.delete(key);
}

/** The root's direction is the article's, which is a field beside the body. */
function $bodyOf(children: SerializedLexicalNode[]): Body {
  const { $: _mark, ...root } = $getRoot().exportJSON();
  return {
    schemaVersion: bodySchemaVersion,
    root: { ...written(root), type: 'root', direction: null, children },
  };
}

/** A node and all in it. */
export function $saved(node: LexicalNode): SerializedLexicalNode {
  const saved = written(node.exportJSON());
  if (!$isElementNode(node)) return saved;
  return { ...saved, children: node.getChildren().map($saved) } as SerializedElementNode;
}

/** A field that isn't written says `undefined`, which JSON leaves out and the schemas refuse. */
function written<Saved extends object>(saved: Saved): Saved {
  return Object.fromEntries(Object.entries(saved).filter(([, value]) => value !== undefined)) as Saved;
}
