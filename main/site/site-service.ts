import { ExpectedError } from '#shared/ipc/result.ts';
import { checkLibrary } from '#shared/library/check-library.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Problem } from '#shared/library/problem.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';
import type { BuildProgress, BuildReport } from '#shared/site/build-report.ts';
import type { Rendition } from '../media/rendition-recipes.ts';
import type { Renditions } from '../media/renditions.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import { loadTheme, type Theme } from './load-theme.ts';
import { inspectOutput, type OutputFolder } from './output-folder.ts';
import type { PlannedPage, RenderedPage } from './render-page.ts';
import { planSite, reasonToLeaveOut, type SitePlan } from './site-plan.ts';
import { type SiteFile, writeSite } from './site-writer.ts';

export interface BuildOptions {
  /** The folder to build to: new, empty, or one that holds an earlier build. */
  readonly out: string;
  /** Only this article's page and the files it needs; whatever else is in `out` stays. */
  readonly article?: ArticleId;
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
  readonly clock: Clock;
  readonly log: Logger;
}

export function createSiteService(parts: SiteParts): SiteService {
  let isBuilding = false;
  let theme: Promise<Theme> | null = null;
  return {
    check: async () => checkLibrary(await parts.snapshot()),
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
  const plan = planSite(snapshot, { now, theme });
  onProgress?.({ phase: 'reading', done: 1, total: 1 });

  const pages = article === undefined ? plan.pages : pagesFor(plan, article);
  const report = reportOf(folder, plan, pages, started);
  const problems = article === undefined ? plan.problems() : problemsFor(plan.problems(), article);
  if (problems.length > 0) return report({ problems });

  const rendered = renderAll(parts.log, plan, pages, options);
  if (rendered.problems.length > 0) return report({ problems: rendered.problems });
  const pictures = await makePictures(parts.renditions, rendered.pictures, options);
  if ('problem' in pictures) return report({ problems: [pictures.problem] });

  const files = [...rendered.files, ...pictures.files];
  const written = await writeSite(folder, files, {
    removesOthers: article === undefined,
    onProgress: (done, total) => onProgress?.({ phase: 'writing', done, total }),
    ...(signal && { signal }),
  });
  parts.log.info(`built ${files.length} files to ${folder.path}`, written);
  return report({ ok: true, files: files.length, ...written });
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

interface RenderedSite {
  readonly files: readonly SiteFile[];
  readonly pictures: ReadonlyMap<string, Rendition>;
  readonly problems: readonly Problem[];
}

function renderAll(
  log: Logger,
  plan: SitePlan,
  pages: readonly PlannedPage[],
  { onProgress, signal }: BuildOptions,
): RenderedSite {
  const files: SiteFile[] = [];
  const pictures = new Map<string, Rendition>();
  const problems: Problem[] = [];
  for (const [index, page] of pages.entries()) {
    if (signal?.aborted) throw cancelled();
    const rendered = renderOne(log, plan, page);
    if ('content' in rendered) {
      files.push({ path: page.path, content: rendered.content });
      for (const [path, picture] of rendered.pictures) pictures.set(path, picture);
    } else problems.push(rendered);
    onProgress?.({ phase: 'pages', done: index + 1, total: pages.length });
  }
  return { files, pictures, problems };
}

/** A page that can't be rendered is a bug, but still names its article and leaves the old site in place. */
function renderOne(log: Logger, plan: SitePlan, page: PlannedPage): RenderedPage | Problem {
  try {
    return page.render();
  } catch (error) {
    const logId = log.error(`rendering ${page.path} failed`, error);
    const article = page.article === null ? undefined : plan.model.byId.get(page.article)?.article;
    const message = `The page ${page.path} can't be made because of an error in Galley (log ${logId}).`;
    return {
      code: 'render-failed',
      article: page.article,
      headline: article?.headline ?? null,
      file: null,
      field: null,
      message,
    };
  }
}

async function makePictures(
  renditions: Renditions,
  pictures: ReadonlyMap<string, Rendition>,
  { onProgress, signal }: BuildOptions,
): Promise<{ readonly files: readonly SiteFile[] } | { readonly problem: Problem }> {
  try {
    const sources = await renditions.prepare([...pictures.values()], {
      onDone: (done, total) => onProgress?.({ phase: 'pictures', done, total }),
      ...(signal && { signal }),
    });
    const paths = [...pictures.keys()];
    return { files: sources.map((file, index) => ({ path: paths[index] ?? '', content: { file } })) };
  } catch (error) {
    if (signal?.aborted) throw cancelled();
    if (!(error instanceof ExpectedError)) throw error;
    const { code, message } = error;
    return { problem: { code, article: null, headline: null, file: null, field: null, message } };
  }
}

function cancelled(): ExpectedError {
  return new ExpectedError('cancelled', 'The build was cancelled. The site is as it was.');
}

type ReportParts = Partial<Omit<BuildReport, 'problems'>> & { readonly problems?: readonly Problem[] };

function reportOf(
  folder: OutputFolder,
  plan: SitePlan,
  pages: readonly PlannedPage[],
  started: number,
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
    milliseconds: Math.round(performance.now() - started),
    ...result,
  });
}
