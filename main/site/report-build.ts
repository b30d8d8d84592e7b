import type { Problem } from '#shared/library/problem.ts';
import type { BuildChange, BuildReport } from '#shared/site/build-report.ts';
import type { MadeSite } from './make-site.ts';
import type { OutputFolder } from './output-folder.ts';
import type { PlannedPage } from './render-page.ts';
import type { SitePlan } from './site-plan.ts';
import { changesOf, type SiteFile } from './site-writer.ts';
import { whyRemoved } from './why-removed.ts';

type ReportParts = Partial<Omit<BuildReport, 'problems'>> & { readonly problems?: readonly Problem[] };

/** What a build would change. Of pictures only names are compared: none is made for this. */
export async function changesAhead(
  folder: OutputFolder,
  { files, pictures, reasons }: MadeSite,
  { withheld }: SitePlan,
  removesOthers: boolean,
): Promise<ReportParts> {
  const known = new Set(folder.manifest?.files ?? []);
  const isKnown = ({ path }: { readonly path: string }): boolean => known.has(path);
  const shown = [...pictures.keys()].map((path): SiteFile => ({ path, kind: 'asset', content: null }));
  const all = [...files, ...shown];
  const { changed, gone } = await changesOf(folder, all, { removesOthers });
  const pictureFiles = new Set(shown);
  // Into a new folder everything goes, the pictures among it.
  const added = [...changed.filter((file) => !pictureFiles.has(file)), ...shown].filter(
    (file) => !isKnown(file),
  );
  const differing = changed.filter(isKnown);
  const changes: readonly BuildChange[] = [
    ...added.map(({ path }) => ({ path, change: 'new' as const, reason: '' })),
    ...differing.map(({ path }) => ({ path, change: 'changed' as const, reason: reasons.get(path) ?? '' })),
    ...gone.map((path) => ({
      path,
      change: 'removed' as const,
      reason: whyRemoved(path, withheld.get(path)),
    })),
  ];
  return {
    files: all.length,
    written: added.length + differing.length,
    removed: gone.length,
    changes: [...changes],
  };
}

/** The report of a build that has come so far; what it is given says how it ended, else nothing was written. */
export function reportOf(
  folder: OutputFolder,
  plan: SitePlan,
  pages: readonly PlannedPage[],
  started: number,
  warnings: readonly Problem[],
): (result: ReportParts) => BuildReport {
  const articlePages = pages.flatMap(({ article, path }) => (article === null ? [] : [{ article, path }]));
  return ({ problems = [], ...result }) => ({
    ok: false,
    out: folder.path,
    files: 0,
    written: 0,
    removed: 0,
    articles: articlePages.length,
    leftOut: [...plan.leftOut],
    pages: articlePages,
    problems: [...problems],
    warnings: [...warnings],
    milliseconds: Math.round(performance.now() - started),
    ...result,
  });
}
