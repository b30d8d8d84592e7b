export interface PaletteEntry {
  readonly value: string;
  /** The heading it stands under. */
  readonly group: string;
  readonly label: string;
  readonly run: () => void;
  readonly keys?: string | undefined;
  readonly detail?: string;
}

/**
 * The entries whose label has every typed word, best first: those that start with what was typed, then those with a
 * word that does. The order given decides among equals.
 */
export function paletteMatches(entries: readonly PaletteEntry[], typed: string): readonly PaletteEntry[] {
  const wanted = typed.trim().toLowerCase();
  const words = wanted.split(/\s+/);
  return entries
    .map((entry) => ({ entry, label: entry.label.toLowerCase() }))
    .filter(({ label }) => words.every((word) => label.includes(word)))
    .map(({ entry, label }) => ({ entry, rank: rankOf(label, wanted) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

function rankOf(label: string, wanted: string): number {
  if (label.startsWith(wanted)) return 0;
  return ` ${label}`.includes(` ${wanted}`) ? 1 : 2;
}

/** Under their headings; the heading of the best match comes first. */
export function byGroup(
  entries: readonly PaletteEntry[],
): readonly (readonly [group: string, entries: readonly PaletteEntry[]])[] {
  return [...Map.groupBy(entries, ({ group }) => group)];
}
