import { fold } from '#shared/text/fold.ts';

interface CountedTag {
  readonly tag: string;
  readonly count: number;
}

/** Those that hold what is typed, whatever its case and accents; all where nothing is. */
export function matchTags(tags: readonly CountedTag[], typed: string): readonly CountedTag[] {
  const wanted = fold(typed.trim());
  return tags.filter(({ tag }) => fold(tag).includes(wanted));
}
