/**
 * JSON of JSON data with its keys in order: equal for equal data, whoever wrote it and in which order. Digests of it are
 * kept in libraries, so it never changes.
 */
export function stableJson(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

/** Whether two are the same JSON data. `undefined` is none: it is the same as itself only, and in an object as if it weren't there. */
export function isSameJson(one: unknown, other: unknown): boolean {
  return one === other || stableJson(one) === stableJson(other);
}

/** Copied first: a replacer, which is asked about every value, takes twice as long, and each article of a library is read this way. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).toSorted()) {
    const inner = inOrder(value[key as keyof typeof value]);
    if (key === '__proto__') Object.defineProperty(copy, key, { value: inner, enumerable: true });
    else copy[key] = inner;
  }
  return copy;
}
