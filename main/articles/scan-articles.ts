import { readdir, stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { copiedFrom } from '#shared/library/conflict-copy.ts';
import { type ArticleId, isArticleId } from '#shared/library/ids.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { mergedDocuments, singleDocuments } from '../library/second-versions.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { workerFile } from '../platform/worker-file.ts';
import type { ScanStep } from './scan-worker.ts';
import { type FileStamp, fileStampFrom, type Stamp, stampFrom } from './stamp.ts';

export type { Stamp } from './stamp.ts';

/** A look at every article that has begun. */
export interface Scan {
  /** There in half the time: what another program wrote into an article shows in its file alone. None where it has to be done without. */
  readonly files: Promise<ReadonlyMap<ArticleId, FileStamp>>;
  /** None where the folder is gone. */
  readonly stamps: Promise<ReadonlyMap<ArticleId, Stamp>>;
}

const statsAtOnce = 32;
/** From here on a thread of its own, where looking takes a third of the time, is worth its start. */
const many = 1000;

export function beginScan(libraryPath: string): Scan {
  const files = Promise.withResolvers<ReadonlyMap<ArticleId, FileStamp>>();
  const stamps = scanArticles(libraryPath, files.resolve).catch(() => new Map<ArticleId, Stamp>());
  void stamps.then(() => files.resolve(new Map()));
  return { files: files.promise, stamps };
}

/** Looks at every article's file without reading any: 10,000 take a tenth of a second. Throws where the folder is gone. */
export async function scanArticles(
  libraryPath: string,
  onFiles: (files: ReadonlyMap<ArticleId, FileStamp>) => void = () => {},
): Promise<ReadonlyMap<ArticleId, Stamp>> {
  const entries = await readdir(inLibrary(libraryPath, libraryFiles.articles), { withFileTypes: true });
  const ids = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter(isArticleId);
  const fromThread = (): Promise<readonly Stamp[]> =>
    stampsFromThread(libraryPath, ids, (files) => onFiles(byId(ids, files)));
  const stamps =
    (ids.length < many ? null : await fromThread().catch(() => null)) ??
    (await mapParallel(ids, statsAtOnce, (id) => stampOf(libraryPath, id)));
  return byId(ids, stamps);
}

/** Of those that there are. */
function byId(ids: readonly ArticleId[], stamps: readonly string[]): ReadonlyMap<ArticleId, string> {
  const found = new Map<ArticleId, string>();
  for (const [at, id] of ids.entries()) if (stamps[at]) found.set(id, stamps[at]);
  return found;
}

/** '' where there is no such article. */
export async function stampOf(libraryPath: string, id: ArticleId): Promise<Stamp> {
  const paths = [libraryFiles.article(id), libraryFiles.articleFolder(id)];
  const [file, folder] = await Promise.all(
    paths.map((path) => stat(inLibrary(libraryPath, path)).catch(() => undefined)),
  );
  return stampFrom(fileStampFrom(file), folder);
}

/** The stamp to remember; '' while there is what the next start must look at again: a failed write's temporary file, a second version. */
export async function stampToKeep(libraryPath: string, id: ArticleId): Promise<Stamp> {
  const stamp = await stampOf(libraryPath, id);
  const names = await readdir(inLibrary(libraryPath, libraryFiles.articleFolder(id))).catch(() => []);
  const isOdd = (name: string): boolean =>
    name.endsWith('.galley-tmp') ||
    copiedFrom(name, [...mergedDocuments, ...singleDocuments.article]) !== null;
  return names.some(isOdd) ? '' : stamp;
}

/** A share that has gone away keeps nobody waiting there but the thread. */
function stampsFromThread(
  libraryPath: string,
  ids: readonly ArticleId[],
  onFiles: (files: readonly FileStamp[]) => void,
): Promise<readonly Stamp[]> {
  return new Promise((resolve, reject) => {
    const workerData = { articles: inLibrary(libraryPath, libraryFiles.articles), ids };
    const worker = new Worker(workerFile('scan-worker', import.meta), { workerData });
    worker.unref();
    worker.on('message', (step: ScanStep) => {
      if ('files' in step) onFiles(step.files);
      else resolve(step.stamps);
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread ended without an answer')));
  });
}
