import { z } from 'zod';
import { ThemeName } from '../design/design.schema.ts';
import { ThemeManifest } from '../design/theme.schema.ts';
import { AsidePath } from '../library/aside-path.ts';
import { ArticleId } from '../library/ids.ts';
import { Problem } from '../library/problem.ts';
import { BuildProgress, BuildReport } from '../site/build-report.ts';

const FoundTheme = z.object({
  folder: ThemeName,
  manifest: ThemeManifest.nullable(),
  /** Why it can't be used. */
  problem: z.string().nullable(),
});

export const siteContract = {
  /** The preview:// address of an article's page as it would be built now (open changes included); `null`: of the front page. */
  'preview.open': {
    input: z.object({ id: ArticleId.nullable() }),
    output: z.object({ url: z.string(), path: z.string() }),
  },
  'site.chooseOut': { input: z.null(), output: z.string().nullable() },
  /** `dryRun`: nothing is written; `changes` of the report say what a build would change. */
  'site.build': {
    input: z.object({ out: z.string(), dryRun: z.boolean().default(false) }),
    output: BuildReport,
  },
  'site.cancel': { input: z.null(), output: z.null() },
  'site.check': { input: z.null(), output: z.array(Problem) },
  /** The themes of the library's own folder; `problem` says why one can't be used. */
  'site.themes': { input: z.null(), output: z.array(FoundTheme) },
  /** Asks for a folder or a zip and takes the theme in it into the library; `null` where nothing was chosen. */
  'site.addTheme': {
    input: z.object({ from: z.enum(['folder', 'zip']) }),
    output: z.object({ theme: FoundTheme, aside: AsidePath.nullable() }).nullable(),
  },
  'site.removeTheme': { input: z.object({ name: ThemeName }), output: z.object({ aside: AsidePath }) },
  /** What `site.removeTheme` did is undone. */
  'site.putThemeBack': { input: z.object({ name: ThemeName, aside: AsidePath }), output: z.null() },
  /** Shows the folder of the last build in the system's file manager. */
  'site.reveal': { input: z.null(), output: z.null() },
};

export const siteEvents = { 'site.progress': BuildProgress };
