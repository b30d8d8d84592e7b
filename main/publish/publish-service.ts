import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { ArticleContent } from '#shared/articles/article.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { lastPublications, type Publication } from '#shared/publish/publication.ts';
import type { PublishedOnce, PublishProgress, PublishReport } from '#shared/publish/publish-report.ts';
import type { PublishTarget, Receipt, ReceiptId } from '#shared/publish/receipt.schema.ts';
import { type TargetState, targetState } from '#shared/publish/target-state.ts';
import type { Person } from '#shared/review/person.schema.ts';
import { articleDigest } from '../articles/article-digest.ts';
import type { ArticleService } from '../articles/article-service-parts.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import type { Clock } from '../platform/clock.ts';
import type { Logger } from '../platform/logger.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { createSignal, type Listen } from '../platform/signal.ts';
import type { SiteService } from '../site/site-service.ts';
import { buildOf } from './earlier-build.ts';
import { heldArticles, type ReadReviews } from './held-articles.ts';
import { type KeptBuild, keepBuild } from './keep-build.ts';
import { createKeptFiles } from './kept-files.ts';
import { createPublications } from './publications.ts';
import { listHistory, wantedByHistory } from './publish-history.ts';
import { bringToFolder, bringToZip, type Delivery } from './publish-target.ts';
import { createReceiptStore } from './receipt-store.ts';
import { checkTarget } from './target-checks.ts';

export interface PublishOptions {
  readonly target: PublishTarget;
  /** Puts back the site of this receipt instead of building one. */
  readonly backTo?: ReceiptId | null;
  /** Also where receipts say that a site is at the target and nothing of it is. */
  readonly whole?: boolean;
  /** Nothing is written to the target and no receipt: the report says what would change. */
  readonly dryRun?: boolean;
  readonly by: Person;
  /** Nobody asked for it now: an article's time has come. The receipt says so. */
  readonly scheduled?: boolean;
  readonly onProgress?: (progress: PublishProgress) => void;
  readonly signal?: AbortSignal;
}

/** Brings the site to where readers are, and keeps the receipts of it. */
export interface PublishService {
  /**
   * Builds the site and brings it to a target; unchanged files there aren't touched. `ok: false` says what keeps it
   * from being published; then nothing was. ExpectedError `cancelled`, `publish-running`, `target-…`, `receipt-…`,
   * `build-not-kept`, `publish-cut-short`.
   */
  readonly publish: (options: PublishOptions) => Promise<PublishReport>;
  /** The latest first. */
  readonly history: () => Promise<readonly PublishedOnce[]>;
  /** What readers have of these articles; `null`: of all that were ever published. */
  readonly publications: (ids: readonly ArticleId[] | null) => Promise<readonly Publication[]>;
  /** Whether a content is what readers have of an article; `null`: they have nothing, or nobody knows. */
  readonly readersHave: (id: ArticleId) => Promise<((content: ArticleContent) => boolean) | null>;
  /** What receipts say is at a target. ExpectedError `receipt-unreadable`. */
  readonly stateOf: (target: PublishTarget) => Promise<TargetState>;
  /** Another machine or program may have published: tells of the last receipt that wasn't there before. */
  readonly refresh: () => Promise<void>;
  /** A receipt was written, here or elsewhere. */
  readonly onPublished: Listen<Receipt>;
}

interface PublishParts {
  readonly folder: Pick<LibraryFolder, 'path' | 'assertWritable'>;
  readonly site: SiteService;
  readonly articles: Pick<ArticleService, 'read' | 'allSummaries' | 'summaryOf'>;
  readonly readReviews: ReadReviews;
  /** Remembers where articles are now, for the day on which they are elsewhere. */
  readonly rememberAddresses?: (built: ReadonlyMap<ArticleId, string>) => Promise<void>;
  /** Keeps the text that readers got in the article's history. */
  readonly keepVersion?: (id: ArticleId) => Promise<unknown>;
  readonly clock: Clock;
  readonly log: Logger;
}

