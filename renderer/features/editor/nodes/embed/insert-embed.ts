import { $createLinkNode } from '@lexical/link';
import {
  $createParagraphNode,
  $createTextNode,
  $getNodeByKey,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  $isRootNode,
  createCommand,
  type LexicalCommand,
  type NodeKey,
} from 'lexical';
import { embedOf, type FoundEmbed } from '#shared/body/nodes/embed/embed-providers.ts';
import { $insertBlocks } from '../../commands/insert-block.ts';
import { $leaveBelow } from '../carets.ts';
import { $createEmbedNode, type EmbedNode } from './EmbedNode.tsx';

/** Embeds an address, or asks for one: where none is given, or one that can't be embedded. */
export const EMBED_COMMAND: LexicalCommand<string> = createCommand('galley/embed');
/** A pasted address stands on a line of its own: offers to embed it. */
export const OFFER_EMBED_COMMAND: LexicalCommand<{ readonly address: string; readonly line: NodeKey }> =
  createCommand('galley/offer-embed');

function $createEmbed({ url, provider }: FoundEmbed): EmbedNode {
  return $createEmbedNode({ url, provider: provider.id, title: '', thumbnail: null });
}

export function $insertEmbed(found: FoundEmbed): void {
  const embed = $createEmbed(found);
  $insertBlocks([embed]);
  $leaveBelow(embed);
}

/** The line with the address becomes the embed. */
export function $embedLine(key: NodeKey, found: FoundEmbed): void {
  const line = $getNodeByKey(key);
  if (line === null) return;
  const embed = $createEmbed(found);
  line.replace(embed);
  $leaveBelow(embed);
}

/** What was pasted is one address that can be embedded, on an empty line: a link for now, and the line's key. */
export function $pasteAddress(text: string): { readonly address: string; readonly line: NodeKey } | null {
  const address = text.trim();
  const selection = $getSelection();
  if (/\s/.test(address) || embedOf(address) === null || !$isRangeSelection(selection)) return null;
  const line = selection.anchor.getNode();
  if (!$isParagraphNode(line) || !line.isEmpty() || !$isRootNode(line.getParent())) return null;
  const link = $createLinkNode(address).append($createTextNode(address));
  const paragraph = $createParagraphNode().append(link);
  line.replace(paragraph);
  paragraph.selectEnd();
  return { address, line: paragraph.getKey() };
}
