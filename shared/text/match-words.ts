/**
 * How well a label fits what was typed: 0 it starts so, 1 one of its words does, 2 it holds it, 3 only with the help of
 * the words it can also be found by; `null` not at all. Every typed word must be there, in any order.
 */
export function matchWords(label: string, otherWords: string, typed: string): number | null {
  const wanted = typed.trim().toLowerCase();
  const shown = label.toLowerCase();
  const hidden = otherWords.toLowerCase();
  const words = wanted.split(/\s+/);
  if (!words.every((word) => shown.includes(word) || ` ${hidden}`.includes(` ${word}`))) return null;
  if (shown.startsWith(wanted)) return 0;
  if (` ${shown}`.includes(` ${wanted}`)) return 1;
  return words.every((word) => shown.includes(word)) ? 2 : 3;
}

export interface Matchable {
  readonly label: string;
  /** It is found by these too, though they aren't shown. */
  readonly words?: string | undefined;
}

/** Those whose label has every typed word, best first. The order given decides among equals. */
export function bestMatches<Item extends Matchable>(items: readonly Item[], typed: string): readonly Item[] {
  return items
    .flatMap((item) => {
      const rank = matchWords(item.label, item.words ?? '', typed);
      return rank === null ? [] : [{ item, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** Drawing an archive's thousands takes a window seconds; nobody reads more than these before typing on. */
export const shownMatches = 50;
