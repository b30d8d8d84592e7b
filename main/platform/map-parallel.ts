/**
 * `task` for each item, at most `limit` at a time; results in the items' order. After the first failure no other is begun, and it is
 * thrown once those that run have ended: nothing writes any more where the caller clears up.
 */
export async function mapParallel<Item, Value>(
  items: readonly Item[],
  limit: number,
  task: (item: Item) => Promise<Value>,
): Promise<readonly Value[]> {
  const results: Value[] = new Array(items.length);
  const waiting = items.entries();
  const failures: unknown[] = [];
  const work = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      try {
        results[index] = await task(item);
      } catch (error) {
        failures.push(error);
      }
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  if (failures.length > 0) throw failures[0];
  return results;
}
