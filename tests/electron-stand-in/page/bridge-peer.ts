/** One end of the bridge between the page's own world and the preload's. */
export interface BridgePeer {
  /** Function 0 of the other end, called with these arguments. */
  readonly callFirst: (args: readonly unknown[]) => unknown;
  readonly receive: (message: BridgeMessage) => void;
}

export type BridgeMessage =
  | { readonly kind: 'call'; readonly id: number; readonly call: number; readonly args: Packed }
  | { readonly kind: 'return'; readonly call: number; readonly ok: boolean; readonly value: Packed }
  | { readonly kind: 'settle'; readonly promise: number; readonly ok: boolean; readonly value: Packed };

/** A value on its way. `yours` is a function that came from the world it goes to. */
type Packed =
  | { readonly raw: unknown }
  | { readonly list: readonly Packed[] }
  | { readonly fields: readonly (readonly [string, Packed])[] }
  | { readonly error: readonly [message: string, stack: string | undefined] }
  | { readonly func: number }
  | { readonly yours: number }
  | { readonly promise: number };

type Callable = (...args: unknown[]) => unknown;

/**
 * contextBridge's rules: values are copied, functions and promises become proxies, of errors the message and stack
 * pass, prototypes don't. `post` delivers at once and the event that carries it clones what it holds, so a call returns
 * a value. Runs as source text in both worlds: it may refer to nothing outside itself.
 */
export function createBridgePeer(first: Callable | null, post: (message: BridgeMessage) => void): BridgePeer {
  const own = new Map<number, Callable>(first === null ? [] : [[0, first]]);
  const foreign = new WeakMap<Callable, number>();
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>();
  const returned = new Map<number, { ok: boolean; value: Packed }>();
  let last = 0;

  function next(): number {
    last += 1;
    return last;
  }

  function pack(value: unknown, depth = 0): Packed {
    if (depth > 1000) throw new TypeError('Electron contextBridge recursion depth exceeded.');
    if (typeof value === 'symbol') throw new TypeError('A symbol can not pass the contextBridge.');
    if (typeof value === 'function') return packFunction(value as Callable);
    if (typeof value !== 'object' || value === null) return { raw: value };
    if (value instanceof Promise) return packPromise(value);
    if (value instanceof Error) return { error: [value.message, value.stack] };
    if (value instanceof Node) throw new TypeError("The stand-in's contextBridge carries no DOM nodes.");
    if (Array.isArray(value)) return { list: value.map((item) => pack(item, depth + 1)) };
    // Date, Map, Uint8Array, Blob, …: the event that carries it clones it.
    if (Object.prototype.toString.call(value) !== '[object Object]') return { raw: value };
    return { fields: Object.entries(value).map(([key, item]) => [key, pack(item, depth + 1)]) };
  }

  function packFunction(value: Callable): Packed {
    const theirs = foreign.get(value);
    if (theirs !== undefined) return { yours: theirs };
    const id = next();
    own.set(id, value);
    return { func: id };
  }

  function packPromise(value: Promise<unknown>): Packed {
    const promise = next();
    value.then(
      (result) => settle(promise, () => [true, pack(result)]),
      (error: unknown) => settle(promise, () => [false, packThrown(error)]),
    );
    return { promise };
  }

  function settle(promise: number, outcome: () => [boolean, Packed]): void {
    const [ok, value] = attempt(outcome);
    post({ kind: 'settle', promise, ok, value });
  }

  function packThrown(error: unknown): Packed {
    return { error: error instanceof Error ? [error.message, error.stack] : [String(error), undefined] };
  }

  function attempt(outcome: () => [boolean, Packed]): [boolean, Packed] {
    try {
      return outcome();
    } catch (error) {
      return [false, packThrown(error)];
    }
  }

  function unpack(packed: unknown): unknown {
    const form = packed as Packed;
    if ('list' in form) return form.list.map(unpack);
    if ('fields' in form) return Object.fromEntries(form.fields.map(([key, item]) => [key, unpack(item)]));
    if ('error' in form) {
      const [message, stack] = form.error;
      return Object.assign(new Error(message), stack === undefined ? {} : { stack });
    }
    if ('yours' in form) return own.get(form.yours);
    if ('func' in form) return proxyOf(form.func);
    if ('promise' in form) {
      return new Promise((resolve, reject) => waiting.set(form.promise, { resolve, reject }));
    }
    return form.raw;
  }

  function proxyOf(id: number): Callable {
    const proxy: Callable = (...args) => call(id, args);
    foreign.set(proxy, id);
    return proxy;
  }

  function call(id: number, args: readonly unknown[]): unknown {
    const number = next();
    post({ kind: 'call', id, call: number, args: pack(args) });
    const result = returned.get(number);
    returned.delete(number);
    if (result === undefined) throw new Error('The other side of the contextBridge has gone.');
    if (!result.ok) throw unpack(result.value);
    return unpack(result.value);
  }

  return {
    callFirst: (args) => call(0, args),
    receive: (message) => {
      if (message.kind === 'return') {
        returned.set(message.call, message);
      } else if (message.kind === 'settle') {
        const promise = waiting.get(message.promise);
        waiting.delete(message.promise);
        promise?.[message.ok ? 'resolve' : 'reject'](unpack(message.value));
      } else {
        const [ok, value] = attempt(() => [
          true,
          pack(own.get(message.id)?.(...(unpack(message.args) as unknown[]))),
        ]);
        post({ kind: 'return', call: message.call, ok, value });
      }
    },
  };
}
