/**
 * Remembers what is selected in an element that can be edited, for when the keyboard comes back to it: focused by a script, a
 * browser puts the caret at its start. The function that is returned puts the selection back as far as its nodes are still there.
 */
export function keepSelection(element: Element | null): () => void {
  const selection = getSelection();
  if (selection === null || !isIn(element, selection)) return () => {};
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (holds(anchorNode, anchorOffset) && holds(focusNode, focusOffset))
      selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

export function isSelectionIn(element: Element | null): boolean {
  const selection = getSelection();
  return selection !== null && isIn(element, selection);
}

function isIn(element: Element | null, { anchorNode }: Selection): boolean {
  return element instanceof HTMLElement && element.isContentEditable && element.contains(anchorNode);
}

function holds(node: Node | null, offset: number): node is Node {
  if (node === null || !node.isConnected) return false;
  return offset <= (node instanceof CharacterData ? node.length : node.childNodes.length);
}
