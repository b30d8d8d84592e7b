import type { ArticleFacts } from '#shared/articles/article-facts.ts';
import { reasonToLeaveOut } from '#shared/checks/left-out.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { checkLibrary } from '#shared/library/check-library.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Problem } from '#shared/library/problem.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { BuildChange, BuildProgress, BuildReport } from '#shared/site/build-report.ts';
import { isLibraryChanged } from '../library/library-changed.ts';
import type { TakenSnapshot } from '../library-snapshot.ts';
import type { Renditions } from '../media/renditions.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import { type BuildRecord, noRecord } from './build-record.ts';
import { type BuildRecords, buildRecords } from './build-records.ts';
import { loadTheme } from './load-theme.ts';
import { type MadeSite, makeSite, pagesFor } from './make-site.ts';
import { inspectOutput, type OutputFolder } from './output-folder.ts';
import { programVersion } from './program-version.ts';
import type { PlannedPage } from './render-page.ts';
import { type SiteMemory, siteMemory } from './site-memory.ts';
import type { SiteModel } from './site-model.ts';
import { planSite, type SitePlan } from './site-plan.ts';
import { changesOf, type SiteFile, writeSite } from './site-writer.ts';
import { type FoundTheme, findThemes } from './themes/find-themes.ts';
import { createRenderThreads, type RenderThreads } from './threads/render-threads.ts';
import { whyRemoved } from './why-removed.ts';
import { workFolder } from './work-folder.ts';

interface BuildOptions {
  /** The folder to build to: new, empty, or one that holds an earlier build. */
  readonly out: string;
  /** Only this article's page and the files it needs; whatever else is in `out` stays. */
  readonly article?: ArticleId;
  /** Nothing is written, no picture made: the report's `changes` say what a build would do. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal;
}

type PlanningOptions = Pick<BuildOptions, 'article' | 'onProgress' | 'signal'>;

export interface PlannedSite extends MadeSite {
  readonly plan: SitePlan;
}

export interface SiteService {
  /**
   * Builds the site, or says in the report (`ok: false`) what keeps it from being built; then nothing was written.
   * ExpectedError for a folder that must not be written to (`out-…`), an article that can't be in a site
   * (`article-unknown`, `article-not-ready`), `cancelled`, and `build-running`.
   */
  readonly build: (options: BuildOptions) => Promise<BuildReport>;
  /**
   * Makes the files of the whole site for `use`, which keeps what it wants of them: a publication keeps and brings them on.
   * Fails as `build` does.
   */
  readonly make: <Value>(
    record: BuildRecord,
    options: PlanningOptions,
    use: (made: PlannedSite) => Promise<Value>,
  ) => Promise<Value>;
  readonly themes: () => Promise<readonly FoundTheme[]>;
  /** Everything that is wrong in the library, of articles that aren't ready too. */
  readonly check: () => Promise<readonly Problem[]>;
}

interface SiteParts {
  readonly libraryPath: string;
  readonly snapshot: () => Promise<TakenSnapshot>;
  /** How many articles there are, roughly. */
  readonly size: () => number;
  /** The code of the threads that make pages; without, none are started. */
  readonly thread?: string;
  readonly renditions: Renditions;
  /** Remembers where articles and lists are now, for the day on which they are elsewhere. */
  readonly rememberAddresses?: (built: SiteModel) => Promise<void>;
  /** Keeps the texts of those whose pages were written as versions; a page that was there like this has its text kept. */
  readonly keepBuilt?: (built: readonly ArticleFacts[]) => Promise<void>;
  readonly clock: Clock;
  readonly log: Logger;
}

export function createSiteService(given: SiteParts): SiteService {
  const parts = { ...given, memory: siteMemory(), records: buildRecords(given.libraryPath) };
  let isBuilding = false;
  const alone = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (isBuilding) {
      throw new ExpectedError(
        'build-running',
        phrase`The site is being built already: wait until it is done.`,
      );
    }
    isBuilding = true;
    try {
      return await work();
    } finally {
      isBuilding = false;
    }
  };
  return {
    check: async () => {
      const snapshot = await parts.snapshot();
      const now = parts.clock.now();
      const theme = await loadTheme(parts.libraryPath, snapshot.config.design.theme);
      const { clashes } = planSite(snapshot, { now, theme });
      return [...theme.problems, ...checkLibrary(snapshot, now, theme.own?.manifest ?? null), ...clashes()];
    },
    themes: () => findThemes(parts.libraryPath),
    build: (options) => alone(() => build(parts, options)),
    make: (record, options, use) =>
      alone(() =>
        ofOneMoment(parts, options, record.made === null, async (planned, threads) => {
          const made = await makeSite({ ...parts, threads }, planned, record, {
            ...options,
            makesPictures: true,
          });
          return use({ ...made, plan: planned });
        }),
      ),
  };
}

interface RememberingParts extends SiteParts {
  readonly memory: SiteMemory;
  readonly records: BuildRecords;
}

