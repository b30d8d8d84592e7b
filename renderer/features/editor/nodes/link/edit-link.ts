import { $createLinkNode, $isLinkNode, $toggleLink, type LinkNode } from '@lexical/link';
import {
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  type RangeSelection,
} from 'lexical';
import { $say } from '../../voice/said.ts';

/** The link at the selection's start, if any. */
export function $linkAt(selection: RangeSelection): LinkNode | null {
  const start = selection.isBackward() ? selection.focus : selection.anchor;
  return (
    $findMatchingParent(start.getNode(), $isLinkNode) ??
    $findMatchingParent(selection.anchor.getNode(), $isLinkNode) ??
    selection.getNodes().find($isLinkNode) ??
    null
  );
}

/** A caret in a word stands for the word, as with bold in a word processor. */
export function $selectWordAtCaret(selection: RangeSelection): void {
  const node = selection.anchor.getNode();
  if (!selection.isCollapsed() || !$isTextNode(node)) return;
  const text = node.getTextContent();
  const { offset } = selection.anchor;
  const before = /[\p{L}\p{N}\p{M}'’-]*$/u.exec(text.slice(0, offset))?.[0] ?? '';
  const after = /^[\p{L}\p{N}\p{M}'’-]*/u.exec(text.slice(offset))?.[0] ?? '';
  if (before !== '' && after !== '') node.select(offset - before.length, offset + after.length);
}

/** What a link says: where to, what a pointer over it shows, and what it tells search engines. */
export interface LinkDetails {
  readonly address: string;
  readonly title: string | null;
  readonly rel: string | null;
  /** What a link without selected words says; without, its address. */
  readonly words?: string;
}

/** Links the selected words, changes the link the caret is in, or writes the address out as a link of its own. */
export function $setLink({ address, title, rel, words }: LinkDetails): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const link = $linkAt(selection);
  $say({ is: 'link', change: link === null ? 'added' : 'changed' });
  if (selection.isCollapsed() && link !== null) link.setURL(address).setTitle(title).setRel(rel);
  else if (selection.isCollapsed()) {
    selection.insertNodes([
      $createLinkNode(address, { title, rel }).append(
        $createTextNode(words ?? address.replace(/^mailto:/, '')),
      ),
    ]);
  } else $toggleLink(address, { title, rel });
}

export function $removeLink(): void {
  const selection = $getSelection();
  const link = $isRangeSelection(selection) ? $linkAt(selection) : null;
  if (link === null) return;
  link.select(0, link.getChildrenSize());
  $toggleLink(null);
  $say({ is: 'link', change: 'removed' });
}
