import { matchWords } from '../../ui/match-words.ts';

export interface PaletteEntry {
  readonly value: string;
  /** The heading it stands under. */
  readonly group: string;
  readonly label: string;
  readonly run: () => void;
  readonly keys?: string | undefined;
  readonly detail?: string;
  /** It is found by these too, though they aren't shown. */
  readonly words?: string | undefined;
}

/**
 * The entries whose label has every typed word, best first: those that start with what was typed, then those with a
 * word that does. The order given decides among equals.
 */
export function paletteMatches(entries: readonly PaletteEntry[], typed: string): readonly PaletteEntry[] {
  return entries
    .flatMap((entry) => {
      const rank = matchWords(entry.label, entry.words ?? '', typed);
      return rank === null ? [] : [{ entry, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** Under their headings; the heading of the best match comes first. */
export function byGroup(
  entries: readonly PaletteEntry[],
): readonly (readonly [group: string, entries: readonly PaletteEntry[]])[] {
  return [...Map.groupBy(entries, ({ group }) => group)];
}
