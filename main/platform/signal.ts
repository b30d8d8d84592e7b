export type Listen<Value> = (listener: (value: Value) => void) => () => void;

/** One kind of event with its listeners. `listen` returns what ends the subscription. */
interface Signal<Value> {
  readonly emit: (value: Value) => void;
  readonly listen: Listen<Value>;
}

export function createSignal<Value>(): Signal<Value> {
  const listeners = new Set<(value: Value) => void>();
  return {
    emit: (value) => {
      for (const listener of [...listeners]) listener(value);
    },
    listen: (listener) => {
      // Wrapped, so that a function given twice is two subscriptions, each with an end of its own.
      const own = (value: Value): void => listener(value);
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}
