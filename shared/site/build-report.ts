import { z } from 'zod';
import { Problem } from '../library/problem.ts';

/** One file that a build changes, or would. */
export const BuildChange = z.object({
  path: z.string(),
  change: z.enum(['new', 'changed', 'removed']),
  /** In words that follow "because"; '' where it is plain. */
  reason: z.string(),
});
export type BuildChange = z.infer<typeof BuildChange>;

export const BuildReport = z.object({
  /** `false`: there were problems, and the output was left as it was. */
  ok: z.boolean(),
  out: z.string(),
  /** Files of the site, and how many of them had to be written. */
  files: z.int(),
  written: z.int(),
  removed: z.int(),
  articles: z.int(),
  /** Articles that aren't in the site because they aren't ready, their date has not come, or something holds them back. */
  leftOut: z.array(z.object({ article: z.string(), headline: z.string(), reason: z.string() })),
  /** Where each article's page is, relative to `out`. */
  pages: z.array(z.object({ article: z.string(), path: z.string() })),
  problems: z.array(Problem),
  /** What the library only wants to be warned of, in the articles of this build. */
  warnings: z.array(Problem).default([]),
  milliseconds: z.number(),
  /** Of a dry run only: what a build would change. */
  changes: z.array(BuildChange).optional(),
});
export type BuildReport = z.infer<typeof BuildReport>;

export const BuildProgress = z.object({
  phase: z.enum(['reading', 'pictures', 'pages', 'writing']),
  done: z.int(),
  total: z.int(),
});
export type BuildProgress = z.infer<typeof BuildProgress>;
