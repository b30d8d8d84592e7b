import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { copiedFrom } from '#shared/library/conflict-copy.ts';
import { ArticleId } from '#shared/library/ids.ts';
import { singleDocuments } from '../library/conflict-copies.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { workerFile } from '../platform/worker-file.ts';
import { type Stamp, stampFrom } from './stamp.ts';

export type { Stamp } from './stamp.ts';

const statsAtOnce = 32;
/** From here on a thread of its own, where looking takes a third of the time, is worth its start. */
const many = 1000;

/** Looks at every article's file without reading any: 10,000 take a tenth of a second. Throws where the folder is gone. */
export async function scanArticles(libraryPath: string): Promise<ReadonlyMap<ArticleId, Stamp>> {
  const entries = await readdir(inLibrary(libraryPath, libraryFiles.articles), { withFileTypes: true });
  const ids = entries.flatMap((entry: Dirent) =>
    entry.isDirectory() ? (ArticleId.safeParse(entry.name).data ?? []) : [],
  );
  const stamps =
    (ids.length < many ? null : await stampsFromThread(libraryPath, ids).catch(() => null)) ??
    (await mapParallel(ids, statsAtOnce, (id) => stampOf(libraryPath, id)));
  return new Map(ids.flatMap((id, at) => (stamps[at] ? [[id, stamps[at]] as const] : [])));
}

/** '' where there is no such article. */
export async function stampOf(libraryPath: string, id: ArticleId): Promise<Stamp> {
  const paths = [libraryFiles.article(id), libraryFiles.articleFolder(id)];
  const [file, folder] = await Promise.all(
    paths.map((path) => stat(inLibrary(libraryPath, path)).catch(() => undefined)),
  );
  return stampFrom(file, folder);
}

/** The stamp to remember; '' while there is what the next start must look at again: a failed write's temporary file, a second version. */
export async function stampToKeep(libraryPath: string, id: ArticleId): Promise<Stamp> {
  const stamp = await stampOf(libraryPath, id);
  const names = await readdir(inLibrary(libraryPath, libraryFiles.articleFolder(id))).catch(() => []);
  const isOdd = (name: string): boolean =>
    name.endsWith('.galley-tmp') || copiedFrom(name, singleDocuments.article) !== null;
  return names.some(isOdd) ? '' : stamp;
}

/** A share that has gone away keeps nobody waiting there but the thread. */
function stampsFromThread(libraryPath: string, ids: readonly ArticleId[]): Promise<readonly Stamp[]> {
  return new Promise((resolve, reject) => {
    const workerData = { articles: inLibrary(libraryPath, libraryFiles.articles), ids };
    const worker = new Worker(workerFile('scan-worker', import.meta), { workerData });
    worker.unref();
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread ended without an answer')));
  });
}
