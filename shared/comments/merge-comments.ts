import { distinctComments } from './distinct-comments.ts';
import type { ReaderComment } from './reader-comment.schema.ts';

/**
 * The comments of two versions of an article's `comments.json`: all of both, in the order of `ours` with what is new behind. What was
 * decided of one later stands. One that both took from the same place is one.
 */
export function mergeComments(
  ours: readonly ReaderComment[],
  others: readonly ReaderComment[],
): readonly ReaderComment[] {
  const [mine, theirs] = [distinctComments(ours), distinctComments(others)];
  const byOrigin = new Map(
    mine.flatMap(({ origin, id }) => (origin === null ? [] : [[origin, id] as const])),
  );
  const ids = new Map(theirs.map(({ id, origin }) => [id, (origin && byOrigin.get(origin)) || id]));
  const merged = new Map(mine.map((comment) => [comment.id, comment]));
  for (const comment of theirs) {
    const id = ids.get(comment.id) ?? comment.id;
    const known = merged.get(id);
    const parent = comment.parent === null ? null : (ids.get(comment.parent) ?? comment.parent);
    if (known === undefined) merged.set(id, { ...comment, id, parent });
    else if ((comment.decided?.at ?? '') > (known.decided?.at ?? ''))
      merged.set(id, { ...known, state: comment.state, decided: comment.decided });
  }
  return [...merged.values()];
}
