import type { Approval, CommentReply, Review, ReviewComment } from '../review/review.schema.ts';
import { mergeKeyed, mergeValue } from './three-way.ts';

/**
 * Two people's work on one review since `base`: per comment, per reply and per field, the same in any order and twice. What
 * holds an article back is never lifted by a file, only by who answers for it here.
 */
export function mergeReviews(base: Review, mine: Review, theirs: Review): Review {
  const merged = mergeFields(base, mine, theirs, ['comments', 'approvals']);
  const comments = mergeKeyed(base.comments, mine.comments, theirs.comments, ({ id }) => id, mergeComment);
  return {
    ...merged,
    legalHold: merged.legalHold ?? mine.legalHold,
    embargo: merged.embargo ?? mine.embargo,
    comments: comments.toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id)),
    approvals: [
      ...mergeKeyed(base.approvals, mine.approvals, theirs.approvals, ({ role }) => role, mergeApproval),
    ],
  };
}

function mergeComment(
  base: ReviewComment | undefined,
  mine: ReviewComment,
  theirs: ReviewComment,
): ReviewComment {
  const from = base ?? { ...mine, replies: [] };
  const replies = mergeKeyed(from.replies, mine.replies, theirs.replies, ({ id }) => id, mergeWords);
  return {
    ...mergeFields(from, mine, theirs, ['replies', 'text', 'editedAt']),
    ...wordsOf(from, mine, theirs),
    replies: replies.toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id)),
  };
}

function mergeWords(base: CommentReply | undefined, mine: CommentReply, theirs: CommentReply): CommentReply {
  const from = base ?? mine;
  return { ...mergeFields(from, mine, theirs, ['text', 'editedAt']), ...wordsOf(from, mine, theirs) };
}

/** Words go with the time at which they were written. */
function wordsOf(
  base: CommentReply,
  mine: CommentReply,
  theirs: CommentReply,
): Pick<CommentReply, 'text' | 'editedAt'> {
  const words = ({ text, editedAt }: CommentReply): Pick<CommentReply, 'text' | 'editedAt'> => ({
    text,
    editedAt,
  });
  return mergeValue(words(base), words(mine), words(theirs), ({ editedAt }) => editedAt ?? '');
}

function mergeApproval(base: Approval | undefined, mine: Approval, theirs: Approval): Approval {
  return mergeValue(base, mine, theirs, (approval) => approval?.at ?? '') ?? mine;
}

/** Every other field by itself, also those that this Galley doesn't know. */
function mergeFields<Value extends object>(
  base: Value,
  mine: Value,
  theirs: Value,
  except: readonly (keyof Value)[],
): Value {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])] as (keyof Value)[];
  const merged = names
    .filter((name) => !except.includes(name))
    .map((name) => [name, mergeValue(base[name], mine[name], theirs[name], timeIn)]);
  return { ...mine, ...Object.fromEntries(merged) };
}

function timeIn(value: unknown): string {
  const { at = '' } = (typeof value === 'object' && value !== null ? value : {}) as { readonly at?: unknown };
  return typeof at === 'string' ? at : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
