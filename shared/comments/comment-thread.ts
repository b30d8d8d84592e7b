import type { ReaderComment } from './reader-comment.schema.ts';

export interface CommentThread {
  readonly comment: ReaderComment;
  readonly answers: readonly CommentThread[];
}

interface Place {
  /** What it is shown below; `null`: the article. */
  readonly under: string | null;
  readonly depth: number;
}

/** How deep answers are set in; deeper ones stand beside what they answer, as a phone has no room for more. */
const deepest = 3;

/** Approved comments, the oldest first, each with its answers. An answer to what isn't shown answers the article. */
export function commentThreads(comments: readonly ReaderComment[]): readonly CommentThread[] {
  const shown = comments
    .filter(({ state }) => state === 'approved')
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
  const places = new Map<string, Place>();
  const placed = new Map<string | null, ReaderComment[]>();
  for (const comment of shown) {
    // Only what was said before can be answered, which also unties rings that a hostile file might hold.
    const answered = comment.parent === null ? undefined : places.get(comment.parent);
    const isDeep = answered !== undefined && answered.depth >= deepest;
    const under = answered === undefined ? null : isDeep ? answered.under : comment.parent;
    places.set(comment.id, { under, depth: answered === undefined ? 1 : answered.depth + (isDeep ? 0 : 1) });
    placed.set(under, [...(placed.get(under) ?? []), comment]);
  }
  const threadsUnder = (id: string | null): readonly CommentThread[] =>
    (placed.get(id) ?? []).map((comment) => ({ comment, answers: threadsUnder(comment.id) }));
  return threadsUnder(null);
}
