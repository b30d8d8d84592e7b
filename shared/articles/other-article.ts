import { z } from 'zod';
import { ArticleId, MediaId } from '../library/ids.ts';

/** Another article of the library, as one who links to it wants to know it. */
export const OtherArticle = z.object({
  id: ArticleId,
  headline: z.string(),
  standfirst: z.string(),
  /** The section's name; '' without one. */
  section: z.string(),
  /** Its hero, where it was asked for by its id. */
  picture: MediaId.nullable(),
  /** Why readers don't have it, in words that follow "because"; `null` when they do. */
  leftOut: z.string().nullable(),
});
export type OtherArticle = z.infer<typeof OtherArticle>;
