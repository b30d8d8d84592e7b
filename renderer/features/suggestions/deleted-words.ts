import type { Suggestion } from '#shared/suggestions/list-suggestions.ts';
import { rangeIn } from '../editor/index.ts';

/** Further from what is seen than this, nothing is placed: a long article may have hundreds. In pixels. */
const margin = 400;

/**
 * Shows the words that were taken out, struck through, above the place where they stood, as a proofreader writes between the
 * lines. They lie over the text, in none of its elements: they can't be typed into, copied or saved. Returns what takes them away.
 */
export function showDeletedWords(list: readonly Suggestion[], blocks: readonly Element[]): () => void {
  const frame = blocks[0]?.closest('.article-text-frame');
  const notes = list.flatMap((suggestion) => noteOf(suggestion) ?? []);
  if (!(frame instanceof HTMLElement) || notes.length === 0) return () => {};
  const layer = document.createElement('div');
  layer.className = 'deleted-words';
  // The list beside the text says the same, with who took them out.
  layer.setAttribute('aria-hidden', 'true');
  frame.append(layer);

  const place = (): void => {
    const origin = frame.getBoundingClientRect();
    const placed = notes.flatMap((note) => {
      const spot = spotOf(note, blocks);
      if (spot === null) return [];
      const element = document.createElement('del');
      element.textContent = note.words;
      element.dir = 'auto';
      return [{ element, spot }];
    });
    layer.replaceChildren(...placed.map(({ element }) => element));
    const widths = placed.map(({ element }) => element.offsetWidth);
    for (const [index, { element, spot }] of placed.entries()) {
      const left = Math.min(spot.x - origin.left, origin.width - (widths[index] ?? 0));
      element.style.left = `${Math.max(0, left)}px`;
      element.style.top = `${spot.y - origin.top}px`;
    }
  };
  let frameRequest = 0;
  const placeSoon = (): void => {
    cancelAnimationFrame(frameRequest);
    frameRequest = requestAnimationFrame(place);
  };
  const sizes = new ResizeObserver(placeSoon);
  sizes.observe(frame);
  addEventListener('scroll', placeSoon, { capture: true, passive: true });
  placeSoon();
  return () => {
    cancelAnimationFrame(frameRequest);
    sizes.disconnect();
    removeEventListener('scroll', placeSoon, { capture: true });
    layer.remove();
  };
}

interface Note {
  readonly words: string;
  /** The block by its number, and the letters before the place. */
  readonly block: number;
  readonly at: number;
}

/** Whether words that were taken out are written between the lines for it. */
export function isShownDeleted(suggestion: Suggestion): boolean {
  return noteOf(suggestion) !== null;
}

function noteOf({ field, kind, removed, marks }: Suggestion): Note | null {
  const [mark] = marks;
  const isSame = kind === 'format' || kind === 'block-type' || kind === 'move';
  if (field !== null || isSame || removed === '' || mark === undefined) return null;
  return { words: removed.replaceAll('\n', ' ¶ '), block: mark.block, at: mark.from };
}

/** Where the letter after the place begins, or the one before it ends; `null` far from what is seen. */
function spotOf({ block: index, at }: Note, blocks: readonly Element[]): { x: number; y: number } | null {
  const block = blocks[index];
  if (block === undefined) return null;
  const own = block.getBoundingClientRect();
  if (own.bottom < -margin || own.top > innerHeight + margin) return null;
  const isRightToLeft = getComputedStyle(block).direction === 'rtl';
  const after = rangeIn(block, at, at + 1)?.getClientRects()[0];
  if (after !== undefined && after.width > 0)
    return { x: isRightToLeft ? after.right : after.left, y: after.top };
  const before = at > 0 ? [...(rangeIn(block, at - 1, at)?.getClientRects() ?? [])].at(-1) : undefined;
  if (before === undefined) return { x: isRightToLeft ? own.right : own.left, y: own.top };
  return { x: isRightToLeft ? before.left : before.right, y: before.top };
}
