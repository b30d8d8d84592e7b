import { z } from 'zod';
import { Problem } from '../library/problem.ts';

export const BuildReport = z.object({
  /** `false`: there were problems, and the output was left as it was. */
  ok: z.boolean(),
  out: z.string(),
  /** Files of the site, and how many of them had to be written. */
  files: z.int(),
  written: z.int(),
  removed: z.int(),
  articles: z.int(),
  /** Articles that aren't in the site because they aren't ready, or because their date has not come. */
  leftOut: z.array(z.object({ article: z.string(), headline: z.string(), reason: z.string() })),
  /** Where each article's page is, relative to `out`. */
  pages: z.array(z.object({ article: z.string(), path: z.string() })),
  problems: z.array(Problem),
  milliseconds: z.number(),
});
export type BuildReport = z.infer<typeof BuildReport>;

export const BuildProgress = z.object({
  phase: z.enum(['reading', 'pictures', 'pages', 'writing']),
  done: z.int(),
  total: z.int(),
});
export type BuildProgress = z.infer<typeof BuildProgress>;
