import { $isElementNode, $isLineBreakNode, type LexicalNode, type RangeSelection } from 'lexical';

/** The words of the block before the selection, at most about `most` characters, a line break as `\n`. */
export function $textBefore(selection: RangeSelection, most = 200): string {
  const { key, offset, type } = selection.isBackward() ? selection.focus : selection.anchor;
  const start = selection.isBackward() ? selection.focus.getNode() : selection.anchor.getNode();
  let text = '';
  let node: LexicalNode | null = start;
  if (type === 'text' && start.getKey() === key) text = start.getTextContent().slice(0, offset);
  else if ($isElementNode(start)) {
    text = start
      .getChildren()
      .slice(0, offset)
      .map((child) => child.getTextContent())
      .join('');
    if (!start.isInline()) node = null;
  }
  while (node !== null && text.length < most) {
    const before: LexicalNode | null = node.getPreviousSibling();
    if (before !== null) text = ($isLineBreakNode(before) ? '\n' : before.getTextContent()) + text;
    const parent: LexicalNode | null = node.getParent();
    node = before ?? ($isElementNode(parent) && parent.isInline() ? parent : null);
  }
  return text.slice(-most);
}
