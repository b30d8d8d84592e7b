import { z } from 'zod';
import { ArticleId } from '../library/ids.ts';
import { Problem } from '../library/problem.ts';
import { BuildProgress, BuildReport } from '../site/build-report.ts';

export const siteContract = {
  /** The preview:// address of an article's page as it would be built now (open changes included); `null`: of the front page. */
  'preview.open': {
    input: z.object({ id: ArticleId.nullable() }),
    output: z.object({ url: z.string(), path: z.string() }),
  },
  'site.chooseOut': { input: z.null(), output: z.string().nullable() },
  'site.build': { input: z.object({ out: z.string() }), output: BuildReport },
  'site.cancel': { input: z.null(), output: z.null() },
  'site.check': { input: z.null(), output: z.array(Problem) },
  /** Shows the folder of the last build in the system's file manager. */
  'site.reveal': { input: z.null(), output: z.null() },
};

export const siteEvents = { 'site.progress': BuildProgress };
