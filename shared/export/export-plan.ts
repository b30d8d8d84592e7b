import { z } from 'zod';
import { ArticleId } from '../library/ids.ts';
import { ExportLoss } from './export-loss.ts';

const Files = z.object({ count: z.int(), bytes: z.int() });

/** What an export would do; nothing has been written. */
export const ExportPlan = z.object({
  /** Relative to the folder, with what each would hold. */
  files: z.array(z.object({ name: z.string(), bytes: z.int() })),
  /** Beside them, each once. */
  pictures: Files,
  articles: z.array(
    z.object({
      article: ArticleId,
      headline: z.string(),
      /** One of `files`; `null`: it would stay here, for the reason in `problem`. */
      file: z.string().nullable(),
      problem: z.string().nullable(),
      /** What the form doesn't carry as it is. */
      losses: z.array(ExportLoss),
    }),
  ),
  /** Stopped before all had been looked at. */
  isCancelled: z.boolean(),
});
export type ExportPlan = z.infer<typeof ExportPlan>;
