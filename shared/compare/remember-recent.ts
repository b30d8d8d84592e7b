/**
 * Keeps what a pure function made of a text, for texts that come again with each comparison. Holds at least `most` results
 * and never more than twice as many: the older ones go all at once.
 */
export function rememberRecent<Value>(most: number): (text: string, make: () => Value) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (text, make) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const value = old.get(text) ?? make();
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, value);
    return value;
  };
}