export function createPublishService(parts: PublishParts): PublishService {
  const { folder, site, articles, readReviews, clock, log } = parts;
  const receipts = createReceiptStore(folder.path);
  const kept = createKeptFiles(inLibrary(folder.path, libraryFiles.keptFiles));
  const recordFile = inLibrary(folder.path, libraryFiles.keptRecord);
  const publications = createPublications(receipts, articles);
  const published = createSignal<Receipt>();
  let isPublishing = false;
  /** The last receipt that anybody here was told of; `undefined` before the first look. */
  let lastTold: ReceiptId | null | undefined;

  async function buildFor(options: PublishOptions, all: readonly Receipt[]): Promise<Built> {
    const { backTo = null } = options;
    if (backTo !== null) {
      const build = await buildOf(backTo, all, kept);
      const held = await heldArticles(build.articles, articles, readReviews, clock.now());
      return held.length > 0 ? { build: null, problems: held } : { build, problems: [] };
    }
    const made = await keepBuild({ site, kept, recordFile }, options);
    return 'problems' in made ? { build: null, problems: made.problems } : { ...made, problems: [] };
  }

  async function publish(options: PublishOptions): Promise<PublishReport> {
    const started = performance.now();
    const { dryRun = false, onProgress, signal } = options;
    if (!dryRun) folder.assertWritable();
    const target = await checkTarget(options.target, folder.path);
    const all = await receipts.list();
    const asOf = clock.now();
    const { build, problems } = await buildFor(options, all);
    const finish = (report: Omit<PublishReport, 'milliseconds'>): PublishReport => ({
      ...report,
      milliseconds: Math.round(performance.now() - started),
    });
    if (build === null) return finish({ ...nothing(target), problems: [...problems] });
    const delivery: Delivery = {
      target,
      build,
      state: targetState(all, target),
      earlier: all,
      kept,
      seenFile: seenFileOf(folder.path, target),
      backTo: options.backTo ?? null,
      whole: options.whole ?? false,
      dryRun,
      by: options.by,
      scheduled: options.scheduled ?? false,
      asOf,
      clock,
      write: receipts.write,
      ...(onProgress && { onProgress }),
      ...(signal && { signal }),
    };
    const bring = target.kind === 'folder' ? bringToFolder : bringToZip;
    const { receipt, ...report } = await bring(delivery);
    if (receipt !== null) await finishUp(receipt, build);
    return finish({ ...report, receipt: receipt?.id ?? null });
  }

  /** What no receipt of the last few needs any more goes; failing to tidy up fails nothing. */
  async function finishUp(receipt: Receipt, build: KeptBuild): Promise<void> {
    lastTold = receipt.id;
    published.emit(receipt);
    await parts.rememberAddresses?.(new Map(build.articles.map(({ id, path }) => [id, path])));
    log.info(
      `published to ${receipt.target.path}`,
      `${receipt.put.length} put, ${receipt.removed.length} removed`,
    );
    await keepTexts(receipt).catch((error) => log.warn('published texts are not in the history', error));
    const wanted = wantedByHistory(await receipts.list(), build);
    await kept.keepOnly(wanted).catch((error) => log.warn('old builds can’t be removed', error));
  }

  /** Those that are still the text that was published: somebody may have gone on writing. */
  async function keepTexts({ articles: { put } }: Receipt): Promise<void> {
    const { keepVersion } = parts;
    if (keepVersion === undefined) return;
    await mapParallel(put, 16, async ({ id, digest }) => {
      const article = await articles.read(id);
      if (article !== undefined && articleDigest(article) === digest) await keepVersion(id);
    });
  }

  async function refresh(): Promise<void> {
    // Whoever asks for the history hears what is wrong with a receipt.
    const all = await receipts.list().catch(() => null);
    if (all === null || isPublishing) return;
    const last = all.findLast(({ state }) => state === 'complete') ?? null;
    const isNew = lastTold !== undefined && last !== null && last.id !== lastTold;
    lastTold = last?.id ?? null;
    if (isNew) published.emit(last);
  }

  return {
    publish: async (options) => {
      if (isPublishing) {
        throw new ExpectedError(
          'publish-running',
          phrase`The site is being published already: wait until it is done.`,
        );
      }
      isPublishing = true;
      try {
        return await publish(options);
      } finally {
        isPublishing = false;
      }
    },
    history: async () => listHistory(await receipts.list(), await kept.list()),
    publications,
    stateOf: async ({ kind, path }) => targetState(await receipts.list(), { kind, path: resolve(path) }),
    readersHave: async (id) => {
      const last = lastPublications(await receipts.list()).get(id);
      const article = last?.isLive ? await articles.read(id) : undefined;
      if (article === undefined || !last?.digest) return null;
      return (content) => articleDigest({ ...article, ...content }) === last.digest;
    },
    refresh,
    onPublished: published.listen,
  };
}

interface Built {
  readonly build: KeptBuild | null;
  readonly problems: PublishReport['problems'] | readonly PublishReport['problems'][number][];
}

function seenFileOf(libraryPath: string, target: PublishTarget): string {
  const name = createHash('sha256').update(`${target.kind} ${target.path}`).digest('hex').slice(0, 20);
  return join(inLibrary(libraryPath, libraryFiles.keptFiles), `seen-${name}.json`);
}

function nothing(target: PublishTarget): Omit<PublishReport, 'milliseconds'> {
  return {
    ok: false,
    target,
    files: 0,
    put: 0,
    removed: 0,
    bytes: 0,
    changes: [],
    articles: { new: [], changed: [], withdrawn: [] },
    leftOut: [],
    problems: [],
    inTheWay: [],
    kept: [],
    isEmptied: false,
    receipt: null,
  };
}
