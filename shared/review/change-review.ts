import { ExpectedError } from '../ipc/result.ts';
import type { Instant } from '../library/ids.ts';
import { phrase } from '../messages/phrase.ts';
import { changeClaims, isClaimChange } from './change-claims.ts';
import type { Person, ReviewRole } from './person.schema.ts';
import type { Review, ReviewChange, ReviewComment } from './review.schema.ts';

/** Who does it, when, and the id for what is new. */
interface ChangeOrigin {
  readonly by: Person;
  readonly at: Instant;
  readonly id: string;
  /** Of the article's content as it is now. */
  readonly contentHash: string;
}

/** The review after a change. ExpectedError `comment-unknown` or `claim-unknown` where another person has deleted it. */
export function changeReview(review: Review, change: ReviewChange, origin: ChangeOrigin): Review {
  if (isClaimChange(change)) return { ...review, claims: changeClaims(review.claims, change, origin) };
  const { by, at, id } = origin;
  const said = { id, by, at, editedAt: null };
  switch (change.kind) {
    case 'assign':
      return {
        ...review,
        assignee: change.assignee?.trim() ?? review.assignee,
        due: change.due === undefined ? review.due : change.due,
      };
    case 'comment': {
      const comment = { ...said, text: change.text, anchor: change.anchor, replies: [], resolved: null };
      return { ...review, comments: [...review.comments, comment] };
    }
    case 'reply':
      return withComment(review, change.comment, (comment) => ({
        ...comment,
        replies: [...comment.replies, { ...said, text: change.text }],
      }));
    case 'edit':
      return edited(review, change.id, { text: change.text, editedAt: at });
    case 'resolve':
      return withComment(review, change.comment, (comment) => ({
        ...comment,
        resolved: change.resolved ? { by, at } : null,
      }));
    case 'delete':
      commentIn(review, change.comment);
      return { ...review, comments: review.comments.filter((comment) => comment.id !== change.comment) };
    case 'approve': {
      const approval = { role: change.role, by, at, contentHash: origin.contentHash };
      return { ...review, approvals: [...withoutRole(review, change.role), approval] };
    }
    case 'withdraw':
      return { ...review, approvals: withoutRole(review, change.role) };
    case 'hold':
      return { ...review, legalHold: change.reason === null ? null : { by, at, reason: change.reason } };
    case 'embargo':
      return { ...review, embargo: change.until };
    case 'restore': {
      const others = review.comments.filter((comment) => comment.id !== change.comment.id);
      const comments = [...others, change.comment].toSorted((a, b) => a.at.localeCompare(b.at));
      return { ...review, comments };
    }
  }
}

function withoutRole(review: Review, role: ReviewRole): Review['approvals'] {
  return review.approvals.filter((approval) => approval.role !== role);
}

function commentIn(review: Review, id: string): ReviewComment {
  const comment = review.comments.find((one) => one.id === id);
  if (comment !== undefined) return comment;
  throw new ExpectedError(
    'comment-unknown',
    phrase`The comment is no longer there: somebody has deleted it.`,
  );
}

function withComment(review: Review, id: string, change: (comment: ReviewComment) => ReviewComment): Review {
  const wanted = commentIn(review, id);
  const comments = review.comments.map((comment) => (comment === wanted ? change(comment) : comment));
  return { ...review, comments };
}

function edited(
  review: Review,
  id: string,
  change: { readonly text: string; readonly editedAt: Instant },
): Review {
  const parent = review.comments.find(({ replies }) => replies.some((reply) => reply.id === id));
  if (parent === undefined) return withComment(review, id, (comment) => ({ ...comment, ...change }));
  return withComment(review, parent.id, (comment) => ({
    ...comment,
    replies: comment.replies.map((reply) => (reply.id === id ? { ...reply, ...change } : reply)),
  }));
}
