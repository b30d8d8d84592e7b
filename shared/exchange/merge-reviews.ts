import type { Claim } from '../review/claim.schema.ts';
import type { Approval, CommentReply, Review, ReviewComment } from '../review/review.schema.ts';
import { plainOrder } from '../text/plain-order.ts';
import { mergeKeyed, mergeValue } from './three-way.ts';

/**
 * Two people's work on one review since `base`: per comment, per reply and per field, the same in any order and twice. What
 * holds an article back is never lifted by a file, only by who answers for it here.
 */
export function mergeReviews(base: Review, mine: Review, theirs: Review): Review {
  const merged = mergeFields(base, mine, theirs, ['comments', 'claims', 'approvals']);
  const comments = mergeKeyed(base.comments, mine.comments, theirs.comments, ({ id }) => id, mergeComment);
  return {
    ...merged,
    legalHold: merged.legalHold ?? mine.legalHold,
    embargo: merged.embargo ?? mine.embargo,
    comments: comments.toSorted((a, b) => plainOrder(a.at, b.at) || plainOrder(a.id, b.id)),
    claims: [...mergeKeyed(base.claims, mine.claims, theirs.claims, ({ id }) => id, mergeClaim)],
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
  const replies = mergeKeyed(base?.replies ?? [], mine.replies, theirs.replies, ({ id }) => id, mergeWords);
  return {
    ...mergeFields(base, mine, theirs, ['replies', 'text', 'editedAt']),
    ...wordsOf(base, mine, theirs),
    replies: replies.toSorted((a, b) => plainOrder(a.at, b.at) || plainOrder(a.id, b.id)),
  };
}

function mergeWords(base: CommentReply | undefined, mine: CommentReply, theirs: CommentReply): CommentReply {
  return { ...mergeFields(base, mine, theirs, ['text', 'editedAt']), ...wordsOf(base, mine, theirs) };
}

type Words = Pick<CommentReply, 'text' | 'editedAt'>;

/** Words go with the time at which they were written. */
function wordsOf(base: CommentReply | undefined, mine: CommentReply, theirs: CommentReply): Words {
  const words = ({ text, editedAt }: CommentReply): Words => ({ text, editedAt });
  const before = base && words(base);
  return (
    mergeValue<Words | undefined>(before, words(mine), words(theirs), (one) => one?.editedAt ?? '') ??
    words(mine)
  );
}

function mergeClaim(base: Claim | undefined, mine: Claim, theirs: Claim): Claim {
  return {
    ...mergeFields(base, mine, theirs, ['sources', 'notes']),
    sources: [...mergeKeyed(base?.sources ?? [], mine.sources, theirs.sources, String, String)],
    notes: mergeNotes(base?.notes ?? '', mine.notes, theirs.notes),
  };
}

/** What two people wrote at one time has no order: both have it all, one below the other. */
function mergeNotes(base: string, mine: string, theirs: string): string {
  if (theirs === base) return mine;
  if (mine === base || theirs.includes(mine)) return theirs;
  if (mine.includes(theirs)) return mine;
  return [mine, theirs].toSorted(plainOrder).join('\n\n');
}

function mergeApproval(base: Approval | undefined, mine: Approval, theirs: Approval): Approval {
  return mergeValue(base, mine, theirs, (approval) => approval?.at ?? '') ?? mine;
}

/** Every other field by itself, also those that this Galley doesn't know. Without a base what is `null` there is what it was. */
function mergeFields<Value extends object>(
  base: Value | undefined,
  mine: Value,
  theirs: Value,
  except: readonly (keyof Value)[],
): Value {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])] as (keyof Value)[];
  const merged = names
    .filter((name) => !except.includes(name))
    .map((name) => [name, mergeValue(base?.[name], mine[name], theirs[name], timeIn)]);
  return { ...mine, ...Object.fromEntries(merged) };
}

function timeIn(value: unknown): string {
  const { at = '' } = (typeof value === 'object' && value !== null ? value : {}) as { readonly at?: unknown };
  return typeof at === 'string' ? at : '';
}
