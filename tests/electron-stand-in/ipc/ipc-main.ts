import { EventEmitter } from 'node:events';
import { createEvent } from '../electron-event.ts';
import type { FromPage, ToPage } from '../page/messages.ts';
import { refuseUnknown } from '../refuse-unknown.ts';
import type { WebContents } from '../windows/web-contents.ts';
import type { WebFrame } from '../windows/web-frame.ts';
import { nodeCodec } from './node-codec.ts';

type InvokeHandler = (event: object, ...args: unknown[]) => unknown;

class IpcMain extends EventEmitter {
  /** By the name that it has in Electron: specs hold calls back by it. */
  readonly _invokeHandlers = new Map<string, InvokeHandler>();

  handle(channel: string, handler: InvokeHandler): void {
    if (this._invokeHandlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    if (typeof handler !== 'function')
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`);
    this._invokeHandlers.set(channel, handler);
  }

  handleOnce(channel: string, handler: InvokeHandler): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  }

  removeHandler(channel: string): void {
    this._invokeHandlers.delete(channel);
  }

  /** The stand-in's own: a call from a page, answered as Electron answers. */
  async answer(message: Extract<FromPage, { kind: 'invoke' }>, event: object): Promise<ToPage> {
    const { id, channel } = message;
    const handler = this._invokeHandlers.get(channel);
    if (handler === undefined) {
      return { kind: 'error', id, message: String(new Error(`No handler registered for '${channel}'`)) };
    }
    try {
      const value: unknown = await handler(event, ...(nodeCodec.decode(message.args) as unknown[]));
      return { kind: 'result', id, value: nodeCodec.encode(value) };
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error);
      // Only the text passes: neither the class nor other fields of an error reach the page.
      return { kind: 'error', id, message: String(error) };
    }
  }
}

refuseUnknown('ipcMain', IpcMain.prototype);
export const ipcMain = new IpcMain();

/** The event of a message. `senderFrame` is null once the document that sent it has gone, as in Electron. */
export function ipcEvent(sender: WebContents, frame: WebFrame | null, isCurrent: () => boolean): object {
  return createEvent({
    type: 'frame',
    sender,
    frameId: 1,
    processId: 1,
    get senderFrame() {
      return isCurrent() ? frame : null;
    },
  });
}
