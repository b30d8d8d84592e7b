import type { WebContents } from 'electron';
import { events } from '#shared/ipc/contract.ts';
import type { SendEvent } from '#shared/ipc/handlers.ts';

/** Messages from main to the window. A payload that breaks the contract throws here, where the mistake was made. */
export function createSendEvent(
  webContents: () => Pick<WebContents, 'send' | 'isDestroyed'> | null,
): SendEvent {
  return (name, payload) => {
    const parsed: unknown = events[name].parse(payload);
    const target = webContents();
    if (target !== null && !target.isDestroyed()) target.send(name, parsed);
  };
}
