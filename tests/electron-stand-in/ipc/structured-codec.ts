export interface Base64 {
  readonly encode: (bytes: Uint8Array) => string;
  readonly decode: (text: string) => Uint8Array<ArrayBuffer>;
}

export interface StructuredCodec {
  /** Throws what Electron throws when a value can't be cloned (functions, symbols, DOM nodes, …). */
  readonly encode: (value: unknown) => string;
  readonly decode: (text: string) => unknown;
}

/**
 * Structured cloning over a wire of text, with the rules of the real structuredClone, which runs first: prototypes are
 * lost; Map, Set, Date, Error, bigint and typed arrays survive. Cycles are refused (Electron carries them).
 * The same function runs in Node and, as source text, in the page, so it may refer to nothing outside itself.
 */
export function createStructuredCodec(base64: Base64): StructuredCodec {
  const views = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
  };
  const wideViews = { Float32Array, Float64Array, BigInt64Array, BigUint64Array, DataView };
  const constructors: Record<string, new (buffer: ArrayBuffer) => ArrayBufferView> = {
    ...views,
    ...wideViews,
  };
  const errors: Record<string, ErrorConstructor> = {
    EvalError,
    RangeError,
    ReferenceError,
    SyntaxError,
    TypeError,
  };

  function tagged(type: string, data?: unknown) {
    return { $type: type, data };
  }

  function pack(value: unknown, path: readonly unknown[]): unknown {
    if (value === undefined) return tagged('undefined');
    if (typeof value === 'bigint') return tagged('bigint', String(value));
    if (typeof value === 'number') {
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : tagged('number', Object.is(value, -0) ? '-0' : String(value));
    }
    if (typeof value !== 'object' || value === null) return value;
    if (path.includes(value)) throw new Error("the stand-in doesn't carry values that contain themselves");
    const below = [...path, value];
    if (Array.isArray(value)) return value.map((item) => pack(item, below));
    if (value instanceof Date) return tagged('Date', value.getTime());
    if (value instanceof RegExp) return tagged('RegExp', [value.source, value.flags]);
    if (value instanceof Map)
      return tagged(
        'Map',
        [...value].map((pair) => pair.map((item) => pack(item, below))),
      );
    if (value instanceof Set)
      return tagged(
        'Set',
        [...value].map((item) => pack(item, below)),
      );
    if (value instanceof Error) return tagged('Error', [value.name, value.message, value.stack ?? '']);
    if (value instanceof ArrayBuffer) return tagged('ArrayBuffer', base64.encode(new Uint8Array(value)));
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength);
      return tagged(Object.prototype.toString.call(value).slice(8, -1), base64.encode(bytes));
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error('An object could not be cloned.');
    const entries = Object.entries(value).map(([key, item]) => [key, pack(item, below)] as const);
    return '$type' in value ? tagged('Object', entries) : Object.fromEntries(entries);
  }

  function unpack(packed: unknown): unknown {
    if (typeof packed !== 'object' || packed === null) return packed;
    if (Array.isArray(packed)) return packed.map(unpack);
    if (!('$type' in packed)) return fromEntries(Object.entries(packed));
    const { $type: type, data } = packed as { $type: string; data?: never };
    if (type === 'undefined') return undefined;
    if (type === 'bigint') return BigInt(data ?? 0);
    if (type === 'number') return Number(data);
    if (type === 'Date') return new Date(data ?? Number.NaN);
    if (type === 'RegExp') return new RegExp(data?.[0] ?? '', data?.[1]);
    if (type === 'Map') return new Map(unpack(data) as [unknown, unknown][]);
    if (type === 'Set') return new Set(unpack(data) as unknown[]);
    if (type === 'Error') return unpackError(data ?? []);
    if (type === 'Object') return fromEntries(data ?? []);
    const { buffer } = base64.decode(data ?? '');
    const View = constructors[type];
    return View === undefined ? buffer : new View(buffer);
  }

  function unpackError([name = '', message = '', stack = '']: readonly string[]): Error {
    const error = new (errors[name] ?? Error)(message);
    return Object.defineProperty(error, 'stack', { value: stack, configurable: true, writable: true });
  }

  // Object.fromEntries defines, where an assignment would call the setter of '__proto__'.
  function fromEntries(entries: readonly (readonly [string, unknown])[]): object {
    return Object.fromEntries(entries.map(([key, item]) => [key, unpack(item)]));
  }

  return {
    encode: (value) => {
      let clone: unknown;
      try {
        clone = structuredClone(value);
      } catch {
        throw new Error('An object could not be cloned.');
      }
      return JSON.stringify(pack(clone, []));
    },
    decode: (text) => unpack(JSON.parse(text)),
  };
}
