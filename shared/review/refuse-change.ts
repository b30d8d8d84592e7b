import { phrase } from '../messages/phrase.ts';
import type { Reviewer, ReviewRole } from './person.schema.ts';
import type { Review, ReviewChange } from './review.schema.ts';
import { roleNames } from './role-names.ts';

/** Who may open a lock: whoever answers for what readers get. */
const lockKeepers: readonly ReviewRole[] = ['editor', 'legal'];

/** Why somebody may not change a review so, in words; `null` when they may. Anybody may close a lock. */
export function refuseChange(review: Review, change: ReviewChange, { roles = [] }: Reviewer): string | null {
  switch (change.kind) {
    case 'approve':
    case 'withdraw':
      if (roles.includes(change.role)) return null;
      return phrase`Only who has the role of ${roleNames()[change.role]} approves as such. Set your roles beside your name.`;
    case 'hold':
      if (review.legalHold === null || change.reason !== null || canOpenLocks(roles)) return null;
      return phrase`A legal hold is lifted by an editor or the legal desk. Set your roles beside your name.`;
    case 'embargo':
      if (!endsEarlier(review.embargo, change.until) || canOpenLocks(roles)) return null;
      return phrase`An embargo is ended or brought forward by an editor or the legal desk. Set your roles beside your name.`;
    default:
      return null;
  }
}

export function canOpenLocks(roles: readonly ReviewRole[]): boolean {
  return lockKeepers.some((role) => roles.includes(role));
}

function endsEarlier(before: string | null, after: string | null): boolean {
  if (before === null) return false;
  return after === null || Date.parse(after) < Date.parse(before);
}
