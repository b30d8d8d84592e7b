import type { StructuredCodec } from '../ipc/structured-codec.ts';
import type { FromPage, ToPage } from './messages.ts';

type Listener = (event: object, ...args: unknown[]) => void;

/** ipcRenderer as a preload has it. Runs as source text: it may refer to nothing outside itself. */
export function createIpcRenderer(codec: StructuredCodec, send: (message: FromPage) => void) {
  const listeners = new Map<string, { listener: Listener; original: Listener }[]>();
  const calls = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let lastCall = 0;

  function add(channel: string, listener: Listener, original = listener) {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, original }]);
    return ipcRenderer;
  }

  function remove(channel: string, original: Listener) {
    const kept = listeners.get(channel)?.filter((entry) => entry.original !== original);
    listeners.set(channel, kept ?? []);
    return ipcRenderer;
  }

  const ipcRenderer = {
    invoke: async (channel: string, ...args: unknown[]): Promise<unknown> => {
      const text = codec.encode(args);
      lastCall += 1;
      const id = lastCall;
      return new Promise((resolve, reject) => {
        calls.set(id, { resolve, reject: (error) => reject(withChannel(channel, error)) });
        send({ kind: 'invoke', id, channel, args: text });
      });
    },
    send: (channel: string, ...args: unknown[]) => send({ kind: 'send', channel, args: codec.encode(args) }),
    on: (channel: string, listener: Listener) => add(channel, listener),
    addListener: (channel: string, listener: Listener) => add(channel, listener),
    once: (channel: string, original: Listener) => {
      const once: Listener = (event, ...args) => {
        remove(channel, original);
        original(event, ...args);
      };
      return add(channel, once, original);
    },
    off: remove,
    removeListener: remove,
    removeAllListeners: (channel?: string) => {
      if (channel === undefined) listeners.clear();
      else listeners.delete(channel);
      return ipcRenderer;
    },
    listenerCount: (channel: string) => listeners.get(channel)?.length ?? 0,
    sendSync: () => {
      throw new Error("the stand-in doesn't implement ipcRenderer.sendSync");
    },
  };

  function withChannel(channel: string, error: Error): Error {
    return new Error(`Error invoking remote method '${channel}': ${error.message}`);
  }

  function receive(message: Exclude<ToPage, { kind: 'accelerators' }>): void {
    if (message.kind === 'event') {
      const args = codec.decode(message.args) as unknown[];
      const event = { sender: ipcRenderer, senderId: 0, ports: [] };
      for (const { listener } of listeners.get(message.channel) ?? []) listener(event, ...args);
      return;
    }
    const call = calls.get(message.id);
    calls.delete(message.id);
    if (message.kind === 'result') call?.resolve(codec.decode(message.value));
    else call?.reject(new Error(message.message));
  }

  return { ipcRenderer, receive };
}
