import { z } from 'zod';
import { CopiedArticle, CopyForm } from '../copying/copy-form.ts';
import { ExportFormat } from '../export/export-format.ts';
import { ExportPlan } from '../export/export-plan.ts';
import { ExportReport } from '../export/export-report.ts';
import { ArticleId } from '../library/ids.ts';

export const exportContract = {
  /** Asks for a folder and writes the articles there; `null` on "Cancel". */
  'export.articles': {
    input: z.object({
      ids: z.array(ArticleId).min(1),
      format: ExportFormat,
      asDraft: z.boolean().default(false),
    }),
    output: ExportReport.nullable(),
  },
  /**
   * What that would make, and what of each article the form doesn't carry; nothing is written. A plan that is asked for while
   * another is being made ends that one, whose answer says `isCancelled`.
   */
  'export.plan': {
    input: z.object({
      ids: z.array(ArticleId).min(1),
      format: ExportFormat,
      asDraft: z.boolean().default(false),
    }),
    output: ExportPlan,
  },
  /** One article as texts for the clipboard. */
  'export.copy': {
    input: z.object({ id: ArticleId, form: CopyForm, asDraft: z.boolean().default(false) }),
    output: CopiedArticle,
  },
  /** Stops after the article that is being written or looked at. */
  'export.cancel': { input: z.null(), output: z.null() },
};

/** How many articles were looked at. */
export const exportEvents = {
  'export.progress': z.object({ isPlanning: z.boolean(), done: z.int(), total: z.int() }),
};
