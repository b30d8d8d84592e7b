import { reasonToLeaveOut } from '#shared/checks/left-out.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { BuildProgress } from '#shared/site/build-report.ts';
import { isLibraryChanged } from '../library/library-changed.ts';
import type { TakenSnapshot } from '../library-snapshot.ts';
import type { Renditions } from '../media/renditions.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import { loadTheme } from './load-theme.ts';
import { programVersion } from './program-version.ts';
import type { SiteMemory } from './site-memory.ts';
import { planSite, type SitePlan } from './site-plan.ts';
import { createRenderThreads, type RenderThreads } from './threads/render-threads.ts';
import { workFolder } from './work-folder.ts';

export interface PlanningOptions {
  /** Only this article's page and the files it needs. */
  readonly article?: ArticleId;
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal;
}

export interface PlanningParts {
  readonly libraryPath: string;
  readonly snapshot: () => Promise<TakenSnapshot>;
  /** How many articles there are, roughly. */
  readonly size: () => number;
  /** The code of the threads that make pages; without, none are started. */
  readonly thread?: string;
  readonly renditions: Renditions;
  readonly memory: SiteMemory;
  readonly clock: Clock;
  readonly log: Logger;
}

/** From here on threads are started before it is known whether a build has work for them. */
const manyArticles = 200;

/** How often a build begins again because another program writes into the library meanwhile. */
const attempts = 3;

/** All of a site is made from one snapshot. Where a text has changed before it was its turn, it is made from a new one. */
export async function ofOneMoment<Value>(
  parts: PlanningParts,
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
  parts: PlanningParts,
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
