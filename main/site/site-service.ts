import { ExpectedError } from '#shared/ipc/result.ts';
import { checkLibrary } from '#shared/library/check-library.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { isBlocking, type Problem } from '#shared/library/problem.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';
import type { BuildChange, BuildProgress, BuildReport } from '#shared/site/build-report.ts';
import type { Renditions } from '../media/renditions.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import { noRecord, readBuildRecord, writeBuildRecord } from './build-record.ts';
import { loadTheme, type Theme } from './load-theme.ts';
import { inspectOutput, type OutputFolder } from './output-folder.ts';
import { programVersion } from './program-version.ts';
import type { PlannedPage } from './render-page.ts';
import { type RenderedSite, renderPictures, renderSite } from './render-site.ts';
import { planSite, reasonToLeaveOut, type SitePlan } from './site-plan.ts';
import { changesOf, type SiteFile, writeSite } from './site-writer.ts';

export interface BuildOptions {
  /** The folder to build to: new, empty, or one that holds an earlier build. */
  readonly out: string;
  /** Only this article's page and the files it needs; whatever else is in `out` stays. */
  readonly article?: ArticleId;
  /** Nothing is written, no picture made: the report's `changes` say what a build would do. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal;
}

export interface SiteService {
  /**
   * Builds the site, or says in the report (`ok: false`) what keeps it from being built; then nothing was written.
   * ExpectedError for a folder that must not be written to (`out-…`), an article that can't be in a site
   * (`article-unknown`, `article-not-ready`), `cancelled`, and `build-running`.
   */
  readonly build: (options: BuildOptions) => Promise<BuildReport>;
  /** Everything that is wrong in the library, of articles that aren't ready too. */
  readonly check: () => Promise<readonly Problem[]>;
}

export interface SiteParts {
  readonly libraryPath: string;
  readonly snapshot: () => Promise<LibrarySnapshot>;
  readonly renditions: Renditions;
  /** Remembers where articles are now, for the day on which they are elsewhere. */
  readonly rememberAddresses?: (built: ReadonlyMap<ArticleId, string>) => Promise<void>;
  readonly clock: Clock;
  readonly log: Logger;
}

export function createSiteService(parts: SiteParts): SiteService {
  let isBuilding = false;
  let theme: Promise<Theme> | null = null;
  return {
    check: async () => checkLibrary(await parts.snapshot(), parts.clock.now()),
    build: async (options) => {
      if (isBuilding) {
        throw new ExpectedError('build-running', 'The site is being built already: wait until it is done.');
      }
      isBuilding = true;
      try {
        theme ??= loadTheme();
        return await build(parts, await theme, options);
      } finally {
        isBuilding = false;
      }
    },
  };
}

async function build(parts: SiteParts, theme: Theme, options: BuildOptions): Promise<BuildReport> {
  const started = performance.now();
  const { out, article, onProgress, signal } = options;
  const folder = await inspectOutput(out, parts.libraryPath);
  onProgress?.({ phase: 'reading', done: 0, total: 1 });
  const snapshot = await parts.snapshot();
  const now = parts.clock.now();
  if (article !== undefined) assertInSite(snapshot, article, now);
  const program = await programVersion();
  const plan = planSite(snapshot, { now, theme, program, pictureFormats: parts.renditions.formats });
  onProgress?.({ phase: 'reading', done: 1, total: 1 });

  const pages = article === undefined ? plan.pages : pagesFor(plan, article);
  const found = article === undefined ? plan.problems() : problemsFor(plan.problems(), article);
  const [problems, warnings] = [found.filter(isBlocking), found.filter((problem) => !isBlocking(problem))];
  const report = reportOf(folder, plan, pages, started, warnings);
  if (problems.length > 0) return report({ problems });

  // A build that was cut short may have left anything behind, so then every file is looked at.
  const isWhole = folder.manifest?.state === 'complete' && article === undefined;
  const record = isWhole ? await readBuildRecord(parts.libraryPath, folder.path) : noRecord;
  const rendered = await renderSite(parts.log, plan, pages, record, options);
  if (rendered.problems.length > 0) return report({ problems: rendered.problems });
  if (options.dryRun)
    return report({ ok: true, ...(await preview(folder, rendered, article === undefined)) });
  const pictures = await renderPictures(parts.renditions, rendered.pictures, record, options);
  if ('problem' in pictures) return report({ problems: [pictures.problem] });

  const files = [...rendered.files, ...pictures.files];
  const { written, removed } = await writeSite(folder, files, {
    removesOthers: article === undefined,
    onProgress: (done, total) => onProgress?.({ phase: 'writing', done, total }),
    ...(signal && { signal }),
  });
  if (article === undefined && (written.length > 0 || removed.length > 0 || record === noRecord)) {
    const changed = new Set(written);
    await writeBuildRecord(parts.libraryPath, folder.path, files, rendered.pictures, record, changed);
  }
  if (article === undefined) {
    await parts.rememberAddresses?.(new Map(plan.model.articles.map((one) => [one.article.id, one.path])));
  }
  parts.log.info(`built ${files.length} files to ${folder.path}`, `${written.length} written`);
  return report({ ok: true, files: files.length, written: written.length, removed: removed.length });
}

/** What a build would change. Of pictures only names are compared: none is made for this. */
async function preview(
  folder: OutputFolder,
  { files, pictures, reasons }: RenderedSite,
  removesOthers: boolean,
): Promise<ReportParts> {
  const known = new Set(folder.manifest?.files ?? []);
  const isKnown = ({ path }: { readonly path: string }): boolean => known.has(path);
  const shown = [...pictures.keys()].map((path): SiteFile => ({ path, content: null }));
  const all = [...files, ...shown];
  const { changed, gone } = await changesOf(folder, all, { removesOthers });
  const added = [...changed, ...shown].filter((file) => !isKnown(file));
  const differing = changed.filter(isKnown);
  const changes: readonly BuildChange[] = [
    ...added.map(({ path }) => ({ path, change: 'new' as const, reason: '' })),
    ...differing.map(({ path }) => ({ path, change: 'changed' as const, reason: reasons.get(path) ?? '' })),
    ...gone.map((path) => ({ path, change: 'removed' as const, reason: '' })),
  ];
  return {
    files: all.length,
    written: added.length + differing.length,
    removed: gone.length,
    changes: [...changes],
  };
}

/** One article alone can't be half in a site: it is refused with what is missing. */
function assertInSite(snapshot: LibrarySnapshot, id: ArticleId, now: Date): void {
  const article = snapshot.articles.find((candidate) => candidate.id === id);
  if (article === undefined) {
    throw new ExpectedError('article-unknown', `The library has no article ${id}.`);
  }
  const reason = reasonToLeaveOut(article, now);
  if (reason === null) return;
  const message = `"${article.headline}" can't be built because ${reason}.`;
  throw new ExpectedError('article-not-ready', message);
}

/** The article's page and what every page links to for its looks; its pictures come from rendering it. */
function pagesFor(plan: SitePlan, article: ArticleId): readonly PlannedPage[] {
  return plan.pages.filter((page) => page.article === article || page.kind === 'asset');
}

/** Another article's problem is no reason not to build this one. */
function problemsFor(problems: readonly Problem[], article: ArticleId): readonly Problem[] {
  return problems.filter((problem) => problem.article === null || problem.article === article);
}

type ReportParts = Partial<Omit<BuildReport, 'problems'>> & { readonly problems?: readonly Problem[] };

function reportOf(
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
