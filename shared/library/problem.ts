import { z } from 'zod';
import { ArticleId, MediaId } from './ids.ts';

/**
 * Something that keeps a library from becoming a site, or that somebody should look at before it does. `field` names the field of the article ("headline",
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
  /**
   * `warn`: worth a look, and no reason not to publish. `hold`: keeps the article from readers, but no site from being built:
   * that is made without it. Absent: it blocks.
   */
  level: z.enum(['block', 'warn', 'hold']).optional(),
  /**
   * Of what a site built now leaves out, such as a draft or an author without articles there: it keeps that from readers on the day it
   * is to go out, and no site from being built until then.
   */
  leftOut: z.boolean().optional(),
  /** What would put it right: `put` instead of `find`, which starts at `at` in the text of the field or block. */
  fix: z.object({ at: z.int(), find: z.string(), put: z.string() }).optional(),
  /** The file whose terms somebody has to read first. */
  media: MediaId.optional(),
});
export type Problem = z.infer<typeof Problem>;

/** Keeps the article from being published. */
export function isBlocking(problem: Problem): boolean {
  return problem.level !== 'warn';
}

/** `blocks`: keeps the site from being built. `advice`: worth a look before it is. `leftOut`: the site goes out without that. */
export const problemGroups = ['blocks', 'advice', 'leftOut'] as const;

/** What a problem is to a publication of the site now. */
export function groupOf(problem: Problem): (typeof problemGroups)[number] {
  if (problem.leftOut === true || problem.level === 'hold') return 'leftOut';
  return isBlocking(problem) ? 'blocks' : 'advice';
}
