import type { ArticleFacts } from '#shared/articles/article-facts.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { Problem } from '#shared/library/problem.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { BuildReport } from '#shared/site/build-report.ts';
import { type BuildRecord, noRecord } from './build-record.ts';
import { type BuildRecords, buildRecords } from './build-records.ts';
import { checkSite } from './check-site.ts';
import { loadTheme } from './load-theme.ts';
import { type MadeSite, makeSite, pagesFor } from './make-site.ts';
import { ofOneMoment, type PlanningOptions, type PlanningParts } from './of-one-moment.ts';
import { inspectOutput, type OutputFolder } from './output-folder.ts';
import { changesAhead, reportOf } from './report-build.ts';
import { siteMemory } from './site-memory.ts';
import type { SiteModel } from './site-model.ts';
import type { SitePlan } from './site-plan.ts';
import { writeSite } from './site-writer.ts';
import { type FoundTheme, findThemes } from './themes/find-themes.ts';
import type { RenderThreads } from './threads/render-threads.ts';

interface BuildOptions extends PlanningOptions {
  /** The folder to build to: new, empty, or one that holds an earlier build. What one article doesn't need of it stays. */
  readonly out: string;
  /** Nothing is written, no picture made: the report's `changes` say what a build would do. */
  readonly dryRun?: boolean;
}

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
  /** Everything that is wrong in the library, of articles that aren't ready too: those are `leftOut`, as whatever keeps no site from being built now. */
  readonly check: () => Promise<readonly Problem[]>;
}

interface SiteParts extends Omit<PlanningParts, 'memory'> {
  /** Remembers where articles and lists are now, for the day on which they are elsewhere. */
  readonly rememberAddresses?: (built: SiteModel) => Promise<void>;
  /** Keeps the texts of those whose pages were written as versions; a page that was there like this has its text kept. */
  readonly keepBuilt?: (built: readonly ArticleFacts[]) => Promise<void>;
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
      const theme = await loadTheme(parts.libraryPath, snapshot.config.design.theme);
      return checkSite(snapshot, parts.clock.now(), theme);
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

interface RememberingParts extends SiteParts, PlanningParts {
  readonly records: BuildRecords;
}

async function build(parts: RememberingParts, options: BuildOptions): Promise<BuildReport> {
  const started = performance.now();
  const folder = await inspectOutput(options.out, parts.libraryPath);
  const isFirst = folder.manifest === null && options.article === undefined;
  // A build that was cut short may have left anything behind, so then every file is looked at.
  const isWhole = folder.manifest?.state === 'complete' && options.article === undefined;
  // Begun at once: a thread looks at the articles meanwhile, and the site has more files than they are.
  const record = isWhole ? parts.records.read(folder.path) : Promise.resolve(noRecord);
  return ofOneMoment(parts, options, isFirst, async (planned, threads) =>
    buildPlanned({ ...parts, threads }, planned, folder, await record, options, started),
  );
}

async function buildPlanned(
  parts: RememberingParts & { readonly threads: RenderThreads | null },
  planned: SitePlan,
  folder: OutputFolder,
  record: BuildRecord,
  options: BuildOptions,
  started: number,
): Promise<BuildReport> {
  const { article, onProgress, signal } = options;
  const made = await makeSite(parts, planned, record, { ...options, makesPictures: !options.dryRun });
  const { problems, warnings, files, pictures } = made;
  const report = reportOf(folder, planned, pagesFor(planned, article), started, warnings);
  if (problems.length > 0) return report({ problems });
  if (options.dryRun)
    return report({ ok: true, ...(await changesAhead(folder, made, planned, article === undefined)) });

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
