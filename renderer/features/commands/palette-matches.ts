import type { Matchable } from '#shared/text/match-words.ts';

export interface PaletteEntry extends Matchable {
  readonly value: string;
  /** The heading it stands under. */
  readonly group: string;
  readonly run: () => void;
  readonly keys?: string | undefined;
  readonly detail?: string;
  /** It leads to an article, which is no command to remember. */
  readonly isArticle?: true;
  /** What is typed after it is for an article that it opens. */
  readonly opens?: boolean;
}

/** Under their headings; the heading of the best match comes first. */
export function byGroup(
  entries: readonly PaletteEntry[],
): readonly (readonly [group: string, entries: readonly PaletteEntry[]])[] {
  return [...Map.groupBy(entries, ({ group }) => group)];
}
