import type { BridgeMessage, createBridgePeer } from './bridge-peer.ts';

/**
 * What runs first in the page's own world: it puts on `window` what the preload exposes. `secret` names the events
 * that pass between the worlds. Runs as source text: it may refer to nothing outside itself.
 */
export function mainWorld(secret: string, createPeer: typeof createBridgePeer): void {
  if (window !== window.top) return;
  const dispatch = document.dispatchEvent.bind(document);
  const Carrier = CustomEvent;

  function freeze(value: unknown): unknown {
    if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
      for (const item of Object.values(value)) freeze(item);
      Object.freeze(value);
    }
    return typeof value === 'function' ? Object.freeze(value) : value;
  }

  function expose(key: unknown, api: unknown): void {
    const name = String(key);
    if (Object.hasOwn(window, name)) {
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    }
    Object.defineProperty(window, name, { value: freeze(api), enumerable: true });
  }

  const peer = createPeer(expose, (message) => {
    dispatch(new Carrier(`${secret}-to-preload`, { detail: message }));
  });
  document.addEventListener(`${secret}-to-page`, (event) => {
    peer.receive((event as CustomEvent<BridgeMessage>).detail);
  });
}
