/** Frames in which what is scrolled to may still move: a fifth of a second on most screens. */
const frames = 12;

/** The last one that was asked for ends those before. */
let sought: Element | null = null;

/**
 * Scrolls to an element at once. Blocks that weren't drawn yet have sizes that are only guessed (content-visibility), so that it
 * moves away while those above it are drawn: it is scrolled to again until it stays.
 */
export function bringIntoView(
  element: Element | null | undefined,
  block: 'start' | 'center' | 'nearest',
): void {
  if (!element) return;
  sought = element;
  let left = frames;
  const scroll = (): void => {
    if (sought !== element || !element.isConnected) return;
    element.scrollIntoView({ block, behavior: 'instant' });
    left -= 1;
    if (left > 0) requestAnimationFrame(scroll);
  };
  scroll();
}
