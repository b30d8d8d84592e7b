import { z } from 'zod';
import { ThemeName } from '../design/design.schema.ts';
import { ThemeManifest } from '../design/theme.schema.ts';
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
  /** The themes of the library's own folder; `problem` says why one can't be used. */
  'site.themes': {
    input: z.null(),
    output: z.array(
      z.object({ folder: ThemeName, manifest: ThemeManifest.nullable(), problem: z.string().nullable() }),
    ),
  },
  /** Shows the folder of the last build in the system's file manager. */
  'site.reveal': { input: z.null(), output: z.null() },
};

export const siteEvents = { 'site.progress': BuildProgress };