/** From here on threads are started before it is known whether a build has work for them. */
const manyArticles = 200;

/** How often a build begins again because another program writes into the library meanwhile. */
const attempts = 3;

/** All of a site is made from one snapshot. Where a text has changed before it was its turn, it is made from a new one. */
async function ofOneMoment<Value>(
  parts: RememberingParts,
  options: PlanningOptions,
  /** Whether every page will have to be made. */
  isFirst: boolean,
  make: (planned: SitePlan, threads: RenderThreads | null) => Promise<Value>,
): Promise<Value> {
  const { thread: file, log } = parts;
  for (let attempt = 1; ; attempt += 1) {
    const work = workFolder(parts.libraryPath);
    const threads = file === undefined ? null : createRenderThreads({ file, log, folder: work.path });
    try {
      if (isFirst && parts.size() >= manyArticles) threads?.start();
      return await make(await plan(parts, options, threads), threads);
    } catch (error) {
      if (!isLibraryChanged(error) || attempt === attempts) throw error;
    } finally {
      await threads?.stop();
      await work.remove();
    }
  }
}

async function plan(
  parts: RememberingParts,
  options: PlanningOptions,
  threads: RenderThreads | null,
): Promise<SitePlan> {
  const { article, onProgress } = options;
  onProgress?.({ phase: 'reading', done: 0, total: 1 });
  const snapshot = await parts.snapshot();
  const now = parts.clock.now();
  if (article !== undefined) assertInSite(snapshot, article, now);
  const { theme } = snapshot.config.design;
  const code = { program: await programVersion(), pictureFormats: parts.renditions.formats };
  const { bodyOf: _bodies, findingsOf: _findings, texts, ...facts } = snapshot;
  const { libraryPath } = parts;
  threads?.plan(() => ({ now, ...code, libraryPath, theme, snapshot: facts, texts }));
  const { memory } = parts;
  const planned = planSite(snapshot, { now, ...code, memory, theme: await loadTheme(libraryPath, theme) });
  onProgress?.({ phase: 'reading', done: 1, total: 1 });
  return planned;
}

async function build(parts: RememberingParts, options: BuildOptions): Promise<BuildReport> {
  const started = performance.now();
  const folder = await inspectOutput(options.out, parts.libraryPath);
  const isFirst = folder.manifest === null && options.article === undefined;
  return ofOneMoment(parts, options, isFirst, (planned, threads) =>
    buildPlanned({ ...parts, threads }, planned, folder, options, started),
  );
}

async function buildPlanned(
  parts: RememberingParts & { readonly threads: RenderThreads | null },
  planned: SitePlan,
  folder: OutputFolder,
  options: BuildOptions,
  started: number,
): Promise<BuildReport> {
  const { article, onProgress, signal } = options;
  // A build that was cut short may have left anything behind, so then every file is looked at.
  const isWhole = folder.manifest?.state === 'complete' && article === undefined;
  const record = isWhole ? await parts.records.read(folder.path) : noRecord;
  const made = await makeSite(parts, planned, record, { ...options, makesPictures: !options.dryRun });
  const { problems, warnings, files, pictures } = made;
  const report = reportOf(folder, planned, pagesFor(planned, article), started, warnings);
  if (problems.length > 0) return report({ problems });
  if (options.dryRun)
    return report({ ok: true, ...(await preview(folder, made, planned, article === undefined)) });

  const { written, removed } = await writeSite(folder, files, {
    removesOthers: article === undefined,
    onProgress: (done, total) => onProgress?.({ phase: 'writing', done, total }),
    ...(signal && { signal }),
  });
  const changed = new Set(written);
  const inSite = [...planned.model.byId.values()];
  if (article === undefined) {
    const digest = planned.digest();
    if (written.length > 0 || removed.length > 0 || record.made !== digest) {
      const state = { made: digest, files, renditions: pictures, before: record, written: changed };
      await parts.records.write(folder.path, state);
    }
    await parts.rememberAddresses?.(planned.model);
  }
  await parts.keepBuilt?.(inSite.filter(({ path }) => changed.has(path)).map((one) => one.article));
  parts.log.info(`built ${files.length} files to ${folder.path}`, `${written.length} written`);
  return report({ ok: true, files: files.length, written: written.length, removed: removed.length });
}

/** What a build would change. Of pictures only names are compared: none is made for this. */
async function preview(
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

/** One article alone can't be half in a site: it is refused with what is missing. */
function assertInSite(snapshot: LibrarySnapshot, id: ArticleId, now: Date): void {
  const article = snapshot.articles.find((candidate) => candidate.id === id);
  if (article === undefined) {
    throw new ExpectedError('article-unknown', phrase`The library has no article ${id}.`);
  }
  const reason = reasonToLeaveOut(snapshot, article, now);
  if (reason === null) return;
  const message = phrase`"${article.headline}" can't be built because ${reason}.`;
  throw new ExpectedError('article-not-ready', message);
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
