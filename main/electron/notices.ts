import { randomUUID } from 'node:crypto';
import type { Notice } from '#shared/ipc/app.contract.ts';

/** What happened before there was a window to say it in. */
export interface Notices {
  readonly add: (level: Notice['level'], message: string) => void;
  /** All that were added since the last call. */
  readonly take: () => Notice[];
}

export function createNotices(): Notices {
  let waiting: Notice[] = [];
  return {
    add: (level, message) => {
      waiting.push({ id: randomUUID(), level, message });
    },
    take: () => {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
}
