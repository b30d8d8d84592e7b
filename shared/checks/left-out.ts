import type { Article } from '../articles/article.schema.ts';
import type { LibrarySnapshot } from '../library/snapshot.ts';
import { phrase } from '../messages/phrase.ts';
import { reasonHeldBack } from './locks.ts';
import { momentText } from './moment-text.ts';

/** What says whether readers get an article. */
export interface Publishable extends Pick<Article, 'id' | 'status' | 'trashedAt'> {
  readonly publication: { readonly at: string } | null;
}

/** Why an article isn't in a site built now, in words that follow "because"; `null` when it is. */
export function reasonToLeaveOut(
  { reviews }: Pick<LibrarySnapshot, 'reviews'>,
  { id, status, trashedAt, publication }: Publishable,
  now: Date,
): string | null {
  if (trashedAt !== null) return phrase`it is in the trash`;
  if (status !== 'ready') return phrase`its status is "${status}", not "ready"`;
  // Without a date it can't be left out quietly: someone meant it to be published, so it is a problem.
  if (publication !== null && Date.parse(publication.at) > now.getTime())
    return phrase`its publication date, ${momentText(publication.at)}, has not come`;
  return reasonHeldBack(reviews.get(id), now);
}
