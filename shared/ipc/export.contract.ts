import { z } from 'zod';
import { ExportFormat } from '../export/export-format.ts';
import { ArticleId } from '../library/ids.ts';

export const exportContract = {
  /** Asks for a folder and writes the article there; its path, or `null` on "Cancel". */
  'export.article': {
    input: z.object({ id: ArticleId, format: ExportFormat, asDraft: z.boolean().default(false) }),
    output: z.string().nullable(),
  },
};
