/** The same function, which works each key's value out once. */
export function onceForEach<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key) ?? { value: make(key) };
    known.set(key, before);
    return before.value;
  };
}
