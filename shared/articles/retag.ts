/**
 * The tags of an article once `from` are called `to` (`null`: nothing any more). The new name stands where the first of
 * the old ones stood; an article never has one tag twice.
 */
export function retagged(tags: readonly string[], from: readonly string[], to: string | null): string[] {
  const names = tags.map((tag) => (from.includes(tag) ? to : tag));
  return [...new Set(names)].filter((tag) => tag !== null);
}
