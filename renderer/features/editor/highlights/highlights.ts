/** A part of a block's words as the window shows them, counted in UTF-16 units; `null` past its end. */
export function rangeIn(block: Element, from: number, to: number): Range | null {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let passed = 0;
  let isOpen = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!isOpen && from <= passed + length) {
      range.setStart(node, from - passed);
      isOpen = true;
    }
    if (isOpen && to <= passed + length) {
      range.setEnd(node, to - passed);
      return range;
    }
    passed += length;
  }
  return null;
}

/** The text of a block as `rangeIn` counts it. */
export function shownText(block: Element): string {
  return block.textContent;
}

/**
 * Paints ranges by the CSS Custom Highlight API: no element is added, so nothing of it can get into the document, the
 * clipboard or a file. Returns what takes it away.
 */
export function setHighlight(name: string, ranges: readonly AbstractRange[]): () => void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return () => {};
  }
  const highlight = new Highlight(...ranges);
  CSS.highlights.set(name, highlight);
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}
