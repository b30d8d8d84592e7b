import { whenKeyboardIsLost } from './when-keyboard-is-lost.ts';

/**
 * When `item` goes from its list with the keyboard in it, the next of the `items` gets that, else the one before, else what `otherwise`
 * finds.
 */
export function keepKeyboardNear(
  item: HTMLElement | null,
  items: Iterable<HTMLElement>,
  otherwise: () => HTMLElement | null | undefined,
): void {
  const all = [...items];
  const at = item === null ? -1 : all.indexOf(item);
  const near = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at)).toReversed()];
  whenKeyboardIsLost(() => (near.find((one) => one.isConnected) ?? otherwise())?.focus());
}
