export interface CountedTag {
  readonly tag: string;
  readonly count: number;
}

/** Those that hold what is typed, whatever its case and accents; all where nothing is. */
export function matchTags(tags: readonly CountedTag[], typed: string): readonly CountedTag[] {
  const wanted = folded(typed.trim());
  return tags.filter(({ tag }) => folded(tag).includes(wanted));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
