import type { ArticleId } from '#shared/library/ids.ts';

/** Which articles of a list are chosen, and the range that Shift changes. */
export interface Selecting {
  readonly chosen: ReadonlySet<ArticleId>;
  /** Where the range begins, and what it has reached. */
  readonly anchor: ArticleId | null;
  readonly end: ArticleId | null;
  readonly range: readonly ArticleId[];
}

export const nothingChosen: Selecting = { chosen: new Set(), anchor: null, end: null, range: [] };

export function toggled({ chosen }: Selecting, id: ArticleId): Selecting {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return { chosen: next, anchor: id, end: id, range: [] };
}

/**
 * The range up to `to` instead of the one before, which may have reached further. It begins where the last one did, or at `from`
 * where the arrows went elsewhere meanwhile; `null`: from wherever the last one began.
 */
export function extended(
  before: Selecting,
  listed: readonly ArticleId[],
  from: ArticleId | null,
  to: ArticleId,
): Selecting {
  const goesOn =
    before.anchor !== null && listed.includes(before.anchor) && (from === null || from === before.end);
  const anchor = goesOn && before.anchor !== null ? before.anchor : (from ?? to);
  const ends = [listed.indexOf(anchor), listed.indexOf(to)];
  const range = listed.slice(Math.min(...ends), Math.max(...ends) + 1);
  const chosen = new Set(before.chosen);
  if (goesOn) for (const id of before.range) chosen.delete(id);
  for (const id of range) chosen.add(id);
  return { chosen, anchor, end: to, range };
}
