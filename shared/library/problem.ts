import { z } from 'zod';
import { ArticleId } from './ids.ts';

/**
 * Something that keeps a library from becoming a site. `field` names the field of the article ("headline",
 * "hero.alt"), the place in its body ("body/3/figure") or of the site's settings; `file` is relative to the library.
 */
export const Problem = z.object({
  code: z.string(),
  article: ArticleId.nullable(),
  /** The article's headline, for people; `null` where the problem isn't an article's. */
  headline: z.string().nullable(),
  file: z.string().nullable(),
  field: z.string().nullable(),
  message: z.string(),
});
export type Problem = z.infer<typeof Problem>;
