import type { FileKind } from '#shared/publish/receipt.schema.ts';

/**
 * The order in which the files of a site are replaced while readers look, so that nobody ever follows a link into
 * nothing, and a program that is killed half-way leaves it so: assets first; then what is new, as nothing leads to it
 * yet; then changed pages; then the lists, which lead to new pages and away from those that will go. Removals come last.
 */
export function inSwitchOrder<Item>(
  items: readonly Item[],
  of: (item: Item) => { readonly kind: FileKind; readonly isNew: boolean },
): readonly Item[] {
  const place = (item: Item): number => {
    const { kind, isNew } = of(item);
    if (kind === 'asset') return 0;
    if (isNew) return 1;
    return kind === 'page' ? 2 : 3;
  };
  return items.toSorted((a, b) => place(a) - place(b));
}
