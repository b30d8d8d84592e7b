import type { Handlers } from '#shared/ipc/handlers.ts';
import type { Person } from '#shared/review/person.schema.ts';
import type { ReviewService } from './review-service.ts';

export interface ReviewContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => { readonly review: ReviewService };
  /** Who works at this machine. */
  readonly person: () => Person;
}

type ReviewChannel = 'review.get' | 'review.change' | 'review.list';

export function reviewHandlers({ newsroom, person }: ReviewContext): Handlers<ReviewChannel> {
  return {
    'review.get': ({ id }) => newsroom().review.view(id),
    'review.change': ({ id, change }) => newsroom().review.change(id, change, person()),
    'review.list': async () => [...(await newsroom().review.list())],
  };
}
