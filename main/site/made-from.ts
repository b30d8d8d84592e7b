/** Remembers what was made of an object and of some other things, for as long as they are the very same. */
export class MadeFrom<Value> {
  readonly #known = new WeakMap<object, { readonly parts: readonly unknown[]; readonly value: Value }>();

  /** `parts`: everything but `key` that decides the value, as many in each call. */
  of(key: object, parts: readonly unknown[], make: () => Value): Value {
    const known = this.#known.get(key);
    if (known !== undefined && areSame(known.parts, parts)) return known.value;
    const value = make();
    this.#known.set(key, { parts, value });
    return value;
  }
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((part, at) => part === others[at]);
}
