import { z } from 'zod';
import { ArticleId, Instant } from '../library/ids.ts';
import { Person } from '../review/person.schema.ts';
import { PublishTarget, type Receipt } from './receipt.schema.ts';
import { targetState, targetsOf } from './target-state.ts';

/** What readers have of an article. Never typed by anybody: it follows from the receipts. */
const publicationStatuses = ['never', 'live', 'edited', 'withdrawn'] as const;
export const PublicationStatus = z.enum(publicationStatuses);
export type PublicationStatus = z.infer<typeof PublicationStatus>;

export const Publication = z.object({
  article: ArticleId,
  /** `edited`: live, and the newsroom's text is another by now. */
  status: PublicationStatus,
  /** When, by whom and where it last came to readers or was taken from them; `null` with `never`. */
  at: Instant.nullable(),
  by: Person.nullable(),
  target: PublishTarget.nullable(),
  /** Its page in the site. */
  path: z.string().nullable(),
});
export type Publication = z.infer<typeof Publication>;

/** An article that is ready and waits for its moment: its date, or a later end of its embargo. */
export const ScheduledArticle = z.object({ article: ArticleId, at: Instant });
export type ScheduledArticle = z.infer<typeof ScheduledArticle>;

/** The last that receipts tell of an article. `digest` and `updatedAt` are of the text that readers have. */
export interface LastPublication {
  readonly isLive: boolean;
  readonly receipt: Receipt;
  readonly path: string | null;
  readonly digest: string | null;
  readonly updatedAt: string | null;
}

/**
 * Of every article that was ever published. With several targets an article is live while any has it, and it is that
 * target's text which counts; of more than one the last published to.
 */
export function lastPublications(receipts: readonly Receipt[]): ReadonlyMap<ArticleId, LastPublication> {
  const found = new Map<ArticleId, LastPublication>();
  const complete = receipts.filter(({ state }) => state === 'complete');
  for (const receipt of complete) {
    for (const id of receipt.articles.removed) {
      found.set(id, { isLive: false, receipt, path: null, digest: null, updatedAt: null });
    }
    for (const { id, path, digest, updatedAt } of receipt.articles.put) {
      found.set(id, { isLive: true, receipt, path, digest, updatedAt });
    }
  }
  for (const target of targetsOf(complete).toReversed()) {
    for (const { id, path, digest, updatedAt } of targetState(complete, target).articles.values()) {
      const known = found.get(id);
      // Taken out of one target and still in another: readers have it.
      if (known !== undefined && !known.isLive)
        found.set(id, { ...known, isLive: true, path, digest, updatedAt });
    }
  }
  return found;
}
