import { $getRoot, $parseSerializedNode, type SerializedLexicalNode } from 'lexical';
import { type Body, emptyBody } from '#shared/body/body.schema.ts';
import { stableJson } from '#shared/compare/stable-json.ts';
import { completeParts } from '../nodes/complete-parts.ts';
import { $saved } from '../saved-body.ts';
import { $keptCaret } from './kept-caret.ts';

/** Brings other blocks into the text. Those at its beginning and end that are alike are left as they are. */
export function $setBlocks(body: Body): void {
  const wanted = completeParts(body.root.children.length === 0 ? emptyBody() : body).root.children;
  const present = $getRoot().getChildren();
  const keys = present.map((node) => stableJson($saved(node)));
  const wantedKeys = wanted.map(stableJson);
  let start = 0;
  while (start < keys.length && start < wantedKeys.length && keys[start] === wantedKeys[start]) start += 1;
  let end = 0;
  const most = Math.min(keys.length, wantedKeys.length) - start;
  while (end < most && keys.at(-1 - end) === wantedKeys.at(-1 - end)) end += 1;
  const nodes = wanted
    .slice(start, wanted.length - end)
    .map((node) => $parseSerializedNode(node as SerializedLexicalNode));
  const going = present.slice(start, present.length - end);
  const putCaretBack = $keptCaret();
  $getRoot().splice(start, going.length, nodes);
  const instead = going.flatMap((_block, at) => nodes[at] ?? nodes.at(-1) ?? []);
  putCaretBack(new Map(instead.map((node, at) => [going[at]?.getKey() ?? '', node])));
}
