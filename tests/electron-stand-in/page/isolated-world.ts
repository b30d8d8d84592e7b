import type { StructuredCodec } from '../ipc/structured-codec.ts';
import type { BridgeMessage, createBridgePeer } from './bridge-peer.ts';
import type { createIpcRenderer } from './ipc-renderer.ts';
import type { FromPage, ToPage } from './messages.ts';
import type { watchKeys } from './watch-keys.ts';

type Preload = (require: (name: string) => unknown, module: object, exports: object, process: object) => void;

export interface WorldParts {
  readonly secret: string;
  readonly display: boolean;
  readonly codec: StructuredCodec;
  readonly send: (message: FromPage) => void;
  readonly createPeer: typeof createBridgePeer;
  readonly createIpcRenderer: typeof createIpcRenderer;
  readonly watchKeys: typeof watchKeys;
  readonly preload: Preload | null;
  readonly process: object;
  /** Files whose paths were asked for, and what each is called until it is known. */
  readonly files: File[];
  readonly fileName: string;
}

/**
 * What runs in the preload's isolated world: a `require('electron')` as a sandboxed preload has it, then the preload.
 * Returns what takes messages from main. Runs as source text: it may refer to nothing outside itself.
 */
export function isolatedWorld(parts: WorldParts): (text: string) => void {
  const peer = parts.createPeer(null, (message) => {
    document.dispatchEvent(new CustomEvent(`${parts.secret}-to-page`, { detail: message }));
  });
  document.addEventListener(`${parts.secret}-to-preload`, (event) => {
    const message = (event as CustomEvent<BridgeMessage | null>).detail;
    if (message === null) throw new Error('An object could not be cloned.');
    peer.receive(message);
  });

  const { ipcRenderer, receive } = parts.createIpcRenderer(parts.codec, parts.send);
  const setAccelerators = parts.watchKeys(parts.display, parts.send);

  const electron = new Proxy(
    {
      contextBridge: {
        exposeInMainWorld: (key: string, api: unknown) => void peer.callFirst([key, api]),
      },
      ipcRenderer,
      // Only Chromium's debugger knows the path of a file: the channel puts it where this name of it comes by.
      webUtils: {
        getPathForFile: (file: unknown) => {
          if (!(file instanceof File)) throw new TypeError('getPathForFile needs a File');
          parts.files.push(file);
          return `${parts.fileName}${parts.files.length - 1};`;
        },
      },
    },
    {
      get(target, key, receiver) {
        if (typeof key === 'symbol' || key in target || key === '__esModule')
          return Reflect.get(target, key, receiver);
        throw new Error(`the stand-in doesn't implement electron.${key} in preload scripts`);
      },
    },
  );
  const modules: Record<string, unknown> = {
    electron,
    'electron/renderer': electron,
    timers: { setTimeout, setInterval, clearTimeout, clearInterval },
    url: { URL, URLSearchParams },
  };
  const require = (name: string): unknown => {
    const known = name.replace(/^node:/, '');
    if (Object.hasOwn(modules, known)) return modules[known];
    throw new Error(`module not found: ${name}`);
  };

  function watchTitle(send: (message: FromPage) => void): void {
    let last = '';
    const look = () => {
      if (document.title !== last) send({ kind: 'title', title: document.title });
      last = document.title;
    };
    document.addEventListener('DOMContentLoaded', () => {
      look();
      new MutationObserver(look).observe(document.head, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
  }

  parts.send({ kind: 'hello' });
  watchTitle(parts.send);
  window.addEventListener('resize', () => parts.send({ kind: 'resized' }));
  // Chromium closes a window at once when a person asks; this gives the app its `close` event first.
  if (parts.display) window.addEventListener('beforeunload', (event) => event.preventDefault());
  try {
    const module = { exports: {} };
    parts.preload?.(require, module, module.exports, parts.process);
  } catch (error) {
    console.error('Unable to load preload script:', error);
    const [message, stack] =
      error instanceof Error ? [error.message, error.stack ?? ''] : [String(error), ''];
    parts.send({ kind: 'preload-error', message, stack });
  }

  return (text) => {
    const message = JSON.parse(text) as ToPage;
    if (message.kind === 'accelerators') setAccelerators(message.list);
    else receive(message);
  };
}
