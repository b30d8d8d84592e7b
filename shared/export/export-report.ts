import { z } from 'zod';
import { ArticleId } from '../library/ids.ts';

/** What became of each article of an export. */
export const ExportReport = z.object({
  /** The folder, or the file where there is only one. `null`: nothing was written. */
  path: z.string().nullable(),
  articles: z.array(
    z.object({
      article: ArticleId,
      headline: z.string(),
      /** Where its text is; `null`: it stayed here, for the reason in `problem`. */
      file: z.string().nullable(),
      problem: z.string().nullable(),
    }),
  ),
  /** Stopped before all had left; then nothing of a file of several articles is there. */
  isCancelled: z.boolean(),
});
export type ExportReport = z.infer<typeof ExportReport>;
export type ExportedOne = ExportReport['articles'][number];
