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

/** What is said of painted words as the caret comes into them, of each kind of paint. */
const spoken = new Map<string, { readonly words: string; readonly ranges: readonly AbstractRange[] }>();

interface Paint {
  /** As assistive technology has the words: for it nothing else is painted. */
  readonly type?: HighlightType;
  /** Said as the caret comes into them. */
  readonly said?: string;
}

/**
 * Paints ranges by the CSS Custom Highlight API: no element is added, so nothing of it can get into the document, the
 * clipboard or a file. Returns what takes it away.
 */
export function setHighlight(
  name: string,
  ranges: readonly AbstractRange[],
  { type = 'highlight', said }: Paint = {},
): () => void {
  spoken.delete(name);
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return () => {};
  }
  const highlight = new Highlight(...ranges);
  highlight.type = type;
  CSS.highlights.set(name, highlight);
  if (said !== undefined) spoken.set(name, { words: said, ranges });
  return () => {
    if (CSS.highlights.get(name) !== highlight) return;
    CSS.highlights.delete(name);
    spoken.delete(name);
  };
}

/** What is to be said of the painted words that the caret is in. */
export function spokenHighlightsAt(caret: Selection | null): readonly string[] {
  if (spoken.size === 0 || caret?.isCollapsed !== true || caret.anchorNode === null) return [];
  const place = document.createRange();
  place.setStart(caret.anchorNode, caret.anchorOffset);
  return [...spoken.values()]
    .filter(({ ranges }) => ranges.some((range) => holds(range, place)))
    .map(({ words }) => words);
}

function holds(
  { startContainer, startOffset, endContainer, endOffset }: AbstractRange,
  place: Range,
): boolean {
  if (!startContainer.isConnected || !endContainer.isConnected) return false;
  return (
    place.comparePoint(startContainer, startOffset) <= 0 && place.comparePoint(endContainer, endOffset) >= 0
  );
}
