import { useSyncExternalStore } from 'react';

let open: readonly HTMLDialogElement[] = [];
const listeners = new Set<() => void>();

/** Until the returned function is called. */
export function addModal(dialog: HTMLDialogElement): () => void {
  change([...open, dialog]);
  return () => change(open.filter((one) => one !== dialog));
}

/** Every one, the first that was opened first. */
export function useOpenModals(): readonly HTMLDialogElement[] {
  return useSyncExternalStore(subscribe, () => open);
}

export const isModalOpen = (): boolean => open.length > 0;

export const topModal = (): HTMLDialogElement | null => open.at(-1) ?? null;

/** Once the last dialog has closed and given the keyboard back. */
export function whenNoModal(run: () => void): void {
  const stop = subscribe(() => {
    if (open.length > 0) return;
    stop();
    setTimeout(() => (isModalOpen() ? whenNoModal(run) : run()));
  });
}

function change(next: typeof open): void {
  open = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
