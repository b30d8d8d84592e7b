import { EventEmitter } from 'node:events';
import { guardNavigation } from '#main/electron/navigation-guard.ts';
import { silentLogger } from '../helpers/silent-logger.ts';

type OpenWindow = (details: { url: string }) => { action: string };

/** Web contents as Electron would make them, guarded as the app guards all of them. */
export function guardedContents() {
  let openWindow: OpenWindow | undefined;
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: OpenWindow) => {
      openWindow = handler;
    },
  });
  const app = new EventEmitter();
  guardNavigation(app as unknown as Parameters<typeof guardNavigation>[0], silentLogger);
  app.emit('web-contents-created', {}, contents);
  return { contents, openWindow: () => openWindow };
}

export function emitPreventable(emitter: EventEmitter, name: string, details: object): 'allowed' | 'refused' {
  let prevented = false;
  emitter.emit(name, {
    ...details,
    preventDefault: () => {
      prevented = true;
    },
  });
  return prevented ? 'refused' : 'allowed';
}
