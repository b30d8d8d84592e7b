/** The block of the text at a height of the window, in CSS pixels; between two blocks the nearer. */
export function blockAt(root: HTMLElement, y: number): HTMLElement | null {
  const { left, width } = root.getBoundingClientRect();
  for (const off of [0, -10, 10, -20, 20]) {
    const hit = document
      .elementsFromPoint(left + width / 2, y + off)
      .find((element) => element !== root && root.contains(element));
    const block = hit === undefined ? null : childOf(root, hit);
    if (block !== null) return block;
  }
  return null;
}

function childOf(root: HTMLElement, element: Element): HTMLElement | null {
  let block: Element | null = element;
  while (block !== null && block.parentElement !== root) block = block.parentElement;
  return block instanceof HTMLElement ? block : null;
}

/** Where a button of a height stands beside a block's first line, from the top of the frame. */
export function besideFirstLine(frame: HTMLElement, block: HTMLElement, height: number): number {
  const style = getComputedStyle(block);
  const line = Number.parseFloat(style.lineHeight) || height;
  const padding = Number.parseFloat(style.paddingBlockStart) || 0;
  const top = block.getBoundingClientRect().top - frame.getBoundingClientRect().top;
  return top + padding + (line - height) / 2;
}
