import { z } from 'zod';
import { CopiedArticle, CopyForm } from '../copying/copy-form.ts';
import { ExportFormat } from '../export/export-format.ts';
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
  /** One article as texts for the clipboard. */
  'export.copy': {
    input: z.object({ id: ArticleId, form: CopyForm, asDraft: z.boolean().default(false) }),
    output: CopiedArticle,
  },
  /** Stops after the article that is being written. */
  'export.cancel': { input: z.null(), output: z.null() },
};

/** How many articles were looked at. */
export const exportEvents = {
  'export.progress': z.object({ done: z.int(), total: z.int() }),
};
