import { createStructuredCodec } from '../ipc/structured-codec.ts';
import { createBridgePeer } from './bridge-peer.ts';
import { createIpcRenderer } from './ipc-renderer.ts';
import { isolatedWorld } from './isolated-world.ts';
import { mainWorld } from './main-world.ts';
import { denyOpen, watchNewWindows } from './new-windows.ts';
import { watchKeys } from './watch-keys.ts';

/** The name that Electron gives the preload's world, too. */
export const worldName = 'Electron Isolated Context';
export const bindingName = '__electronStandInSend';
export const receiverName = '__electronStandInReceive';
export const filesName = '__electronStandInFiles';
/** Before a file's number, in place of its path. */
export const fileMark = 'electron-stand-in-file:';

export function mainWorldSource(secret: string): string {
  const key = JSON.stringify(secret);
  return `(${denyOpen})(${key}); (${mainWorld})(${key}, ${createBridgePeer});`;
}

export interface PreloadScript {
  readonly path: string;
  readonly source: string;
}

/** The functions above as source text: Node has already stripped their types, and none refers to anything outside. */
export function isolatedWorldSource(secret: string, display: boolean, preload: PreloadScript | null): string {
  const preloadSource =
    preload === null ? 'null' : `function (require, module, exports, process) {\n${preload.source}\n}`;
  return `{
  const bind = globalThis.${bindingName};
  const send = (message) => bind(JSON.stringify(message));
  (${watchNewWindows})(${JSON.stringify(secret)}, send);
  if (window === window.top) {
    globalThis.${receiverName} = (${isolatedWorld})({
      secret: ${JSON.stringify(secret)},
      display: ${display},
      codec: (${createStructuredCodec})({
        encode: (bytes) => bytes.toBase64(),
        decode: (text) => Uint8Array.fromBase64(text),
      }),
      send,
      createPeer: ${createBridgePeer},
      createIpcRenderer: ${createIpcRenderer},
      watchKeys: ${watchKeys},
      preload: ${preloadSource},
      process: ${JSON.stringify(processForPreload())},
      files: (globalThis.${filesName} = []),
      fileName: ${JSON.stringify(fileMark)},
    });
  }
  }
  //# sourceURL=${preload === null ? 'electron-stand-in' : encodeURI(preload.path)}`;
}

function processForPreload() {
  const { platform, arch, versions } = process;
  return { platform, arch, versions, type: 'renderer', sandboxed: true, contextIsolated: true };
}
