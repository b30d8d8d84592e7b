import { isSameJson, stableJson } from '../compare/stable-json.ts';

/**
 * One value that two sides may have changed since `base`. Where both did, the later one by `stampOf` stands, so that it is the
 * same in whatever order the sides come together. What isn't there is `null`.
 */
export function mergeValue<Value>(
  base: Value,
  mine: Value,
  theirs: Value,
  stampOf: (value: Value) => string = () => '',
): Value {
  const [before, ours, others] = [base ?? null, mine ?? null, theirs ?? null];
  if (isSameJson(others, before) || isSameJson(ours, others)) return mine;
  if (isSameJson(ours, before)) return theirs;
  const [a, b] = [stampOf(mine), stampOf(theirs)];
  if (a !== b) return a > b ? mine : theirs;
  return stableJson(ours) >= stableJson(others) ? mine : theirs;
}

/**
 * Things with a key, of which either side may have added, changed or taken out some. What one took out and the other changed
 * stays. In the order of `mine`, with what is new behind.
 */
export function mergeKeyed<Item>(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
  keyOf: (item: Item) => string,
  mergeItem: (base: Item | undefined, mine: Item, theirs: Item) => Item,
): readonly Item[] {
  const [before, ours, others] = [base, mine, theirs].map(
    (list) => new Map(list.map((item) => [keyOf(item), item])),
  );
  const keys = new Set([...(ours?.keys() ?? []), ...(others?.keys() ?? [])]);
  return [...keys].flatMap((key) => {
    const [b, m, t] = [before?.get(key), ours?.get(key), others?.get(key)];
    if (m !== undefined && t !== undefined) return [mergeItem(b, m, t)];
    const one = m ?? t;
    return one === undefined || (b !== undefined && isSameJson(one, b)) ? [] : [one];
  });
}
