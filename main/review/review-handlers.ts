import type { Handlers } from '#shared/ipc/handlers.ts';
import type { DeskEntry } from '#shared/review/desk.ts';
import type { Profile } from '#shared/review/person.schema.ts';
import type { Corrections } from './corrections.ts';
import type { ReviewService } from './review-service.ts';
import type { SuggestionsService } from './suggestions-service.ts';
import type { SuggestVersions } from './version-suggestions.ts';

interface ReviewContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => {
    readonly review: ReviewService;
    readonly desk: () => Promise<readonly DeskEntry[]>;
    readonly corrections: Corrections;
    readonly suggestions: SuggestionsService;
    readonly suggestVersions: SuggestVersions;
  };
  /** Who works at this machine. */
  readonly person: () => Profile;
}

type ReviewChannel =
  | 'review.approved'
  | 'review.get'
  | 'review.change'
  | 'review.desk'
  | 'review.draftChanges'
  | 'suggestions.get'
  | 'suggestions.ofVersions'
  | 'suggestions.propose';

export function reviewHandlers({ newsroom, person }: ReviewContext): Handlers<ReviewChannel> {
  return {
    'review.get': ({ id }) => newsroom().review.view(id),
    'review.approved': ({ id, role }) => newsroom().review.approvedVersion(id, role),
    'review.change': ({ id, change }) => newsroom().review.change(id, change, person()),
    'review.draftChanges': ({ id }) => newsroom().corrections.draft(id, null),
    'suggestions.get': ({ id }) => newsroom().suggestions.open(id),
    'suggestions.propose': ({ id, draft, revision }) =>
      newsroom().suggestions.propose(id, draft, person(), revision),
    'suggestions.ofVersions': (asked) => newsroom().suggestVersions(asked),
    'review.desk': async () => [...(await newsroom().desk())],
  };
}
