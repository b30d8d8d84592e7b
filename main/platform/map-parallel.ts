/** `task` for each item, at most `limit` at a time; results in the items' order. The first failure is thrown. */
export async function mapParallel<Item, Value>(
  items: readonly Item[],
  limit: number,
  task: (item: Item) => Promise<Value>,
): Promise<readonly Value[]> {
  const results: Value[] = new Array(items.length);
  const waiting = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await task(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return results;
}
